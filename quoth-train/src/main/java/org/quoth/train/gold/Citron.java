package org.quoth.train.gold;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import org.quoth.text.CodePoints;
import org.quoth.text.Span;

/** Citron's JSON: one text a file, with its quotes, each of one cue, sources and contents. Offsets are code points. */
final class Citron {

    private Citron() {}

    static GoldText parse(String name, String json) {
        JsonObject file = JsonParser.parseString(json).getAsJsonObject();
        String text = file.get("text").getAsString();
        CodePoints points = CodePoints.of(text);
        List<Marked> marked = new ArrayList<>();
        for (JsonElement element : array(file, "quotes")) {
            JsonObject quote = element.getAsJsonObject();
            List<Span> cue = new ArrayList<>();
            if (quote.has("cue") && quote.get("cue").isJsonObject()) {
                cue.add(span(quote.get("cue"), points));
            }
            List<Span> contents = spans(array(quote, "contents"), points);
            if (!contents.isEmpty()) {
                marked.add(new Marked(spans(array(quote, "sources"), points), cue, contents));
            }
        }
        return new GoldText(name, text, List.of(marked));
    }

    private static JsonArray array(JsonObject of, String name) {
        return of.has(name) && of.get(name).isJsonArray() ? of.getAsJsonArray(name) : new JsonArray();
    }

    private static List<Span> spans(JsonArray of, CodePoints points) {
        List<Span> spans = new ArrayList<>();
        of.forEach(element -> spans.add(span(element, points)));
        return spans;
    }

    private static Span span(JsonElement of, CodePoints points) {
        JsonObject span = of.getAsJsonObject();
        return points.toIndexes(
                new Span(span.get("start").getAsInt(), span.get("end").getAsInt()));
    }
}
