package org.quoth.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What someone said about something, day by day.
 *
 * @param asked whether anything was asked
 * @param problem why the question could not be answered; null if it could
 */
record TimelinePage(
        Layout layout,
        String speaker,
        String about,
        String from,
        String to,
        boolean asked,
        @Nullable String problem,
        String total,
        List<Day> days,
        @Nullable String next) {

    /** What was said on one day. */
    record Day(String day, List<Entry> entries) {}
}
