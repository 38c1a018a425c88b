package org.quoth.matching;

import java.util.List;
import org.quoth.matching.Step.Kind;

/** A quotation beside a passage: the steps that lead from the first quoted word to the last. */
record Alignment(QuotedText quoted, List<Word> passage, List<Step> steps, float cost) {

    private static final double FOUND = 0.6;
    private static final double COSTLIEST = 0.45;
    private static final int SHORT_RUN = 3;
    private static final int RUN = 4;
    /** Fewer words that carry meaning are common to passages that have nothing to do with each other. */
    private static final int TELLING = 3;

    /** So many are enough where nothing but a negation differs. */
    private static final int TURNED = 2;

    /** So many small words in their order do tell something. */
    private static final int MANY = 7;

    private static final int STEM = 4;

    /** First word of the passage that stands beside a quoted one. */
    int from() {
        for (Step step : steps) {
            if (step.to() > step.from() && step.quoteTo() > step.quoteFrom()) {
                return step.from();
            }
        }
        return 0;
    }

    int to() {
        for (Step step : steps.reversed()) {
            if (step.to() > step.from() && step.quoteTo() > step.quoteFrom()) {
                return step.to();
            }
        }
        return from();
    }

    /** Whether every change is one that the quotation shows, or that nobody hears. */
    boolean clean() {
        return steps.stream().noneMatch(step -> step.kind().unmarked());
    }

    /** Whether the words of the quotation from one place to another stand in the passage without an unmarked change. */
    boolean clean(int quoteFrom, int quoteTo) {
        for (Step step : steps) {
            boolean inside = step.quoteFrom() > quoteFrom && step.quoteTo() < quoteTo;
            boolean overlaps = step.quoteFrom() < quoteTo && step.quoteTo() > quoteFrom;
            boolean touches = step.quoteFrom() == step.quoteTo() ? inside : overlaps;
            if (touches && step.kind().unmarked()) {
                return false;
            }
        }
        return true;
    }

    /** Near enough that the passage is where the words come from, changed or not. */
    boolean found() {
        if (clean()) {
            return true;
        }
        boolean enough = share() >= FOUND && longestRun() >= Math.clamp(quoted.size() / 2, SHORT_RUN, RUN);
        return enough && cost <= COSTLIEST * quoted.size() && (tells() || isTurned());
    }

    private boolean tells() {
        return telling() >= TELLING || common() >= MANY;
    }

    /**
     * Whether all that differs is a "not" put in or left out, which is never passed over, even among few words, or a contraction spelled out: "I will
     * not" for "I won't".
     */
    private boolean isTurned() {
        if (telling() < TURNED) {
            return false;
        }
        for (int i = 0; i < steps.size(); i++) {
            int begin = i;
            while (i < steps.size() && steps.get(i).kind().unmarked()) {
                i++;
            }
            if (i > begin && !isSlight(steps.get(begin), steps.get(i - 1))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSlight(Step first, Step last) {
        List<Word> said = quoted.words().subList(first.quoteFrom(), last.quoteTo());
        List<Word> spoken = passage.subList(first.from(), last.to());
        boolean negation = said.stream().allMatch(word -> Lexicon.negation(word.key()))
                && spoken.stream().allMatch(word -> Lexicon.negation(word.key()));
        return negation || Contractions.same(said, spoken);
    }

    /** How many words that carry meaning the two have in common; a changed ending ("talk", "talking") is no other word. */
    private int telling() {
        int telling = 0;
        for (Step step : steps) {
            boolean ending = step.kind() == Kind.REPLACED && sameStem(step);
            if (ending || !step.kind().unmarked()) {
                for (int word = step.quoteFrom(); word < step.quoteTo(); word++) {
                    telling += Lexicon.content(quoted.words().get(word).key()) ? 1 : 0;
                }
            }
        }
        return telling;
    }

    /** How many words the two have in common, small ones too. */
    private int common() {
        return steps.stream()
                .filter(step -> !step.kind().unmarked())
                .mapToInt(step -> step.quoteTo() - step.quoteFrom())
                .sum();
    }

    private boolean sameStem(Step step) {
        if (step.quoteTo() - step.quoteFrom() != 1 || step.to() - step.from() != 1) {
            return false;
        }
        String one = quoted.words().get(step.quoteFrom()).key();
        String other = passage.get(step.from()).key();
        return one.length() >= STEM && other.length() >= STEM && one.regionMatches(0, other, 0, STEM);
    }

    /** How much of the quotation stands in the passage; small words count for less. */
    double share() {
        return share(0, quoted.size());
    }

    /** The same of a part of the quotation, from one word to before another. */
    double share(int begin, int end) {
        double all = 0;
        double same = 0;
        for (Step step : steps) {
            for (int word = Math.max(begin, step.quoteFrom()); word < Math.min(end, step.quoteTo()); word++) {
                double weight = Lexicon.weight(quoted.words().get(word).key());
                all += quoted.bracketed(word) ? 0 : weight;
                same += quoted.bracketed(word) || step.kind().unmarked() ? 0 : weight;
            }
        }
        return all == 0 ? 0 : same / all;
    }

    private int longestRun() {
        int longest = 0;
        int run = 0;
        for (Step step : steps) {
            if (step.kind() == Kind.SAME || step.kind() == Kind.JOINED) {
                run += step.quoteTo() - step.quoteFrom();
                longest = Math.max(longest, run);
            } else if (step.kind().unmarked() || step.kind() == Kind.ELIDED) {
                run = 0;
            }
        }
        return longest;
    }
}
