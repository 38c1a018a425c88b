package org.quoth.reading.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's JSON-LD says of its article. Broken JSON-LD says nothing. */
final class JsonLd {

    private static final int DEEPEST = 6;
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private JsonLd() {}

    /** The object that is the article; if several are, the first that states a headline. */
    static Optional<JsonNode> article(Document page) {
        List<JsonNode> found = new ArrayList<>();
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").toLowerCase(Locale.ROOT).startsWith("application/ld+json")) {
                parse(script.data(), found);
            }
        }
        return found.stream()
                .filter(node -> node.has("headline"))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    private static void parse(String json, List<JsonNode> found) {
        String bare = json.replace("<![CDATA[", "")
                .replace("]]>", "")
                .replace("//\n", "")
                .strip();
        try {
            collect(MAPPER.readTree(bare.endsWith(";") ? bare.substring(0, bare.length() - 1) : bare), 0, found);
        } catch (JsonProcessingException e) {
            return; // as good as absent: other layers of the page speak
        }
    }

    private static void collect(JsonNode node, int depth, List<JsonNode> found) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(each -> collect(each, depth + 1, found));
        } else if (node.isObject()) {
            if (isArticle(node.path("@type"))) {
                found.add(node);
            }
            collect(node.path("@graph"), depth + 1, found);
            collect(node.path("mainEntity"), depth + 1, found);
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

    /** The names in a field that holds a name, an object with a name, or a list of either. */
    static List<String> names(JsonNode field) {
        List<String> names = new ArrayList<>();
        if (field.isArray()) {
            field.forEach(each -> names.addAll(names(each)));
        } else if (field.isObject()) {
            names.addAll(names(field.path("name")));
        } else if (field.isTextual() && !field.asText().isBlank()) {
            names.add(field.asText());
        }
        return names;
    }
}
