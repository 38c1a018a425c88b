package org.quoth.attribution.times;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.text.CalendarWords;

/** Which of "5/11/2009" is the day: the first date with a month's name shows how a document writes its dates. */
final class DayOrder {

    private static final Pattern SLASHED = Pattern.compile("\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b");
    private static final Pattern NAMED =
            Pattern.compile("(?:\\b(?<before>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?\\b(?:"
                    + CalendarWords.SHARED.kind("month") + ")(?:\\s+(?<after>\\d{1,2})\\b)?");

    private DayOrder() {}

    /** False where no date tells. */
    static boolean isDayFirst(String text) {
        if (!SLASHED.matcher(text).find()) {
            return false;
        }
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            if (named.group("before") != null || named.group("after") != null) {
                return named.group("before") != null;
            }
        }
        return false;
    }
}
