package org.quoth.reading.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.text.Characters;
import org.quoth.text.Phrasings;
import org.quoth.text.Span;

/** Finds stage directions and other insertions of the transcriber: what stands in the turn and was not said. */
public final class Directions {

    private static final Phrasings PHRASINGS = Phrasings.of(Directions.class);

    private static final int LONGEST = 120;
    private static final Pattern BRACKETS =
            Pattern.compile("\\(([^()\\n]{1," + LONGEST + "})\\)|(?<!\\[)\\[([^\\[\\]\\n]{1," + LONGEST + "})\\](?!\\])"
                    + "|(?<=\\s|^)\\*([^*\\n]{3,40})\\*(?=\\s|$)|(?m:^[ \\t]*\\*?(\\p{Lu}[^\\n:.?!*]{2,60} interject(?:ing|ed)\\.?\\s*[—–-]*)\\*?[ \\t]*$)"
                    + "|\u200e?<((?:Media omitted|This message was (?:edited|deleted)|attached: [^<>\\n]{1,80}))>");
    private static final Pattern DIRECTION = PHRASINGS.kind("direction");

    private Directions() {}

    /** The directions in a stretch of a turn, in order. */
    public static List<Span> in(String text, Span speech) {
        List<Span> found = new ArrayList<>();
        Matcher matcher =
                BRACKETS.matcher(text).region(speech.begin(), speech.end()).useAnchoringBounds(false);
        while (matcher.find()) {
            if (isDirection(text, speech, matcher)) {
                found.add(new Span(matcher.start(), matcher.end()).trim(text));
            }
        }
        return found;
    }

    /** What an insertion of the transcriber begins with: {@code Laughter}, {@code Crosstalk}. */
    static boolean isWord(String inside) {
        return DIRECTION.matcher(inside).lookingAt();
    }

    private static boolean isDirection(String text, Span speech, Matcher matcher) {
        if (matcher.group(2) != null || matcher.group(4) != null || matcher.group(5) != null) {
            return true; // what stands in square brackets was put there by a hand, not said
        }
        String inside = matcher.group(1) != null ? matcher.group(1) : matcher.group(3);
        if (DIRECTION.matcher(inside).lookingAt()) {
            return true;
        }
        boolean all = matcher.start() == speech.begin() && matcher.end() == speech.end();
        if (matcher.group(1) != null && all) {
            return true;
        }
        return matcher.group(1) != null && opensSentence(text, speech, matcher.start()) && isShortSentence(inside);
    }

    private static boolean opensSentence(String text, Span speech, int at) {
        int before = at - 1;
        while (before >= speech.begin() && Characters.isSpace(text.charAt(before))) {
            before--;
        }
        return before < speech.begin() || ".!?:-–—…”\")]".indexOf(text.charAt(before)) >= 0 || opensLine(text, at);
    }

    /** Nothing but the number in the margin stands before it on its line. */
    private static boolean opensLine(String text, int at) {
        int before = at - 1;
        while (before >= 0 && (Characters.isSpace(text.charAt(before)) || Character.isDigit(text.charAt(before)))) {
            if (text.charAt(before) == '\n') {
                return true;
            }
            before--;
        }
        return before < 0;
    }

    private static boolean isShortSentence(String inside) {
        return Character.isUpperCase(inside.codePointAt(0)) && LineShapes.wordCount(inside) <= 8;
    }
}
