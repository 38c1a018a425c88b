package org.quoth.reading.web;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the class, id, role and tag of an element say that it holds: words that web designers use everywhere. */
final class ClassWords {

    private static final Pattern BODY = Pattern.compile(
            "article-?_?body|story-?_?body|entry-?_?content|post-?_?content|post-?_?body|article-?_?content|article-?_?text|story-?_?content|"
                    + "content-?_?body|body-?_?content|main-?_?content|articlebody|storybody|blog-?_?content|post-?_?text|"
                    + "article__body|rich-?_?text|single-?_?content|news-?_?content|td-post-content|caas-body|wysiwyg");
    private static final Pattern AWAY = Pattern.compile(
            "(?:^|[\\s_-])(?:comments?|disqus\\w*|respond|replies|sidebar\\w*|side-?bar|aside|footer\\w*|foot|related\\w*|recirc\\w*|recommend\\w*|promos?|promoted|"
                    + "share\\w*|sharing|social\\w*|newsletter\\w*|subscri\\w*|sign-?up|adverts?|advertisement|ads?|adslot|adsbygoogle|dfp|sponsor\\w*|popular|trending|"
                    + "most-?read|outbrain|taboola|zergnet|breadcrumbs?|nav|navbar|navigation|menus?|cookies?|consent|gdpr|modal|popup|pop-?up|lightbox|"
                    + "author-?_?(?:bio|box|info|card|meta|profile)|about-?_?(?:the-?)?author|bio|byline\\w*|tags?|tag-?list|taglist|tagcloud|pagination|pager|"
                    + "toolbar|masthead|visually-?hidden|sr-?only|screen-?reader\\w*|skip-?link|teasers?|jump-?link|copyright|disclaimer|"
                    + "login|log-?in|search\\w*|poll|quiz|more-?(?:stories|news|articles|from|on)|read-?(?:more|next)|up-?next|next-?(?:article|post|up|story)|prev\\w*|"
                    + "post-?nav\\w*|carousel|slider|tooltip|dropdown|post-?meta|entry-?meta|article-?meta|meta-?data|metadata|entry-?footer|post-?footer|article-?footer|"
                    + "print-?only|noprint|no-?print|category|categories|timestamp|dateline|pub-?date|post-?date|publish\\w*|reviews?|rating|"
                    + "read-?time|reading-?time|table-?of-?contents|toc|download-?app|app-?promo|cta|call-?to-?action|banner|alert|notice|feedback|follow\\w*|"
                    + "email-?form|donat\\w*|paywall|regwall|inline-?(?:promo|newsletter|related)|see-?also|also-?(?:read|like)|you-?may\\w*|pullquote|pull-?quote|"
                    + "hover-?card|hovercard|editors?-?note-?footer|site-?(?:header|footer)|global-?(?:header|footer|nav)|user-?info|jp-relatedposts|sharedaddy|"
                    + "wp-polls|yarpp\\w*|crp_related|addtoany\\w*|ssba|heateor\\w*|mc4wp\\w*|kicker|eyebrow)(?=$|[\\s_-])");
    private static final Pattern SURELY_AWAY = Pattern.compile(
            "(?:^|[\\s_-])(?:comments?|disqus\\w*|sidebar\\w*|footer\\w*|related\\w*|navbar|breadcrumbs?|cookies?|newsletter\\w*|outbrain|taboola|menus?)(?=$|[\\s_-])");
    private static final Pattern CAPTION = Pattern.compile(
            "(?:^|[\\s_-])(?:w?p?-?captions?|caption-?text|figcaption|credits?|photo-?credit|image-?(?:caption|credit|source)|media-?(?:caption|credit)|cutline|photographer|attribution|gallery\\w*|slideshow\\w*)(?=$|[\\s_-])");

    private static final Pattern UNSEEN = Pattern.compile(
            "(?:^|\\s)(?:hidden|is-hidden|hide|d-none|invisible)(?:$|\\s)|rollover|hover-?card|tooltip|popover|sr-only|visually-?hidden|screen-?reader");
    private static final Set<String> TAGS_AWAY = Set.of("nav", "aside", "footer", "form", "menu");
    private static final int LIKELY = 1;
    private static final int SURELY = 2;
    private static final int NEVER = 4;
    private static final int MOST_KNOWN = 20_000;
    private static final Map<String, Integer> KNOWN = new ConcurrentHashMap<>();
    private static final Set<String> ROLES_AWAY =
            Set.of("navigation", "complementary", "contentinfo", "dialog", "search", "banner", "alert");
    private static final Set<String> TAGS_OF_PAGE = Set.of("body", "html", "article", "main");

    private ClassWords() {}

    /** Class and id in lower case, camel case split at its humps. */
    static String of(Element element) {
        if (element.attributesSize() == 0) {
            return "";
        }
        String name = element.className();
        String id = element.id();
        if (name.isEmpty() && id.isEmpty()) {
            return "";
        }
        return split(id.isEmpty() ? name : name + " " + id);
    }

    private static String split(String names) {
        StringBuilder words = new StringBuilder(names.length() + 8);
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            if (Character.isUpperCase(c) && i > 0 && Character.isLowerCase(names.charAt(i - 1))) {
                words.append('-');
            }
            words.append(Character.toLowerCase(c));
        }
        return words.toString();
    }

    static boolean isBody(Element element) {
        return element.attr("itemprop").equals("articleBody")
                || BODY.matcher(of(element)).find();
    }

    /** Class and id as one, to remember what they say. */
    static String key(Element element) {
        String id = element.id();
        return id.isEmpty() ? element.className() : element.className() + ' ' + id;
    }

    /** Stands beside the article by its tag or its role. */
    static boolean isAwayByTag(Element element) {
        return TAGS_AWAY.contains(element.normalName())
                || (element.attributesSize() > 0 && !isOfPage(element) && ROLES_AWAY.contains(element.attr("role")));
    }

    /** Holds the page, whatever its class says. */
    static boolean isOfPage(Element element) {
        return TAGS_OF_PAGE.contains(element.normalName());
    }

    /**
     * Stands beside the article by its class and id.
     *
     * @param surely only by the words that never name an article
     */
    static boolean isAway(Element element, boolean surely) {
        return (said(element) & (surely ? SURELY : LIKELY)) != 0;
    }

    /** Shown only when a reader points at something, or never. */
    static boolean isUnseen(Element element) {
        return (said(element) & NEVER) != 0;
    }

    /** What class and id of an element say, as bits. Remembered: sites use the same few thousand names on all their pages. */
    private static int said(Element element) {
        String key = key(element);
        if (key.isEmpty()) {
            return 0;
        }
        Integer known = KNOWN.get(key);
        if (known != null) {
            return known;
        }
        String words = of(element);
        int said = (AWAY.matcher(words).find() ? LIKELY : 0)
                | (SURELY_AWAY.matcher(words).find() ? SURELY : 0)
                | (UNSEEN.matcher(words).find() ? NEVER : 0);
        if (KNOWN.size() < MOST_KNOWN) {
            KNOWN.put(key, said);
        }
        return said;
    }

    static boolean isCaption(Element element) {
        if (element.normalName().equals("figcaption") || element.normalName().equals("figure")) {
            return true;
        }
        String words = of(element);
        return !words.isEmpty() && CAPTION.matcher(words).find();
    }
}
