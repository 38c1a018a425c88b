package org.quoth.reading.lines;

import java.util.regex.Pattern;
import org.quoth.text.Phrasings;

/** Lines in which the reporters of a parliament tell what happened, in the words that the Congressional Record and its hearings have for it. */
final class Recorder {

    private static final Phrasings PHRASINGS = Phrasings.of(Recorder.class);

    private static final Pattern LINE = PHRASINGS.kind("line");

    private static final Pattern INSERTION = PHRASINGS.kind("insertion");

    private static final Pattern SWEARING = PHRASINGS.kind("swearing");

    private static final Pattern RESOLUTION = PHRASINGS.kind("resolution");

    /** In characters: as far as such a sentence goes. */
    private static final int OATH = 400;

    private Recorder() {}

    /** So minutes tell what was decided, below what was said: {@code RESOLVED: that the gate be painted}. */
    static boolean isResolution(String words) {
        return RESOLUTION.matcher(words).matches();
    }

    /** Says that a witness took the oath: {@code TOM QUARRIE, called as a witness by the State, having been duly sworn, testified as follows:}. */
    static boolean isSwearing(Lined lined, int number) {
        int begin = lined.line(number).words().begin();
        boolean opens = number > 0
                && lined.line(number - 1).blank()
                && LabelShapes.isCapitals(
                        lined.text().substring(begin, Math.min(lined.text().length(), begin + 2)));
        return opens
                && SWEARING.matcher(lined.text())
                        .region(begin, Math.min(lined.text().length(), begin + OATH))
                        .lookingAt();
    }

    static boolean isLine(String words) {
        return LINE.matcher(words).matches();
    }

    /** Says that what was handed in is printed below. */
    static boolean isInsertion(String words) {
        return words.charAt(0) == '[' && INSERTION.matcher(words).matches();
    }
}
