package org.quoth.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of months and of days of the week. */
public final class CalendarWords {

    /** For the patterns of other lists; its kinds are {@code month} and {@code weekday}. */
    public static final Phrasings SHARED = Phrasings.of(CalendarWords.class);

    /** In lower case. */
    public static final Set<String> MONTHS = names(Month.values());

    /** In lower case. */
    public static final Set<String> WEEKDAYS = names(DayOfWeek.values());

    private CalendarWords() {}

    private static Set<String> names(Enum<?>[] all) {
        return Arrays.stream(all)
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
