package org.quoth.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quoth.search.QuestionException;

/**
 * What a person decided about a line of the machine, as it was sent.
 *
 * @param value the status or the outcome as a word; null takes the last decision back
 * @param author who decides
 */
record Decision(@Nullable String value, @Nullable String citation, String note, String author) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Decision parse(String body) {
        JsonNode json = tree(body);
        String author = text(json, "author");
        if (author == null || author.isBlank()) {
            throw new QuestionException("There is no \"author\" in what was sent: say who decides.");
        }
        boolean undo = json.path("undo").asBoolean(false);
        String value = text(json, "value");
        if (undo == (value != null)) {
            throw new QuestionException("Send a \"value\", or \"undo\": true.");
        }
        String note = text(json, "note");
        return new Decision(value, text(json, "citation"), note == null ? "" : note, author);
    }

    /** The value as one of these. */
    <E extends Enum<E>> E value(Class<E> type) {
        for (E each : type.getEnumConstants()) {
            if (each.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(value)) {
                return each;
            }
        }
        throw new QuestionException("There is no such decision as \"" + value + "\".");
    }

    private static JsonNode tree(String body) {
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            throw new QuestionException("What was sent is not JSON: " + e.getOriginalMessage());
        }
    }

    private static @Nullable String text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isTextual() ? value.textValue() : null;
    }
}
