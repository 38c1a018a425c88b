package org.quoth.attribution.times;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Morning, afternoon, evening and night as stretches of hours. */
final class Dayparts {

    /** First and last hour; the night ends on the next day. */
    private static final Map<String, String> HOURS = Map.of(
            "morning", "06/12", "afternoon", "12/18", "evening", "18/24", "night", "18/06", "lunchtime", "12/14");

    private Dayparts() {}

    static boolean isPart(String word) {
        return HOURS.containsKey(word);
    }

    /** The part of the day that is {@code days} after {@code base}. */
    static Value value(@Nullable LocalDate base, String part, int days) {
        if (base == null) {
            return new Value(null, part, null);
        }
        LocalDate day = base.plusDays(days);
        String hours = HOURS.getOrDefault(part, "00/24");
        LocalDate lastDay = part.equals("night") ? day.plusDays(1) : day;
        String iso = day + "T" + hours.substring(0, 2) + ":00/" + lastDay + "T" + hours.substring(3) + ":00";
        return new Value(iso, part, Period.day(day));
    }
}
