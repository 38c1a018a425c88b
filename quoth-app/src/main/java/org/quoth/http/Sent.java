package org.quoth.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.search.QuestionException;

/** An object of the JSON that was sent, read with care: what cannot be understood is refused, not passed over. */
record Sent(JsonNode json) {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    static JsonNode parse(String body) {
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            throw new QuestionException("What was sent is not JSON: " + e.getOriginalMessage());
        }
    }

    /** Refuses a field that is none of these: passed over, it would be another question than was asked. */
    static Sent of(JsonNode json, String... fields) {
        List<String> known = List.of(fields);
        json.fieldNames().forEachRemaining(field -> {
            if (!known.contains(field)) {
                throw new QuestionException("There is no field \"" + field + "\" in what may be sent here; there are "
                        + String.join(", ", known) + ".");
            }
        });
        return new Sent(json);
    }

    /** Null where the field is missing. */
    @Nullable
    String text(String field) {
        return present(field) ? text(json.get(field), field) : null;
    }

    String textOrEmpty(String field) {
        String text = text(field);
        return text == null ? "" : text;
    }

    /** A number is as good as a word. Null where the field is missing. */
    @Nullable
    String id(String field) {
        JsonNode value = json.path(field);
        return value.isNumber() ? value.asText() : text(field);
    }

    /** Empty where the field is missing. */
    List<String> texts(String field) {
        JsonNode values = json.path(field);
        if (present(field) && !values.isArray()) {
            throw new QuestionException("\"" + field + "\" in what was sent is no list.");
        }
        List<String> texts = new ArrayList<>();
        values.forEach(each -> texts.add(text(each, field)));
        return texts;
    }

    /** Whether the field says true; false where it is missing. */
    boolean yes(String field) {
        JsonNode value = json.path(field);
        if (present(field) && !value.isBoolean()) {
            throw new QuestionException("\"" + field + "\" in what was sent is neither true nor false.");
        }
        return value.booleanValue();
    }

    private boolean present(String field) {
        return json.hasNonNull(field);
    }

    private static String text(JsonNode value, String field) {
        if (!value.isTextual()) {
            throw new QuestionException("\"" + field + "\" in what was sent is no text in quotation marks.");
        }
        return value.textValue();
    }
}
