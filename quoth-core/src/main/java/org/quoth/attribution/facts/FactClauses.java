package org.quoth.attribution.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.attribution.grammar.Grammar;
import org.quoth.text.NumberWords;
import org.quoth.text.Phrasings;
import org.quoth.text.Sentences;
import org.quoth.text.Span;

/**
 * Finds the clauses that state a fact with something to hold on to: a number, a length of time or a year, "never", "the largest". What is
 * asked, wished, supposed, believed or still to come is none.
 */
final class FactClauses {

    private static final Phrasings PHRASINGS = Phrasings.of(FactClauses.class, NumberWords.SHARED);

    /** @param measure the words to hold on to */
    record Fact(Span clause, Span measure) {}

    private static final Pattern MEASURE = PHRASINGS.kind("measure");
    private static final Pattern OPEN = PHRASINGS.kind("open");
    private static final Pattern FINITE = PHRASINGS.kind("finite");
    private static final Pattern CUT = Pattern.compile(
            ",\\s(?=(?:which|who|whose|where|and|but|because|so|while|though|although)\\s)|;\\s|\\s(?:[–—]|--)\\s|:\\s|(?<=\\p{L})\\s(?=because\\s)");
    /** One of these, or a number in words, stands in every measure without a figure. */
    private static final Set<String> SIGNS = Grammar.set("""
            hundred hundreds thousand thousands million millions billion billions dozen dozens half third quarter thirds
            never ever any only first largest biggest highest lowest longest fastest oldest worst""");

    private static final int FEWEST_WORDS = 4;

    private FactClauses() {}

    /** In one stretch of speech, in text order. */
    static List<Fact> in(String text, Span stretch) {
        List<Fact> facts = new ArrayList<>();
        for (Span sentence : Sentences.in(text, stretch)) {
            if (!sentence.of(text).stripTrailing().endsWith("?")) {
                clauses(text, sentence).forEach(clause -> fact(text, clause).ifPresent(facts::add));
            }
        }
        return facts;
    }

    private static List<Span> clauses(String text, Span sentence) {
        List<Span> clauses = new ArrayList<>();
        int begin = sentence.begin();
        Matcher cut = CUT.matcher(text).region(sentence.begin(), sentence.end());
        while (cut.find()) {
            clauses.add(new Span(begin, cut.start()));
            begin = cut.end();
        }
        clauses.add(new Span(begin, sentence.end()));
        return clauses;
    }

    private static Optional<Fact> fact(String text, Span stretch) {
        Span clause = trimmed(text, stretch);
        Matcher measure = MEASURE.matcher(text).region(clause.begin(), clause.end());
        if (!mayMeasure(text, clause) || !measure.find()) {
            return Optional.empty();
        }
        String words = clause.of(text);
        boolean states = words.strip().split("\\s+").length >= FEWEST_WORDS
                && FINITE.matcher(words).find()
                && !OPEN.matcher(words).find();
        return states ? Optional.of(new Fact(clause, new Span(measure.start(), measure.end()))) : Optional.empty();
    }

    /** Before anything dear: a figure or one of the signs stands in it. */
    private static boolean mayMeasure(String text, Span clause) {
        int word = clause.begin();
        for (int i = clause.begin(); i <= clause.end(); i++) {
            char c = i < clause.end() ? text.charAt(i) : ' ';
            if (c >= '0' && c <= '9') {
                return true;
            }
            if (!Character.isLetter(c)) {
                if (i > word && isSign(text.substring(word, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                word = i + 1;
            }
        }
        return false;
    }

    private static boolean isSign(String word) {
        return NumberWords.VALUES.containsKey(word) || SIGNS.contains(word);
    }

    /** Without the mark at the end. */
    private static Span trimmed(String text, Span stretch) {
        Span clause = stretch.trim(text);
        int end = clause.end();
        while (end > clause.begin() && ".,;:!”\"".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(clause.begin(), end);
    }
}
