package org.quoth.attribution.grammar;

import static org.quoth.attribution.grammar.Grammar.ADVERB;
import static org.quoth.attribution.grammar.Grammar.INDEFINITE;
import static org.quoth.attribution.grammar.Grammar.PREPOSITION;
import static org.quoth.attribution.grammar.Grammar.TIME;

import java.util.Set;

/** Words that tell when and how somebody spoke, between the verb and what it tells: "said twice on Friday, May 2, that". */
public final class Adverbials {

    private static final Set<String> PERIODS =
            Set.of("morning", "afternoon", "evening", "night", "week", "month", "year", "weekend", "day");
    private static final Set<String> COUNTS = Set.of("two", "three", "numerous", "multiple", "countless");

    private final Words words;

    /** Those of one paragraph. */
    public Adverbials(Words words) {
        this.words = words;
    }

    /** The first word that is none of them from this place on; {@code from} is where the verb ends. */
    public int behind(int place, int from, int high) {
        int at = place;
        while (at < high && words.quotation(at) < 0) {
            boolean on = (words.lower(at).equals("on") || words.lower(at).equals("in"))
                    && (words.is(at + 1, TIME) || isMay(at + 1))
                    && words.isCapital(at + 1);
            boolean period = PERIODS.contains(words.lower(at + 1))
                    && (words.lower(at).equals("this")
                            || words.lower(at).equals("last")
                            || words.lower(at).equals("earlier"));
            boolean often = words.lower(at + 1).equals("times")
                    && (words.is(at, INDEFINITE) || COUNTS.contains(words.lower(at)));
            if (on || period || often) {
                at += on && words.isNumber(at + 2) ? 3 : 2;
            } else if (isDayOfMonth(at)) {
                at += 2;
            } else if (words.is(at, TIME)
                    || isMay(at)
                    || (words.is(at, ADVERB)
                            && !words.isCapital(at)
                            && !words.lower(at).equals("not"))
                    || (PERIODS.contains(words.lower(at)) && at > from)) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    /** "in May", "Friday, May 2": the month, which Grammar takes for the verb. */
    public boolean isMay(int i) {
        return words.lower(i).equals("may")
                && words.isCapital(i)
                && (words.is(i - 1, PREPOSITION) || words.isNumber(i - 1) || words.isNumber(i + 1));
    }

    /** "May 2 that", and not "Monday 2 boats sank". */
    private boolean isDayOfMonth(int i) {
        return (words.is(i, TIME) || isMay(i))
                && words.isNumber(i + 1)
                && (words.lower(i + 2).equals("that") || words.isMark(i + 2, ","));
    }

    /** "May 2, 2025," */
    public boolean isYear(int i) {
        return words.isNumber(i) && words.end(i) - words.begin(i) == 4;
    }
}
