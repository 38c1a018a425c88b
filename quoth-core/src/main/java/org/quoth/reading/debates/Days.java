package org.quoth.reading.debates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.model.Published;

/** Finds the day in identifiers and attributes. */
final class Days {

    private static final Pattern DAY = Pattern.compile("(?<!\\d)([12]\\d{3})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final int LATEST = 2999;

    private Days() {}

    /** The first day that the text states as year, month and day. */
    static Optional<Published> in(String text) {
        Matcher matcher = DAY.matcher(text);
        while (matcher.find()) {
            Optional<Published> day = day(matcher);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    /** Empty where the figures are no day. */
    private static Optional<Published> day(Matcher figures) {
        try {
            int year = Integer.parseInt(figures.group(1));
            return year > LATEST
                    ? Optional.empty()
                    : Optional.of(Published.on(LocalDate.of(
                            year, Integer.parseInt(figures.group(2)), Integer.parseInt(figures.group(3)))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
