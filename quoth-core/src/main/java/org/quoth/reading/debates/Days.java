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
            try {
                int year = Integer.parseInt(matcher.group(1));
                if (year <= LATEST) {
                    return Optional.of(Published.on(LocalDate.of(
                            year, Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)))));
                }
            } catch (DateTimeException e) {
                continue; // figures, but no day
            }
        }
        return Optional.empty();
    }
}
