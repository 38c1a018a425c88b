package org.quoth.reading.lines;

import java.util.regex.Pattern;

/** Whether a turn's last mark says that it was cut off. */
public final class Interruption {

    private static final Pattern CUT = Pattern.compile("(?:-{2,}|[—–…]|\\.{3,}|\\s-|\\. \\. \\.)[\"”’)\\s]*$");

    private Interruption() {}

    /** Whether speech ends in dashes or dots. */
    public static boolean endsIn(String speech) {
        return CUT.matcher(speech.substring(Math.max(0, speech.length() - 12))).find();
    }
}
