package org.quoth.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.matching.Quotation;
import org.quoth.search.QuestionException;

/**
 * A quotation sent to be checked.
 *
 * @param id given back with the verdict; null for none
 */
record Posted(@Nullable String id, Quotation quotation) {

    private static final int LONGEST = 60_000;

    private static final int MOST = 100;

    /** One quotation, or several in an array. */
    static List<Posted> parseAll(String body) {
        JsonNode json = Sent.parse(body);
        if (!json.isArray()) {
            return List.of(of(json));
        }
        if (json.size() > MOST) {
            throw new QuestionException("There are %d quotations in what was sent; at most %d are checked at once."
                    .formatted(json.size(), MOST));
        }
        List<Posted> all = new ArrayList<>();
        json.forEach(each -> all.add(of(each)));
        return all;
    }

    /** Whether several were sent: several are answered. */
    static boolean isArray(String body) {
        return body.stripLeading().startsWith("[");
    }

    private static Posted of(JsonNode json) {
        Sent sent = Sent.of(json, "quote", "speaker", "date", "id", "reported");
        String quote = sent.textOrEmpty("quote");
        if (quote.isBlank()) {
            throw new QuestionException("There is no \"quote\" in what was sent.");
        }
        if (quote.length() > LONGEST) {
            throw new QuestionException("The quote is longer than " + LONGEST + " characters.");
        }
        String date = sent.text("date");
        Quotation quotation = Quotation.of(quote).by(sent.text("speaker"));
        Quotation dated = date == null ? quotation : quotation.printedOn(Request.day("date", date));
        return new Posted(sent.id("id"), sent.yes("reported") ? dated.asReported() : dated);
    }
}
