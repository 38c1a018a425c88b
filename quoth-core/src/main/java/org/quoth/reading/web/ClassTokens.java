package org.quoth.reading.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What the single words of an element's class and id speak of, and what its tag and role say, as bits: the raw material of
 * {@link BlockFeatures}. Unlike {@link ClassWords} it decides nothing.
 */
final class ClassTokens {

    private static final List<String> SUBJECTS = List.of(
            "content body text entry post story article main prose rich copy blog single",
            "comment comments disqus respond reply replies discussion forum",
            "related recirc recommend recommended recommendations more next prev previous popular trending latest also outbrain taboola"
                    + " teaser teasers readmore upnext other similar",
            "card cards grid item items tile tiles list listing feed loop archive carousel slider swiper slide col column row",
            "share sharing social follow twitter facebook linkedin pinterest whatsapp addtoany sharedaddy",
            "author authors bio byline contributor writer about profile person staff avatar",
            "meta date time timestamp published updated dateline info kicker eyebrow category categories tag tags label topic topics breadcrumb"
                    + " breadcrumbs details data",
            "ad ads advert advertisement sponsor sponsored promo promos newsletter subscribe subscription signup cta banner donate donation paywall"
                    + " offer affiliate optin form",
            "caption captions credit figure image img photo gallery media slideshow video embed picture cutline wp",
            "nav navbar navigation menu header head top masthead search login skip toolbar pagination pager hero",
            "footer foot bottom copyright legal disclaimer privacy cookie cookies consent gdpr modal popup notice alert terms",
            "sidebar side aside widget widgets rail secondary complementary",
            "hidden hide invisible sr visually tooltip screen reader offscreen none",
            "faq accordion toggle tab tabs collapse panel expand question answer",
            "summary excerpt subtitle dek deck lede lead standfirst intro description subhead key takeaways",
            "toc contents jump index outline",
            "quote pullquote blockquote testimonial testimonials review reviews",
            "product price rating pros cons buy deal comparison table spec specs",
            "title heading headline");
    private static final List<String> TAGS = List.of(
            "nav",
            "aside",
            "footer",
            "header",
            "form",
            "figure",
            "article",
            "main",
            "section",
            "ul",
            "table",
            "blockquote",
            "details");
    private static final int ROLE = SUBJECTS.size() + TAGS.size();
    private static final int ARTICLE_BODY = ROLE + 1;

    /** How many bits there are. */
    static final int COUNT = ARTICLE_BODY + 1;

    /** Bits that speak for an element; the others count only where the element does not hold most of the page. */
    static final long FOR = 1L | bit(SUBJECTS.size() + 6) | bit(SUBJECTS.size() + 7) | bit(ARTICLE_BODY);

    private static final Map<String, Long> WORDS = new HashMap<>();
    private static final Map<String, Long> BY_TAG = new HashMap<>();

    static {
        for (int i = 0; i < SUBJECTS.size(); i++) {
            long bit = bit(i);
            Arrays.stream(SUBJECTS.get(i).split(" ")).forEach(word -> WORDS.merge(word, bit, (a, b) -> a | b));
        }
        for (int i = 0; i < TAGS.size(); i++) {
            BY_TAG.put(TAGS.get(i), bit(SUBJECTS.size() + i));
        }
        BY_TAG.put("ol", bit(SUBJECTS.size() + TAGS.indexOf("ul")));
        BY_TAG.put("dl", bit(SUBJECTS.size() + TAGS.indexOf("ul")));
    }

    private ClassTokens() {}

    private static long bit(int position) {
        return 1L << position;
    }

    static long bits(Element element, ClassWords.Names names) {
        long bits = BY_TAG.getOrDefault(element.normalName(), 0L);
        if (element.attributesSize() == 0) {
            return bits;
        }
        bits |= names.tokens();
        String role = element.attr("role");
        if (!role.isEmpty() && !role.equals("main") && !role.equals("article") && !role.equals("list")) {
            bits |= bit(ROLE);
        }
        return element.attr("itemprop").equals("articleBody") ? bits | bit(ARTICLE_BODY) : bits;
    }

    /** Splits at everything that is no letter and at the humps of camel case. */
    static long words(String names) {
        long bits = 0;
        int begin = 0;
        for (int i = 0; i <= names.length(); i++) {
            boolean letter = i < names.length() && Character.isLetter(names.charAt(i));
            boolean hump = letter
                    && i > begin
                    && Character.isUpperCase(names.charAt(i))
                    && Character.isLowerCase(names.charAt(i - 1));
            if (!letter || hump) {
                bits |= i - begin >= 2 ? word(names, begin, i) : 0;
                begin = hump ? i : i + 1;
            }
        }
        return bits;
    }

    private static long word(String names, int begin, int end) {
        return WORDS.getOrDefault(names.substring(begin, end).toLowerCase(java.util.Locale.ROOT), 0L);
    }
}
