package org.quoth.desk;

import org.quoth.model.Difference;

/** A difference between a quotation and the record, in words for a list, a table or a terminal. */
public final class InWords {

    private static final String WEIGHTY = " — bears on the meaning";

    private InWords() {}

    /** "left out: “not” — bears on the meaning" */
    public static String of(Difference difference) {
        return difference.weighty() ? what(difference) + WEIGHTY : what(difference);
    }

    private static String what(Difference difference) {
        String quoted = "“" + difference.quote() + "”";
        String primary = "“" + difference.primary() + "”";
        return switch (difference.op()) {
            case DELETE -> "left out: " + primary;
            case INSERT -> "put in: " + quoted;
            case REPLACE -> primary + " became " + quoted;
            case ELIDE ->
                (difference.quote().isEmpty() ? "the sentence there has more: " : "left out, shown by an ellipsis: ")
                        + primary;
            case BRACKET -> "in brackets: " + quoted + (difference.primary().isEmpty() ? "" : " for " + primary);
            case CASE -> "letter case: " + primary + " became " + quoted;
        };
    }
}
