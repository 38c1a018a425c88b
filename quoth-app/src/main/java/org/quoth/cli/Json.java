package org.quoth.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.quoth.wire.JsonReader;

/** Writes JSON as one line or set for reading. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    static String line(JsonNode json) {
        return lineSafe(json.toString());
    }

    static String pretty(JsonNode json) {
        return lineSafe(json.toPrettyString());
    }

    /** Escapes what some readers take for the end of a line; in JSON it can only stand in words. */
    private static String lineSafe(String json) {
        return json.replace("\u0085", "\\u0085").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    static JsonNode parse(String json) throws JsonProcessingException {
        return JsonReader.read(json);
    }
}
