package org.quoth.model;

import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/**
 * Words that speak of a time.
 *
 * @param value an ISO 8601 date, interval ({@code 2015-11-23/2015-11-29}) or duration; null where the text leaves it open
 * @param precision "day", "week", "month", "year", …: the unit that was said; null where none is
 */
public record TimeExpression(
        Span span,
        TimeType type,
        @Nullable String value,
        @Nullable String precision) {}
