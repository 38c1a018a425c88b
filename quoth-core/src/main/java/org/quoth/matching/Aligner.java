package org.quoth.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quoth.matching.Step.Kind;

/**
 * Lays a quotation beside a passage, word by word, at the least cost: dynamic programming with gaps that cost to open (Gotoh
 * 1982), extended by what speech and editing do: repeats, disfluencies, ellipses, brackets. The passage may begin before and
 * end after the quotation.
 */
final class Aligner {

    private static final float REPLACE = 1f;
    private static final float REPLACE_ALIKE = 0.7f;
    private static final float LEAVE_OUT = 0.6f;
    private static final float LEAVE_OUT_MORE = 0.25f;
    private static final float LEAVE_OUT_LONG = 1.7f;
    private static final float LEAVE_OUT_LONG_MORE = 0.01f;
    private static final float PUT_IN = 1f;
    private static final float PUT_IN_MORE = 0.9f;
    private static final float ELIDE = 0.003f;
    private static final float BRACKET = 0.2f;
    private static final float BRACKET_MORE = 0.03f;
    private static final float FOLD = 0.02f;
    private static final float CASE = 0.001f;
    private static final float NEVER = 1e9f;
    private static final int LONGEST_REPEAT = 6;
    private static final int LONGEST_BRACKETED = 12;

    private static final int CLOSED = 0;
    private static final int LEFT = 1;
    private static final int LONG = 2;
    private static final int PUT = 3;
    private static final int STATES = 4;

    private static final byte SAME = 0;
    private static final byte ONE_TO_TWO = 1;
    private static final byte TWO_TO_ONE = 2;
    private static final byte SKIP = 3;
    private static final byte SKIP_QUOTED = 4;
    private static final byte ELIDED = 5;
    private static final byte REPEATED = 6;
    private static final byte BRACKETED = REPEATED + LONGEST_REPEAT + 1;

    private final QuotedText quoted;
    private final List<Word> quote;
    private final List<Word> passage;
    /** For each word a number, the same for words that sound the same. */
    private final int[] quoteKeys;

    private final int[] passageKeys;
    /** What may be left out unheard at each place of the passage: a word, or (bit k) k words said again. */
    private final boolean[] noise;

    private final int[] repeats;
    private final int width;
    private final float[][] cost;
    /** How a closed state was reached; for the others, whether its gap opens here. */
    private final byte[][] back;

    private Aligner(QuotedText quoted, List<Word> passage) {
        this.quoted = quoted;
        this.quote = quoted.words();
        this.passage = passage;
        Map<String, Integer> numbers = new HashMap<>();
        this.quoteKeys = keys(quote, numbers);
        this.passageKeys = keys(passage, numbers);
        this.noise = inserted(passage);
        this.repeats = new int[passage.size()];
        for (int word = 0; word < passage.size(); word++) {
            noise[word] |= Lexicon.disfluency(passage.get(word).key()) || fragment(word);
            for (int length = 1; length <= LONGEST_REPEAT; length++) {
                repeats[word] |= repeats(word, length) ? 1 << length : 0;
            }
        }
        this.width = passage.size() + 1;
        this.cost = new float[STATES][(quote.size() + 1) * width];
        this.back = new byte[STATES][(quote.size() + 1) * width];
    }

    static Alignment align(QuotedText quoted, List<Word> passage) {
        Aligner aligner = new Aligner(quoted, passage);
        aligner.fill();
        return aligner.trace();
    }

    private static int[] keys(List<Word> words, Map<String, Integer> numbers) {
        int[] keys = new int[words.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = numbers.computeIfAbsent(words.get(i).key(), key -> numbers.size());
        }
        return keys;
    }

    /** Words in square brackets inside a transcript are its editor's. */
    static boolean[] inserted(List<Word> passage) {
        boolean[] inserted = new boolean[passage.size()];
        boolean inside = false;
        for (int i = 0; i < inserted.length; i++) {
            String marks = passage.get(i).before();
            if (marks.indexOf('[') >= 0 || marks.indexOf(']') >= 0) {
                inside = marks.lastIndexOf('[') > marks.lastIndexOf(']');
            }
            inserted[i] = inside;
        }
        return inserted;
    }

