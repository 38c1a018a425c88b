package org.quoth.reading.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.reading.lines.StatedTime;

/** Days with their hours that readers are shown without a year ("Posted Nov 18, 8:19 PM"), or in two lines ("Nov. 19, 2019", "5:50 PM"). */
final class ShownHours {

    private static final int LONGEST = 160;
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2}):(\\d{2}) ?([ap])\\.?m\\.?", Pattern.CASE_INSENSITIVE);
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final Pattern HOUR = Pattern.compile(
            "\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? (\\d{1,2}),? (?:at |- )?(\\d{1,2}):(\\d{2}) ?([ap])\\.?m",
            Pattern.CASE_INSENSITIVE);

    private ShownHours() {}

    /** Those of some lines, where none states one in this year. */
    static List<LocalDateTime> in(List<PageBlock> lines, int year) {
        List<LocalDateTime> hours = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (text.length() <= LONGEST && text.indexOf(':') > 0) {
                Matcher hour = HOUR.matcher(text);
                while (hour.find()) {
                    add(
                            () -> LocalDate.of(year, month(hour.group(1)), Integer.parseInt(hour.group(2))),
                            hour,
                            3,
                            hours);
                }
                Matcher clock = CLOCK.matcher(text);
                DatedLine day = i > 0 && clock.matches()
                        ? DatedLine.of(lines.get(i - 1).text()).orElse(null)
                        : null;
                StatedTime stated = day == null || !day.alone() ? null : day.published();
                if (stated != null && stated.day() != null) {
                    add(stated::day, clock, 1, hours);
                }
            }
        }
        return hours;
    }

    private static int month(String name) {
        return 1 + MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) / 3;
    }

    /** Hour, minute and half stand in three groups from one on. */
    private static void add(Supplier<LocalDate> day, Matcher clock, int group, List<LocalDateTime> hours) {
        int hour = Integer.parseInt(clock.group(group)) % 12
                + (clock.group(group + 2).equalsIgnoreCase("p") ? 12 : 0);
        try {
            hours.add(day.get().atTime(hour, Integer.parseInt(clock.group(group + 1))));
        } catch (DateTimeException e) {
            return; // figures, but no hour of any day
        }
    }
}
