package org.quoth.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.quoth.search.QuestionException;

/** The JSON of what was sent. */
final class Sent {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Sent() {}

    static JsonNode json(String body) {
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            throw new QuestionException("What was sent is not JSON: " + e.getOriginalMessage());
        }
    }

    /** Null where the field is missing or holds no text. */
    static @Nullable String text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isTextual() ? value.textValue() : null;
    }
}