    private void fill() {
        for (int j = 0; j < width; j++) {
            cost[LEFT][j] = NEVER;
            cost[LONG][j] = NEVER;
            cost[PUT][j] = NEVER;
        }
        for (int i = 1; i <= quote.size(); i++) {
            for (int j = 0; j < width; j++) {
                fillLeftOut(i, j);
                fillPutIn(i, j);
                fillClosed(i, j);
            }
        }
    }

    private int at(int i, int j) {
        return i * width + j;
    }

    private float least(int i, int j) {
        int at = at(i, j);
        return Math.min(Math.min(cost[CLOSED][at], cost[LEFT][at]), Math.min(cost[LONG][at], cost[PUT][at]));
    }

    private void fillLeftOut(int i, int j) {
        int at = at(i, j);
        if (j == 0 || i == quote.size()) {
            cost[LEFT][at] = NEVER;
            cost[LONG][at] = NEVER;
            return;
        }
        float before = least(i, j - 1);
        gap(LEFT, at, before + LEAVE_OUT, cost[LEFT][at - 1] + LEAVE_OUT_MORE);
        gap(LONG, at, before + LEAVE_OUT_LONG, cost[LONG][at - 1] + LEAVE_OUT_LONG_MORE);
    }

    private void fillPutIn(int i, int j) {
        int at = at(i, j);
        gap(PUT, at, least(i - 1, j) + PUT_IN, cost[PUT][at - width] + PUT_IN_MORE);
    }

    private void gap(int state, int at, float opened, float extended) {
        cost[state][at] = Math.min(opened, extended);
        back[state][at] = (byte) (opened <= extended ? 1 : 0);
    }

    private void fillClosed(int i, int j) {
        int at = at(i, j);
        cost[CLOSED][at] = NEVER;
        Word said = quote.get(i - 1);
        if (j > 0) {
            offer(at, least(i - 1, j - 1) + replacing(i - 1, j - 1), SAME);
            fillJoined(i, j, at);
        }
        if (Lexicon.disfluency(said.key())) {
            offer(at, least(i - 1, j) + FOLD, SKIP_QUOTED);
        }
        if (quoted.bracketEnds(i - 1)) {
            int begin = quoted.brackets().get(i - 1);
            for (int r = 0; r <= Math.min(LONGEST_BRACKETED, j); r++) {
                offer(at, least(begin, j - r) + BRACKET + BRACKET_MORE * r, (byte) (BRACKETED + r));
            }
        }
        if (j > 0 && i < quote.size()) {
            fillSkipped(i, j, at);
        }
    }

    private void fillJoined(int i, int j, int at) {
        if (j > 1 && joined(quote.get(i - 1), passage.get(j - 2), passage.get(j - 1))) {
            offer(at, least(i - 1, j - 2) + FOLD, ONE_TO_TWO);
        }
        if (i > 1 && joined(passage.get(j - 1), quote.get(i - 2), quote.get(i - 1))) {
            offer(at, least(i - 2, j - 1) + FOLD, TWO_TO_ONE);
        }
    }

    private void fillSkipped(int i, int j, int at) {
        if (noise[j - 1]) {
            offer(at, least(i, j - 1) + FOLD, SKIP);
        }
        if (quoted.gaps().get(i)) {
            offer(at, least(i, j - 1) + ELIDE, ELIDED);
        }
        for (int k = 1; k <= Math.min(LONGEST_REPEAT, j); k++) {
            if (((repeats[j - k] >> k) & 1) == 1) {
                offer(at, least(i, j - k) + FOLD * k, (byte) (REPEATED + k));
            }
        }
    }

    private void offer(int at, float offered, byte how) {
        if (offered < cost[CLOSED][at]) {
            cost[CLOSED][at] = offered;
            back[CLOSED][at] = how;
        }
    }

