package org.quoth.reading.lines;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may stand on a line before the label of a turn: the mark of a list, the tag of a typesetter ({@code << Chair >>}), of a quoted line or of a table, the chevrons of captions, a day and
 * a place in the recording.
 *
 * @param begin where the label may begin
 * @param timed whether a time was among it
 * @param dated whether a day stood before that time, as before every message of a chat
 */
record LineOpening(int begin, boolean timed, boolean dated) {

    /** {@code 0:15}, {@code [00:12:03.400]}, {@code (10:32 AM)}. */
    static final String CLOCK =
            "[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?(?:[ \\u00a0\\u202f]?[AaPp]\\.?[Mm]\\.?)?[\\])]?";

    /** An invisible mark that telephones print before some messages. */
    private static final char LEFT_TO_RIGHT = '\u200e';

    /** {@code 03/10/2025, }, {@code 2.11.25 } */
    static final String DAY = "\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},?\\s+";

    private static final String BEGINS = "<>-–—*•●▪◦‣|[(0123456789";
    private static final Pattern MARKS = Pattern.compile(
            ">[>\\s]*+|<<\\s?[\\p{L} ]{2,20}\\s?>>\\s*|(?:[-*•●▪◦‣–]\\s+)(?=[\\p{Lu}\\[(*_])|[-–—]{2,3}\\s*(?=\\p{Lu}{2})|\\|\\s*(?=\\S)");
    private static final Pattern TIME = Pattern.compile("\\d{1,3}\\.\\d{2}(?:\\t|\\s{3,})|[\\[(]?(?<day>" + DAY + ")?"
            + CLOCK + "(?:\\s*(?:-->|[-–—])\\s*" + CLOCK + ")?[\\])]?[\\s\\-–—|]+");

    static LineOpening of(Line line, String text) {
        int end = line.words().end();
        int begin = line.words().begin();
        begin += text.charAt(begin) == LEFT_TO_RIGHT && begin + 1 < end ? 1 : 0;
        if (BEGINS.indexOf(text.charAt(begin)) < 0) {
            return new LineOpening(begin, false, false);
        }
        Matcher marks = MARKS.matcher(text).region(begin, end);
        begin = marks.lookingAt() ? marks.end() : begin;
        Matcher time = TIME.matcher(text).region(begin, end);
        boolean timed = time.lookingAt() && time.end() < end;
        return new LineOpening(
                timed ? time.end() : Math.min(begin, end - 1), timed, timed && time.group("day") != null);
    }
}
