package org.quoth.model;

import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/**
 * Words that speak of a time.
 *
 * @param value an ISO 8601 date, interval ({@code 2015-11-23/2015-11-29}) or duration; null where the text leaves it open
 * @param precision "day", "week", "month", "year", …: the unit that was said; null where none is
 * @param negated it is said not to be this time: "not months"
 * @param hedge the words that leave it uncertain: "about", "hopefully", "reportedly"; null if none do
 * @param event the words of the event or of the term of office that it is reckoned from: "our meeting", "the job"; null if none is
 */
public record TimeExpression(
        Span span,
        TimeType type,
        @Nullable String value,
        @Nullable String precision,
        boolean negated,
        @Nullable Span hedge,
        @Nullable Span event) {

    /** A time that is neither denied nor doubted nor reckoned from an event. */
    public TimeExpression(Span span, TimeType type, @Nullable String value, @Nullable String precision) {
        this(span, type, value, precision, false, null, null);
    }

    public TimeExpression as(boolean denied, @Nullable Span doubt, @Nullable Span reckonedFrom) {
        return new TimeExpression(span, type, value, precision, denied, doubt, reckonedFrom);
    }
}
