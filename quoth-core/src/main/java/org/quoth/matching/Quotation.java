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
 * @param spoken when and where it is said to have been spoken
 */
public record Quotation(
        String text, @Nullable String speaker, @Nullable LocalDate date, boolean indirect, Occasioned spoken) {

    public static Quotation of(String text) {
        return new Quotation(text, null, null, false, Occasioned.UNTOLD);
    }

    public Quotation by(@Nullable String name) {
        return new Quotation(text, name, date, indirect, spoken);
    }

    public Quotation printedOn(@Nullable LocalDate day) {
        return new Quotation(text, speaker, day, indirect, spoken);
    }

    public Quotation asReported() {
        return new Quotation(text, speaker, date, true, spoken);
    }

    /** The same, said to have been spoken then and there. */
    public Quotation spoken(Occasioned value) {
        return new Quotation(text, speaker, date, indirect, value);
    }

    /** A part of the same quotation, or of one that this is a part of. */
    Quotation part(QuotedText part) {
        int begin = part.words().getFirst().span().begin();
        int end = part.words().getLast().span().end();
        return new Quotation(part.text().substring(begin, end), speaker, date, indirect, spoken);
    }

    /** Whether a primary of this day can be where the words come from: unknown days can. */
    boolean mayComeFrom(@Nullable LocalDate day) {
        return date == null || day == null || !day.isAfter(date);
    }
}
