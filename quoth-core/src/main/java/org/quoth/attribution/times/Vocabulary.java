package org.quoth.attribution.times;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.text.NumberWords;

/** English words for numbers, months, days and units. */
final class Vocabulary {

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Map<String, Unit> UNITS = new HashMap<>();
    private static final Map<String, Integer> ORDINALS = new HashMap<>();
    private static final Map<String, Integer> SEASONS =
            Map.of("winter", 12, "spring", 3, "summer", 6, "autumn", 9, "fall", 9);
    private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");

    /** Words that look like months or weekdays when short; they need a number or a stop beside them. */
    static final Set<String> SHORT_MONTHS =
            Set.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    static {
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            MONTHS.put(name, month.getValue());
            MONTHS.put(name.substring(0, 3), month.getValue());
        }
        MONTHS.put("sept", 9);
        for (DayOfWeek day : DayOfWeek.values()) {
            WEEKDAYS.put(day.name().toLowerCase(Locale.ROOT), day);
        }
        for (Unit unit : Unit.values()) {
            UNITS.put(unit.precision(), unit);
            UNITS.put(unit.precision() + "s", unit);
        }
        UNITS.remove("season");
        UNITS.remove("seasons");
        UNITS.put("centuries", Unit.CENTURY);
        UNITS.remove("centurys");
        for (String name :
                ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
                                + " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth")
                        .split(" ", -1)) {
            ORDINALS.put(name, ORDINALS.size() + 1);
        }
    }

    private Vocabulary() {}

    /** 1 to 12; 0 if it is no month. */
    static int month(String word) {
        return MONTHS.getOrDefault(word, 0);
    }

    static @Nullable DayOfWeek weekday(String word) {
        return WEEKDAYS.get(word);
    }

    static @Nullable Unit unit(String word) {
        return UNITS.get(word);
    }

    /** The first month of a season of the northern half of the world; 0 if it is none. */
    static int season(String word) {
        return SEASONS.getOrDefault(word, 0);
    }

    /** The value of "first" … "twentieth"; 0 if it is none. */
    static int ordinal(String word) {
        return ORDINALS.getOrDefault(word, 0);
    }

    /** The value of "one" … "nineteen" and the tens; 0 if it is none. */
    static int number(String word) {
        return NumberWords.VALUES.getOrDefault(word, 0);
    }

    static boolean isSuffix(String word) {
        return SUFFIXES.contains(word);
    }

    /** 1960 for "sixties"; 0 if it is none. */
    static int decade(String word) {
        if (!word.endsWith("ies")) {
            return 0;
        }
        int ten = NumberWords.TENS.indexOf(word.substring(0, word.length() - 3) + "y");
        return ten < 0 ? 0 : 1920 + 10 * ten;
    }
}
