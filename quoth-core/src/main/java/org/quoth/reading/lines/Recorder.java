package org.quoth.reading.lines;

import java.util.regex.Pattern;
import org.quoth.text.Phrasings;

/** Lines in which the reporters of a parliament tell what happened, in the words that the Congressional Record and its hearings have for it. */
final class Recorder {

    private static final Phrasings PHRASINGS = Phrasings.of(Recorder.class);

    private static final Pattern LINE = PHRASINGS.kind("line");

    private static final Pattern INSERTION = PHRASINGS.kind("insertion");

    private static final Pattern RESOLUTION = PHRASINGS.kind("resolution");

    private Recorder() {}

    /** So minutes tell what was decided, below what was said: {@code RESOLVED: that the gate be painted}. */
    static boolean isResolution(String words) {
        return RESOLUTION.matcher(words).matches();
    }

    static boolean isLine(String words) {
        return LINE.matcher(words).matches();
    }

    /** Says that what was handed in is printed below. */
    static boolean isInsertion(String words) {
        return words.charAt(0) == '[' && INSERTION.matcher(words).matches();
    }
}
