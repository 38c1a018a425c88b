package org.quoth.reading.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.quoth.reading.parts.Told;

/** One kind of JSON that holds documents. To add one, write one class and name it in {@code Formats}. Safe to share between threads. */
public interface JsonDialect {

    /** What people call it: "ninjs". */
    String name();

    boolean accepts(JsonNode root);

    /** The documents in it, in order; none if it holds no words. Never throws for bad input. */
    List<Told> read(JsonNode root);
}
