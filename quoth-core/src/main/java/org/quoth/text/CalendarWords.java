package org.quoth.text;

/** The names of months and of days of the week, for the patterns of other lists. */
public final class CalendarWords {

    /** Its kinds are {@code month} and {@code weekday}. */
    public static final Phrasings SHARED = Phrasings.of(CalendarWords.class);

    private CalendarWords() {}
}
