package org.quoth.reading.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Metadata;
import org.quoth.model.Published;
import org.quoth.reading.json.JsonDialect;
import org.quoth.reading.lines.StatedTime;
import org.quoth.reading.parts.Told;

/** JSON Feed (1.0, 1.1) and IPTC ninjs (1 and 2): articles with title, text, byline, day and address. */
public final class JsonArticles implements JsonDialect {

    private static final String[] BODIES = {"content_html", "body_html", "body_xhtml", "bodyHtml", "bodyXhtml"};
    private static final String[] PLAIN = {"content_text", "body_text", "bodyText", "summary", "description"};
    private static final String[] DAYS = {
        "date_published", "firstcreated", "firstCreated", "versioncreated", "versionCreated", "date_modified"
    };

    @Override
    public String name() {
        return "JSON Feed or ninjs";
    }

    @Override
    public boolean accepts(JsonNode root) {
        return isFeed(root) || isNinjs(root);
    }

    private static boolean isFeed(JsonNode root) {
        return root.path("version").asText("").contains("jsonfeed.org")
                && root.path("items").isArray();
    }

    private static boolean isNinjs(JsonNode root) {
        boolean text = root.has("body_text")
                || root.has("body_html")
                || root.has("body_xhtml")
                || root.path("bodies").isArray();
        return root.has("uri")
                && (text || root.has("headline") || root.path("headlines").isArray());
    }

    @Override
    public List<Told> read(JsonNode root) {
        List<Told> told = new ArrayList<>();
        if (isFeed(root)) {
            String outlet = root.path("title").asText("");
            String language = root.path("language").asText("");
            root.path("items")
                    .forEach(item -> article(item, outlet, language).entry().ifPresent(told::add));
        } else {
            article(root, root.path("infosources").path(0).path("name").asText(""), "")
                    .told()
                    .ifPresent(told::add);
        }
        return told;
    }

    private static Article article(JsonNode item, String outlet, String language) {
        String title = item.path("title")
                .asText(item.path("headline")
                        .asText(item.path("headlines").path(0).path("value").asText("")));
        String tag = item.path("language").asText(language);
        Metadata metadata = new Metadata.Builder()
                .title(Article.orNull(Entities.escape(title)))
                .outlet(Article.orNull(Entities.escape(outlet)))
                .byline(byline(item))
                .published(published(item))
                .place(Article.orNull(Entities.escape(item.path("located").asText(""))))
                .url(url(item))
                .language(tag.isEmpty() ? null : tag)
                .build();
        return new Article(metadata, body(item));
    }

    private static String body(JsonNode item) {
        for (String field : BODIES) {
            if (!item.path(field).asText("").isBlank()) {
                return item.path(field).asText();
            }
        }
        JsonNode bodies = item.path("bodies").path(0);
        if (!bodies.path("value").asText("").isBlank()) {
            String value = bodies.path("value").asText();
            return bodies.path("contenttype")
                            .asText(bodies.path("contentType").asText(""))
                            .contains("html")
                    ? value
                    : plain(value);
        }
        for (String field : PLAIN) {
            if (!item.path(field).asText("").isBlank()) {
                return plain(item.path(field).asText());
            }
        }
        return "";
    }

    private static String plain(String text) {
        return "<p>" + Entities.escape(text).replaceAll("\\n\\s*\\n", "</p><p>") + "</p>";
    }

    private static List<String> byline(JsonNode item) {
        List<String> names = new ArrayList<>();
        item.path("authors").forEach(author -> add(names, author.path("name").asText("")));
        add(names, item.path("author").path("name").asText(""));
        add(
                names,
                item.path("byline")
                        .asText(item.path("bylines").path(0).path("byline").asText(""))
                        .replaceFirst("(?i)^by\\s+", ""));
        return names;
    }

    private static void add(List<String> names, String name) {
        if (!name.isBlank() && !names.contains(name.strip())) {
            names.add(name.strip());
        }
    }

    private static @Nullable String url(JsonNode item) {
        for (String field : new String[] {"url", "external_url", "uri", "id"}) {
            String value = item.path(field).asText("");
            if (value.matches("https?://\\S+")) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable Published published(JsonNode item) {
        for (String field : DAYS) {
            Published found = StatedTime.machine(item.path(field).asText(""));
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
