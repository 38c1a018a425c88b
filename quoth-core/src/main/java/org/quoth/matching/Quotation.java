package org.quoth.matching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Words that someone printed as another's, to be held against the record.
 *
 * @param text the words between the outer quotation marks; for reported speech the reporter's words
 * @param speaker whose words they are said to be; null if nobody is named
 * @param date the day the quotation was printed: what was spoken later cannot be its source; null if unknown
 * @param indirect reported speech, without quotation marks: a likely passage is proposed, never confirmed
 */
public record Quotation(
        String text, @Nullable String speaker, @Nullable LocalDate date, boolean indirect) {

    public static Quotation of(String text) {
        return new Quotation(text, null, null, false);
    }

    public Quotation by(@Nullable String name) {
        return new Quotation(text, name, date, indirect);
    }

    public Quotation printedOn(@Nullable LocalDate day) {
        return new Quotation(text, speaker, day, indirect);
    }

    public Quotation asReported() {
        return new Quotation(text, speaker, date, true);
    }

    /** A part of the same quotation. */
    Quotation part(QuotedText part) {
        int begin = part.words().getFirst().span().begin();
        int end = part.words().getLast().span().end();
        return new Quotation(text.substring(begin, end), speaker, date, indirect);
    }

    /** Whether a primary of this day can be where the words come from: unknown days can. */
    boolean mayComeFrom(@Nullable LocalDate day) {
        return date == null || day == null || !day.isAfter(date);
    }
}
