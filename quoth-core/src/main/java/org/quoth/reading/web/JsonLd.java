package org.quoth.reading.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What a page's JSON-LD says of its article. Broken JSON-LD says nothing. */
final class JsonLd {

    private static final int DEEPEST = 6;
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    private JsonLd() {}

    static JsonLd of(Tagged page) {
        JsonLd data = new JsonLd();
        for (Element script : page.scripts()) {
            if (script.attr("type").toLowerCase(Locale.ROOT).startsWith("application/ld+json")) {
                data.parse(script.data());
            }
        }
        for (Element meta : page.metas()) {
            if (meta.attr("name").endsWith("ld+json")) { // frameworks that make a meta element of every head entry
                data.parse(meta.attr("content"));
            }
        }
        return data;
    }

    /** The object that is the article; if several are, the first that states a headline. */
    JsonNode article() {
        return articles.stream()
                .filter(node -> node.has("headline"))
                .findFirst()
                .or(() -> articles.stream().findFirst())
                .orElse(MissingNode.getInstance());
    }

    /** Whether one of the articles calls itself a live blog. */
    boolean isLive() {
        return articles.stream().anyMatch(node -> isLive(node.path("@type")));
    }

    private static boolean isLive(JsonNode type) {
        for (JsonNode each : type) {
            if (isLive(each)) {
                return true;
            }
        }
        return type.asText().contains("LiveBlogPosting");
    }

    /** Whether the article, or a part of it, is said not to be free. */
    boolean isClosed() {
        JsonNode article = article();
        boolean part = false;
        for (JsonNode each :
                article.path("hasPart").isArray() ? article.path("hasPart") : List.of(article.path("hasPart"))) {
            part |= isFalse(each.path("isAccessibleForFree"));
        }
        return part || isFalse(article.path("isAccessibleForFree"));
    }

    private static boolean isFalse(JsonNode value) {
        return value.asText().equalsIgnoreCase("false");
    }

    boolean hasArticle() {
        return !articles.isEmpty();
    }

    /** A text field of the object that is the page itself; empty if there is none. */
    String ofPage(String field) {
        return pages.stream()
                .map(node -> node.path(field).asText())
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    private void parse(String json) {
        String bare = json.contains("]]>")
                ? json.replace("<![CDATA[", "")
                        .replace("]]>", "")
                        .replace("//\n", "")
                        .strip()
                : json.strip();
        try {
            collect(MAPPER.readTree(bare.endsWith(";") ? bare.substring(0, bare.length() - 1) : bare), 0);
        } catch (JsonProcessingException e) {
            return; // as good as absent: other layers of the page speak
        }
    }

    private void collect(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(each -> collect(each, depth + 1));
        } else if (node.isObject()) {
            if (node.has("@id") && node.size() > 1) {
                byId.putIfAbsent(node.path("@id").asText(), node);
            }
            if (isArticle(node.path("@type"))) {
                articles.add(node);
            } else if (node.path("@type").asText().endsWith("Page")
                    || node.path("@type").asText().equals("ClaimReview")) {
                pages.add(node);
            }
            collect(node.path("@graph"), depth + 1);
            collect(node.path("mainEntity"), depth + 1);
            collect(node.path("author"), depth + 1);
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (isArticle(each)) {
                    return true;
                }
            }
            return false;
        }
        String name = type.asText();
        return name.endsWith("Article")
                || name.endsWith("BlogPosting")
                || name.equals("Report")
                || name.equals("LiveBlogPosting")
                || name.equals("Review")
                || name.equals("Recipe");
    }

    /** The names of the article's authors, also where they are only pointed at. */
    List<String> authors() {
        JsonNode author = article().path("author");
        List<String> names = names(author);
        return names.isEmpty() ? names(article().path("creator")) : names;
    }

    /** The names in a field that holds a name, an object with a name or the id of one, or a list of any. */
    List<String> names(JsonNode field) {
        return names(field, 0);
    }

    /** Whoever points at themselves has no name. */
    private List<String> names(JsonNode field, int depth) {
        List<String> names = new ArrayList<>();
        if (depth > DEEPEST) {
            return names;
        }
        if (field.isArray()) {
            field.forEach(each -> names.addAll(names(each, depth + 1)));
        } else if (field.isObject()) {
            JsonNode named = field.has("name")
                    ? field
                    : byId.getOrDefault(field.path("@id").asText(), field);
            JsonNode name = named.path("name");
            if (name.isTextual()) {
                names.addAll(names(name, depth + 1));
            } else {
                name.forEach(each -> names.addAll(names(each, depth + 1)));
            }
        } else if (field.isTextual() && !field.asText().isBlank()) {
            names.add(field.asText());
        }
        return names;
    }
}
