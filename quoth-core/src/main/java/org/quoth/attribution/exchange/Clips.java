package org.quoth.attribution.exchange;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.text.Span;

/**
 * Tells which turns are played from a tape, between {@code (BEGIN VIDEO CLIP)} and {@code (END VIDEO CLIP)}: who speaks there neither asks nor
 * answers anybody here. A tape on which two people take turns is an interview that was recorded, and is read as one.
 */
final class Clips {

    private static final Pattern MARK =
            Pattern.compile("(?i)\\W*(begin|end)\\W+(?:video|audio|film)\\W*(?:clips?|tapes?)");
    /** Turns that each of two takes on a tape of an interview. */
    private static final int FEWEST = 3;

    private Clips() {}

    /** The positions of turns on tapes that are no interviews. */
    static BitSet in(List<Speech> speeches) {
        BitSet played = new BitSet();
        int begin = -1;
        for (int i = 0; i < speeches.size(); i++) {
            Speech speech = speeches.get(i);
            for (Span direction : speech.turn().directions()) {
                Matcher mark = MARK.matcher(direction.of(speech.text()));
                boolean found = mark.lookingAt();
                boolean begins = found && mark.group(1).equalsIgnoreCase("begin");
                if (found && !begins && begin >= 0) {
                    add(speeches, begin, i + 1, played);
                }
                begin = begins ? i + 1 : found ? -1 : begin;
            }
        }
        if (begin >= 0) {
            add(speeches, begin, speeches.size(), played);
        }
        return played;
    }

    private static void add(List<Speech> speeches, int from, int to, BitSet played) {
        if (from < to && !isInterview(speeches.subList(from, to))) {
            played.set(from, to);
        }
    }

    private static boolean isInterview(List<Speech> tape) {
        Map<String, Integer> turns = new HashMap<>();
        for (Speech speech : tape) {
            String label = speech.turn().label();
            turns.merge(label == null ? "" : label, 1, Integer::sum);
        }
        return turns.values().stream().filter(count -> count >= FEWEST).count() >= 2;
    }
}
