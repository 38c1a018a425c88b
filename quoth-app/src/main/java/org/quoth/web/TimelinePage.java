package org.quoth.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.model.PositionReport;

/**
 * What someone said about something, day by day.
 *
 * @param asked whether anything was asked
 * @param period from the first to the last day of what is drawn; empty where nothing is
 * @param picture what was found as an SVG drawing; empty if there is nothing to draw
 * @param legend how to read the picture, and what is not in it
 * @param query the question as an address holds it, to ask for the same in other formats
 * @param positions the same, day against day; null unless a speaker and a topic are named
 * @param meaning whether what speaks of it in other words was to count too
 * @param keptByMeaning whether the record can be asked by meaning
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
        String period,
        List<Day> days,
        @Nullable String next,
        String picture,
        String legend,
        String query,
        @Nullable PositionReport positions,
        List<Topic> topics,
        boolean meaning,
        boolean keptByMeaning) {

    /** Something to ask about. */
    record Topic(String words, String href) {}

    /** What was said on one day. */
    record Day(String day, List<Entry> entries) {}
}
