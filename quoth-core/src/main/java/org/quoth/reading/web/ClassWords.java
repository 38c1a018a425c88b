package org.quoth.reading.web;

import java.util.Set;
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

    /**
     * Stands beside the article: its tag, its role or its class says so.
     *
     * @param surely only by the words that never name an article
     */
    static boolean isAway(Element element, boolean surely) {
        String tag = element.normalName();
        if (TAGS_AWAY.contains(tag)) {
            return true;
        }
        if (TAGS_OF_PAGE.contains(tag)) {
            return false;
        }
        String role = element.attr("role");
        if (role.equals("navigation")
                || role.equals("complementary")
                || role.equals("contentinfo")
                || role.equals("dialog")
                || role.equals("search")
                || role.equals("banner")
                || role.equals("alert")) {
            return true;
        }
        String words = of(element);
        return !words.isEmpty() && (surely ? SURELY_AWAY : AWAY).matcher(words).find();
    }

    /** Shown only when a reader points at something, or never. */
    static boolean isUnseen(Element element) {
        String words = of(element);
        return !words.isEmpty() && UNSEEN.matcher(words).find();
    }

    static boolean isCaption(Element element) {
        if (element.normalName().equals("figcaption") || element.normalName().equals("figure")) {
            return true;
        }
        String words = of(element);
        return !words.isEmpty() && CAPTION.matcher(words).find();
    }
}