    private float replacing(int quoted, int spoken) {
        Word one = quote.get(quoted);
        Word other = passage.get(spoken);
        if (quoteKeys[quoted] == passageKeys[spoken]) {
            return one.written().equals(other.written()) ? 0 : CASE;
        }
        return alike(one.key(), other.key()) ? REPLACE_ALIKE : REPLACE;
    }

    private static boolean alike(String one, String other) {
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same >= 2 && same * 2 >= Math.max(one.length(), other.length());
    }

    private static boolean joined(Word whole, Word first, Word second) {
        boolean denies = Lexicon.negation(first.key()) || Lexicon.negation(second.key());
        return (Lexicon.negation(whole.key()) || !denies) // "not able" is not "notable"
                && whole.key().length() == first.key().length() + second.key().length()
                && whole.key().startsWith(first.key())
                && whole.key().endsWith(second.key())
                && (second.before().isEmpty() || second.before().equals("-"));
    }

    /** A word broken off and begun again: "wo-- would". */
    private boolean fragment(int word) {
        Word said = passage.get(word);
        if (!said.broken() || word + 1 == passage.size() || Lexicon.number(said.key())) {
            return false;
        }
        String begun = said.written().toLowerCase(Locale.ROOT);
        String whole = passage.get(word + 1).written().toLowerCase(Locale.ROOT);
        return begun.length() < whole.length() && whole.startsWith(begun);
    }

    /** The {@code length} words from here are said again at once. A repeated "not" or number counts only after a pause. */
    private boolean repeats(int from, int length) {
        if (from + 2 * length > passage.size()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (passageKeys[from + i] != passageKeys[from + length + i]) {
                return false;
            }
        }
        String first = passage.get(from).key();
        boolean weighty = Lexicon.negation(first) || Lexicon.number(first);
        return !weighty || passage.get(from + length).afterMark();
    }

    private Alignment trace() {
        int n = quote.size();
        int j = 0;
        for (int end = 1; end < width; end++) {
            if (least(n, end) < least(n, j)) {
                j = end;
            }
        }
        float total = least(n, j);
        List<Step> steps = new ArrayList<>();
        int i = n;
        int state = cheapest(i, j);
        while (i > 0) {
            Step step = step(i, j, state);
            boolean opened = state == CLOSED || back[state][at(i, j)] == 1;
            steps.add(step);
            i = step.quoteFrom();
            j = step.from();
            state = opened ? cheapest(i, j) : state;
        }
        Collections.reverse(steps);
        return new Alignment(quoted, passage, Steps.joined(steps), total);
    }

    private int cheapest(int i, int j) {
        int at = at(i, j);
        int best = CLOSED;
        for (int state = 1; state < STATES; state++) {
            if (cost[state][at] < cost[best][at]) {
                best = state;
            }
        }
        return best;
    }

    private Step step(int i, int j, int state) {
        return switch (state) {
            case LEFT, LONG -> new Step(Kind.LEFT_OUT, i, i, j - 1, j);
            case PUT -> new Step(Kind.PUT_IN, i - 1, i, j, j);
            default -> closed(i, j, back[CLOSED][at(i, j)]);
        };
    }

    private Step closed(int i, int j, byte how) {
        return switch (how) {
            case SAME -> {
                boolean same = quoteKeys[i - 1] == passageKeys[j - 1];
                yield new Step(same ? Kind.SAME : Kind.REPLACED, i - 1, i, j - 1, j);
            }
            case ONE_TO_TWO -> new Step(Kind.JOINED, i - 1, i, j - 2, j);
            case TWO_TO_ONE -> new Step(Kind.JOINED, i - 2, i, j - 1, j);
            case SKIP -> new Step(Kind.DISFLUENCY, i, i, j - 1, j);
            case SKIP_QUOTED -> new Step(Kind.DISFLUENCY, i - 1, i, j, j);
            case ELIDED -> new Step(Kind.ELIDED, i, i, j - 1, j);
            default ->
                how < BRACKETED
                        ? new Step(Kind.REPEATED, i, i, j - (how - REPEATED), j)
                        : new Step(Kind.BRACKETED, quoted.brackets().get(i - 1), i, j - (how - BRACKETED), j);
        };
    }
}
