package org.quoth.web;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Draws statements by month as bars. */
final class SparkLine {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 64;
    private static final int FEWEST_MONTHS = 12;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private SparkLine() {}

    /** Null where there is no month. */
    static PersonPage.@Nullable Spark of(SortedMap<YearMonth, Integer> months, String person) {
        if (months.isEmpty()) {
            return null;
        }
        YearMonth first = months.firstKey();
        YearMonth last = months.lastKey();
        long span = Math.max(FEWEST_MONTHS, ChronoUnit.MONTHS.between(first, last) + 1);
        int most = months.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        double step = WIDTH / (double) span;
        List<PersonPage.Bar> bars = new ArrayList<>();
        for (Map.Entry<YearMonth, Integer> month : months.entrySet()) {
            double height = Math.max(2, (HEIGHT - 2.0) * month.getValue() / most);
            YearMonth when = month.getKey();
            bars.add(new PersonPage.Bar(
                    number(ChronoUnit.MONTHS.between(first, when) * step),
                    number(HEIGHT - height),
                    number(Math.max(1.5, step * 0.8)),
                    number(height),
                    MONTH.format(when) + ": " + Wording.count(month.getValue(), "statement", "statements"),
                    "/timeline?speaker=" + Links.encode(person) + "&from=" + when.atDay(1) + "&to="
                            + when.atEndOfMonth()));
        }
        String label = "Statements by month, from " + MONTH.format(first) + " to " + MONTH.format(last) + ", at most "
                + most + " in one";
        YearMonth edge = first.plusMonths(span - 1);
        return new PersonPage.Spark(WIDTH, HEIGHT, bars, label, MONTH.format(first), MONTH.format(edge));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
