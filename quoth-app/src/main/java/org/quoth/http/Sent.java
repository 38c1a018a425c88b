package org.quoth.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.quoth.search.QuestionException;

/** The JSON of what was sent, read with care: what cannot be understood is refused, not passed over. */
final class Sent {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Sent() {}

    static JsonNode json(String body) {
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            throw new QuestionException("What was sent is not JSON: " + e.getOriginalMessage());
        }
    }

    /** Null where the field is missing. */
    static @Nullable String text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new QuestionException("\"" + field + "\" in what was sent is no text in quotation marks.");
        }
        return value.textValue();
    }

    /** Whether the field says true; false where it is missing. */
    static boolean yes(JsonNode json, String field) {
        JsonNode value = json.path(field);
        if (!value.isMissingNode() && !value.isNull() && !value.isBoolean()) {
            throw new QuestionException("\"" + field + "\" in what was sent is neither true nor false.");
        }
        return value.booleanValue();
    }
}
