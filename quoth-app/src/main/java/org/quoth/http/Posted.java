package org.quoth.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.quoth.matching.Quotation;
import org.quoth.search.QuestionException;

/**
 * A quotation sent to be checked.
 *
 * @param id given back with the verdict; null for none
 */
record Posted(@Nullable String id, Quotation quotation) {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int LONGEST = 60_000;

    static Posted parse(String body) {
        JsonNode json = tree(body);
        String quote = text(json, "quote");
        if (quote == null || quote.isBlank()) {
            throw new QuestionException("There is no \"quote\" in what was sent.");
        }
        if (quote.length() > LONGEST) {
            throw new QuestionException("The quote is longer than " + LONGEST + " characters.");
        }
        String date = text(json, "date");
        Quotation quotation = Quotation.of(quote).by(text(json, "speaker"));
        return new Posted(text(json, "id"), date == null ? quotation : quotation.printedOn(Request.day("date", date)));
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
