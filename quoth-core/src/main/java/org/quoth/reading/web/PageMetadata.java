package org.quoth.reading.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Metadata;
import org.quoth.reading.lines.Whitespace;

/** What a page says of itself, in layers: JSON-LD, meta elements, microdata, then what readers see. What none says stays unknown. */
final class PageMetadata {

    private static final Set<String> NOT_FREE = Set.of("locked", "premium", "paid");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");
    private static final Pattern ADDRESS = Pattern.compile("https?://(?:www\\.)?([^/\\s]+)/?");
    /** An address whose host may be one: it has a full stop. */
    private static final Pattern ON_THE_WEB = Pattern.compile("https?://[^/\\s]*\\.[^/\\s]+(?:/.*)?", Pattern.DOTALL);

    private static final Pattern SAVED = Pattern.compile("\\s*saved from url=\\(\\d+\\)(https?://\\S+)\\s*");
    private static final Pattern MARKUP = Pattern.compile("<[^>]{1,80}>");

    private final Document page;
    private final String window;
    private final Tagged tagged;
    private final MetaTags tags;
    private final JsonLd data;
    private final JsonNode article;
    private final Outline outline;
    private final List<PageBlock> masthead;
    private final Beside beside;

    PageMetadata(Document page, Tagged tagged, Aside aside) {
        this.page = page;
        this.window = page.title();
        this.outline = aside.outline();
        this.masthead = Masthead.of(outline.blocks(), window);
        this.tagged = tagged;
        this.tags = MetaTags.of(tagged);
        this.data = JsonLd.of(tagged);
        this.article = data.article();
        this.beside = new Beside(aside);
    }

    Metadata read(@Nullable String address) {
        String url = url(address);
        String outlet = outlet(url);
        PageDates.Found days = new PageDates(tagged, tags, data, new VisibleDate(tagged, outline, masthead, beside))
                .find(window, firstOf(url, address == null ? "" : address));
        String stated = clean(firstOf(
                tags.first("article:section", "section", "parsely-section", "sailthru.section"),
                text("articleSection")));
        String section = Section.of(stated, outlet);
        return new Metadata.Builder()
                .title(known(title(outlet)))
                .outlet(known(outlet))
                .section(known(section))
                .byline(new Bylines(outline, tags, data, masthead, beside)
                        .names(outlet, HostName.of(firstOf(url, address == null ? "" : address))).stream()
                                .filter(name -> !Tally.fold(name).equals(Tally.fold(stated)))
                                .toList())
                .language(language())
                .published(days.published())
                .updated(days.updated())
                .url(known(url))
                .build();
    }

    boolean isLive() {
        return data.isLive();
    }

    boolean isClosed() {
        return data.isClosed()
                || NOT_FREE.contains(tags.first("article:content_tier").toLowerCase(Locale.ROOT));
    }

    /** How many words the markup says that the article has; 0 if it does not say. */
    int words() {
        return Math.max(0, article.path("wordCount").asInt(0));
    }

    boolean isArticle() {
        return data.hasArticle();
    }

    Anchors anchors(@Nullable String title) {
        return Anchors.of(
                title == null ? "" : title,
                clean(firstOf(tags.first("og:description", "description", "twitter:description"), text("description"))),
                clean(text("articleBody")));
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
        return Whitespace.joined(plain.indexOf('<') >= 0 ? MARKUP.matcher(plain).replaceAll("") : plain);
    }

    private String title(String outlet) {
        return Titles.of(
                window,
                tagged,
                outlet,
                List.of(
                        tags.first("og:title"),
                        text("headline"),
                        tags.first("twitter:title"),
                        tags.first("dc.title", "title", "parsely-title", "sailthru.title")));
    }

    private String outlet(String url) {
        String said = clean(tags.first("og:site_name"));
        Matcher address = ADDRESS.matcher(said);
        String host = address.matches() ? address.group(1) : "";
        String site = host.isEmpty() ? said : "";
        if (site.isEmpty()) {
            site = data.names(article.path("publisher")).stream()
                    .map(PageMetadata::clean)
                    .findFirst()
                    .orElse("");
        }
        String named = firstOf(
                site, clean(tags.first("application-name", "dc.publisher", "cre", "twitter:app:name:iphone")), host);
        return named.isEmpty() ? SiteName.in(clean(window), headlines(), url, outline.blocks()) : named;
    }

    private List<String> headlines() {
        List<String> headlines = new ArrayList<>(List.of(clean(tags.first("og:title")), clean(text("headline"))));
        tagged.headings().forEach(heading -> headlines.add(heading.text()));
        return headlines;
    }

    private @Nullable String language() {
        Element html = page.firstElementChild();
        String lang = html == null ? "" : html.attr("lang").strip();
        String said = firstOf(lang, tags.first("language", "content-language", "og:locale"), text("inLanguage"))
                .replace('_', '-');
        return LANGUAGE.matcher(said).matches()
                ? said.substring(0, said.contains("-") ? said.indexOf('-') : said.length())
                        .toLowerCase(Locale.ROOT)
                : null;
    }

    private String url(@Nullable String address) {
        for (Element link : tagged.links()) {
            if (link.attr("rel").equalsIgnoreCase("canonical")
                    && ON_THE_WEB.matcher(link.attr("href").strip()).matches()) {
                return link.attr("href").strip();
            }
        }
        String said = tags.first("og:url", "twitter:url");
        return ON_THE_WEB.matcher(said).matches() ? said : firstOf(savedFrom(), address == null ? "" : address);
    }

    /** Whence a browser says that it saved the page; empty if none says so. */
    private String savedFrom() {
        for (Node node : page.childNodes()) {
            Matcher saved = SAVED.matcher(node instanceof Comment comment ? comment.getData() : "");
            if (saved.matches()) {
                return saved.group(1);
            }
        }
        return "";
    }
}
