package org.quoth.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what stands around lists and errors when they go out over HTTP. Safe to share between threads. */
public final class PageWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PageWriter() {}

    /**
     * A page of a list.
     *
     * @param next the cursor of the page after it; null on the last
     */
    public static ObjectNode page(List<ObjectNode> items, @Nullable String next) {
        ObjectNode json = NODES.objectNode();
        ArrayNode array = json.putArray("items");
        items.forEach(array::add);
        json.put("next", next);
        return json;
    }

    /**
     * A page of a list that is counted.
     *
     * @param exact false where there are at least {@code total}
     */
    public static ObjectNode page(List<ObjectNode> items, @Nullable String next, long total, boolean exact) {
        ObjectNode json = page(items, next);
        json.put("total", total);
        json.put("exact", exact);
        return json;
    }

    /** A list of words, all of it. */
    public static ObjectNode words(List<String> words) {
        ObjectNode json = NODES.objectNode();
        ArrayNode array = json.putArray("items");
        words.forEach(array::add);
        json.put("next", (String) null);
        return json;
    }

    /** An error, as RFC 9457 has it. */
    public static ObjectNode problem(int status, String title, String detail, String instance) {
        ObjectNode json = NODES.objectNode();
        json.put("type", "about:blank");
        json.put("title", title);
        json.put("status", status);
        json.put("detail", detail);
        json.put("instance", instance);
        return json;
    }
}
