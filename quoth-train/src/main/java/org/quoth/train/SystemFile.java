package org.quoth.train;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quoth.attribution.neural.Found;
import org.quoth.text.CodePoints;
import org.quoth.text.Span;
import org.quoth.train.gold.GoldText;
import org.quoth.train.gold.Marked;

/**
 * What any system found, one JSON object a text:
 * {@code {"doc": NAME, "attributions": [{"content": [[b, e], ...], "source": [...], "cue": [...]}]}}, in code points.
 */
final class SystemFile {

    private final Map<String, JsonArray> byText = new HashMap<>();

    private SystemFile() {}

    static SystemFile read(Path file) throws IOException {
        SystemFile read = new SystemFile();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                JsonObject row = JsonParser.parseString(line).getAsJsonObject();
                JsonArray before = read.byText.put(row.get("doc").getAsString(), row.getAsJsonArray("attributions"));
                if (before != null) {
                    throw new IOException(file + " has two lines for " + row.get("doc") + ".");
                }
            }
        }
        return read;
    }

    /** The attributions of a text; none if the file does not name it. */
    List<Marked> of(GoldText text) {
        CodePoints points = CodePoints.of(text.text());
        List<Marked> marked = new ArrayList<>();
        for (JsonElement element : byText.getOrDefault(text.name(), new JsonArray())) {
            JsonObject one = element.getAsJsonObject();
            marked.add(
                    new Marked(spans(one, "source", points), spans(one, "cue", points), spans(one, "content", points)));
        }
        return marked;
    }

    private static List<Span> spans(JsonObject one, String part, CodePoints points) {
        List<Span> spans = new ArrayList<>();
        if (one.has(part)) {
            for (JsonElement span : one.getAsJsonArray(part)) {
                JsonArray pair = span.getAsJsonArray();
                spans.add(points.toIndexes(
                        new Span(pair.get(0).getAsInt(), pair.get(1).getAsInt())));
            }
        }
        return spans;
    }

    static String line(String name, String text, List<Found> found) {
        CodePoints points = CodePoints.of(text);
        JsonArray attributions = new JsonArray();
        for (Found one : found) {
            JsonObject row = new JsonObject();
            row.add("content", spans(one.content(), points));
            row.add("source", spans(one.source(), points));
            row.add("cue", spans(one.cue(), points));
            row.addProperty("confidence", Math.round(one.confidence() * 1000) / 1000.0);
            attributions.add(row);
        }
        JsonObject line = new JsonObject();
        line.addProperty("doc", name);
        line.add("attributions", attributions);
        return line.toString();
    }

    private static JsonArray spans(List<Span> spans, CodePoints points) {
        JsonArray all = new JsonArray();
        for (Span span : spans) {
            Span converted = points.fromIndexes(span);
            JsonArray pair = new JsonArray();
            pair.add(converted.begin());
            pair.add(converted.end());
            all.add(pair);
        }
        return all;
    }
}
