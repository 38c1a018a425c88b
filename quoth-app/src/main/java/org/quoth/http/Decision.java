package org.quoth.http;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quoth.search.QuestionException;

/**
 * What a person decided about a line of the machine, as it was sent.
 *
 * @param value the status or the outcome as a word; null takes the last decision back
 * @param author who decides
 * @param all whether a turn's speaker is decided for all turns with its label
 */
record Decision(@Nullable String value, @Nullable String citation, String note, String author, boolean all) {

    static Decision parse(String body) {
        Sent sent = Sent.of(Sent.parse(body), "value", "citation", "note", "author", "all", "undo");
        String author = sent.textOrEmpty("author");
        if (author.isBlank()) {
            throw new QuestionException("There is no \"author\" in what was sent: say who decides.");
        }
        boolean undo = sent.yes("undo");
        String value = sent.text("value");
        if (undo == (value != null)) {
            throw new QuestionException("Send a \"value\", or \"undo\": true.");
        }
        return new Decision(value, sent.text("citation"), sent.textOrEmpty("note"), author, sent.yes("all"));
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
}
