package org.quoth.reading.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Metadata;
import org.quoth.model.Published;
import org.quoth.reading.lines.StatedTime;
import org.quoth.reading.lines.Whitespace;

/** What a page says of itself, in layers: JSON-LD, meta elements, microdata, then what readers see. What none says stays unknown. */
final class PageMetadata {

    /** There were no web pages before. */
    private static final int FIRST_YEAR = 1991;

    private static final Pattern DATE_IN_URL =
            Pattern.compile("/(20\\d{2}|19\\d{2})/(?:[A-Za-z_-]+/)?(\\d{1,2})/(\\d{1,2})(?:/|$)");

    private final Document page;
    private final MetaTags tags;
    private final JsonNode article;

    private final List<PageBlock> masthead;

    PageMetadata(Document page, List<PageBlock> blocks) {
        this.page = page;
        this.masthead = Masthead.of(blocks, page.title());
        this.tags = MetaTags.of(page);
        this.article = JsonLd.article(page).orElse(MissingNode.getInstance());
    }

    Metadata read(@Nullable String address) {
        String outlet = outlet();
        return new Metadata.Builder()
                .title(known(title(outlet)))
                .outlet(known(outlet))
                .section(known(clean(firstOf(
                        tags.first("article:section", "section", "parsely-section", "sailthru.section"),
                        text("articleSection")))))
                .byline(new Bylines(page, tags, article, masthead).names(outlet))
                .language(language())
                .published(published(address))
                .url(known(url(address)))
                .build();
    }

    private static @Nullable String known(String value) {
        return value.isBlank() ? null : value;
    }

    private static String firstOf(String... values) {
        for (String value : values) {
            if (!value.isBlank()) {
                return value;
            }
        }
        return "";
    }

    private String text(String field) {
        JsonNode value = article.path(field);
        JsonNode first = value.isArray() && !value.isEmpty() ? value.get(0) : value;
        return first.isTextual() ? first.asText() : "";
    }

    /** White space joined and entities that were escaped twice resolved. */
    static String clean(String value) {
        String plain = value.indexOf('&') >= 0 ? Parser.unescapeEntities(value, false) : value;
        return Whitespace.joined(plain.replaceAll("<[^>]{1,80}>", ""));
    }

    /** The first heading of the page where it and the markup speak of the same, otherwise the markup's headline. */
    private String title(String outlet) {
        String heading = heading();
        String window = clean(page.title());
        String marked = withoutOutlet(
                clean(firstOf(text("headline"), tags.first("og:title", "twitter:title", "dc.title", "title"), window)),
                outlet);
        boolean whole = heading.length() >= 20 && !BlockFilter.fold(heading).equals(BlockFilter.fold(outlet));
        if (marked.isEmpty() || agree(heading, marked) || agree(heading, window) || (whole && share(heading, marked))) {
            return heading.isEmpty() ? marked : heading;
        }
        return marked;
    }

    /** Two of the longer words of one stand in the other. */
    private static boolean share(String heading, String marked) {
        List<String> words = Arrays.asList(BlockFilter.fold(marked).split(" "));
        return Arrays.stream(BlockFilter.fold(heading).split(" "))
                        .distinct()
                        .filter(word -> word.length() > 3 && words.contains(word))
                        .count()
                >= 2;
    }

    private static boolean agree(String heading, String other) {
        String a = BlockFilter.fold(heading);
        String b = BlockFilter.fold(other);
        return !a.isEmpty() && !b.isEmpty() && (a.equals(b) || (a.length() >= 15 && b.contains(a)));
    }

    private String heading() {
        String best = "";
        String window = BlockFilter.fold(page.title());
        for (Element heading : page.getElementsByTag("h1")) {
            String words = Whitespace.joined(heading.text());
            String folded = BlockFilter.fold(words);
            if (folded.length() > 3 && words.length() < 300) {
                if (window.contains(folded) && folded.length() >= 15) {
                    return words;
                }
                best = best.isEmpty() ? words : best;
            }
        }
        return best;
    }

    /** "Headline - Harbour Post" without the last part, where that is the outlet or the title has a bar or a dash before a short end. */
    private static String withoutOutlet(String title, String outlet) {
        Matcher bar =
                Pattern.compile("^(.{12,}?)\\s+[|–—·»:-]+\\s+([^|–—·»]{2,40})$").matcher(title);
        if (!bar.matches()) {
            return title;
        }
        String end = bar.group(2).strip();
        boolean isOutlet = !outlet.isEmpty()
                && (BlockFilter.fold(outlet).contains(BlockFilter.fold(end))
                        || BlockFilter.fold(end).contains(BlockFilter.fold(outlet)));
        return isOutlet || title.contains(" | ") ? bar.group(1).strip() : title;
    }

    private String outlet() {
        String site = clean(tags.first("og:site_name"));
        if (site.isEmpty()) {
            site = JsonLd.names(article.path("publisher")).stream()
                    .map(PageMetadata::clean)
                    .findFirst()
                    .orElse("");
        }
        return site.isEmpty()
                ? clean(tags.first("application-name", "dc.publisher", "cre", "twitter:app:name:iphone"))
                : site;
    }

    private @Nullable String language() {
        Element html = page.getElementsByTag("html").first();
        String lang = html == null ? "" : html.attr("lang").strip();
        String said = firstOf(lang, tags.first("language", "content-language", "og:locale"), text("inLanguage"))
                .replace('_', '-');
        return said.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
                ? said.substring(0, said.contains("-") ? said.indexOf('-') : said.length())
                        .toLowerCase(Locale.ROOT)
                : null;
    }

    private String url(@Nullable String address) {
        for (Element link : page.getElementsByTag("link")) {
            if (link.attr("rel").equalsIgnoreCase("canonical")
                    && link.attr("href").startsWith("http")) {
                return link.attr("href").strip();
            }
        }
        String said = tags.first("og:url", "twitter:url");
        return said.startsWith("http") ? said : address == null ? "" : address;
    }

    private @Nullable Published published(@Nullable String address) {
        List<String> layers = new ArrayList<>();
        layers.add(text("datePublished"));
        layers.add(tags.first(
                "article:published_time",
                "datepublished",
                "og:published_time",
                "og:article:published_time",
                "article:published"));
        layers.add(tags.first(
                "parsely-pub-date",
                "sailthru.date",
                "publish-date",
                "publish_date",
                "publishdate",
                "pubdate",
                "published",
                "publication_date",
                "date",
                "dc.date",
                "dc.date.issued",
                "dcterms.date",
                "dcterms.created",
                "dc.date.created",
                "article_date_original",
                "originalpublicationdate",
                "cxenseparse:recs:publishtime",
                "article.published",
                "displaydate",
                "rnews:datepublished",
                "published_at",
                "created",
                "time",
                "bt:pubdate"));
        layers.add(text("dateCreated"));
        layers.add(text("uploadDate"));
        for (String layer : layers) {
            Published found = layer.isBlank() ? null : StatedTime.machine(layer);
            if (found != null && found.day().getYear() >= FIRST_YEAR) {
                return found;
            }
        }
        Published seen = new VisibleDate(page, masthead).find();
        return seen != null && seen.day().getYear() >= FIRST_YEAR
                ? seen
                : fromUrl(firstOf(url(address), address == null ? "" : address));
    }

    private static @Nullable Published fromUrl(String url) {
        Matcher date = DATE_IN_URL.matcher(url);
        if (!date.find()) {
            return null;
        }
        return StatedTime.machine("%s-%02d-%02d"
                .formatted(date.group(1), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3))));
    }
}
