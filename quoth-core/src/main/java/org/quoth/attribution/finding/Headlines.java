package org.quoth.attribution.finding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quoth.attribution.grammar.Grammar;
import org.quoth.attribution.grammar.Words;
import org.quoth.text.Span;

/** Headlines that give their source before a colon: {@code Ruiz: Dock will reopen}. */
public final class Headlines {

    private static final int LONGEST_SOURCE = 6;

    /** What else stands before a colon at the head of a paragraph. */
    private static final Set<String> LABELS = Grammar.set("""
            update updated watch related read more note photo photos video source full text abstract correction editor's
            image credit see also listen breaking here fact exclusive caption where when what who why how time date the
            this that these those for and but so in question answer bottom line result results example p.s contact email
            phone published""");

    /** What fact boxes and lists set before a colon. */
    private static final Set<String> FACTS = Grammar.set("""
            price prices cost size location address phone tel fax rating ratings score genre director directed starring cast author
            publisher isbn pages hours open tickets admission ingredients serves prep total release year title status weight height
            dimensions model engine color colour material type category tags language format runtime age born died education career
            opinion analysis review commentary editorial guide profile recap preview live gallery quiz comments replies rank party turnout
            attendance area population capital length width depth capacity distance duration""");

    private Headlines() {}

    /** Adds what such a headline reports; false if the words are none. */
    static boolean find(Passage passage) {
        Words words = passage.words();
        for (int i = 1; i < Math.min(words.size() - 1, LONGEST_SOURCE + 1); i++) {
            if (words.isMark(i, ":")) {
                return isName(words, i) && !isFact(words, i) && add(passage, i);
            }
            if (!words.isWord(i)) {
                return false;
            }
        }
        return false;
    }

    /** A paragraph of an interview in a story: {@code RUIZ: We will reopen.}, {@code Ana Ruiz: "We will reopen."} */
    static boolean dialogue(Passage passage) {
        Words words = passage.words();
        for (int i = 1; i < Math.min(words.size() - 2, LONGEST_SOURCE); i++) {
            if (words.isMark(i, ":")) {
                boolean starts = words.isCapital(i + 1) || words.quotation(i + 1) >= 0;
                boolean named = words.isCapital(0)
                        && !LABELS.contains(words.lower(0))
                        && !LABELS.contains(words.lower(i - 1))
                        && !isFact(words, i);
                boolean spoken = words.quotation(i + 1) >= 0 || isShouted(words, i);
                return starts && named && spoken && isName(words, i) && add(passage, i);
            }
            if (!words.isCapital(i) && !words.isNumber(i)) {
                return false;
            }
        }
        return false;
    }

    /** "Price: 4 million", "Opinion: …": nobody's words. */
    private static boolean isFact(Words words, int colon) {
        boolean label = FACTS.contains(words.lower(0))
                || FACTS.contains(words.lower(colon - 1))
                || (colon == 1 && LABELS.contains(words.lower(0)));
        boolean figure = words.isNumber(colon + 1) && words.size() - colon <= 5;
        return label || figure;
    }

    /** A label in capitals, as transcripts have them. */
    private static boolean isShouted(Words words, int colon) {
        String label = words.span(0, colon).of(words.text());
        return label.length() > 2 && label.equals(label.toUpperCase(Locale.ROOT));
    }

    private static boolean isName(Words words, int colon) {
        for (int i = 0; i < colon; i++) {
            boolean part = words.isCapital(i) || words.is(i, Grammar.PREPOSITION | Grammar.DETERMINER);
            if (!part || words.quotation(i) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean add(Passage passage, int colon) {
        Words words = passage.words();
        List<Span> content = passage.clauses().pieces(colon + 1, words.size());
        passage.claims().report(Rule.COLON, content, words.span(colon, colon + 1), words.span(0, colon));
        return !content.isEmpty();
    }
}
