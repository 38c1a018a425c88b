package org.quoth.reading.web;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days with their hours that lines for readers state without a year: "Posted Nov 18, 8:19 PM". */
final class YearlessHours {

    private static final int LONGEST = 160;
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final Pattern HOUR = Pattern.compile(
            "\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? (\\d{1,2}),? (?:at |- )?(\\d{1,2}):(\\d{2}) ?([ap])\\.?m",
            Pattern.CASE_INSENSITIVE);

    private YearlessHours() {}

    /** Those of some lines, in a year. */
    static List<LocalDateTime> in(List<PageBlock> lines, int year) {
        List<LocalDateTime> hours = new ArrayList<>();
        for (PageBlock line : lines) {
            if (line.text().length() <= LONGEST && line.text().indexOf(':') > 0) {
                Matcher hour = HOUR.matcher(line.text());
                while (hour.find()) {
                    add(hour, year, hours);
                }
            }
        }
        return hours;
    }

    private static void add(Matcher found, int year, List<LocalDateTime> hours) {
        int month = 1 + MONTHS.indexOf(found.group(1).toLowerCase(Locale.ROOT)) / 3;
        int hour = Integer.parseInt(found.group(3)) % 12 + (found.group(5).equalsIgnoreCase("p") ? 12 : 0);
        try {
            hours.add(LocalDateTime.of(
                    year, month, Integer.parseInt(found.group(2)), hour, Integer.parseInt(found.group(4))));
        } catch (DateTimeException e) {
            return; // figures, but no hour of any day
        }
    }
}
