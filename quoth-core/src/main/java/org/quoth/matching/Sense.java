package org.quoth.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What must not change: the negations, numbers, names, modal words and persons among some words. */
final class Sense {

    /** Said by the way: what surrounds them means the same without. */
    private static final List<List<String>> FILLERS = Stream.of(
                    "you know", "i mean", "you see", "i have to say", "i must say", "i have to tell you", "as you know")
            .map(filler -> List.of(filler.split(" ")))
            .toList();

    /** They open a sentence with a capital, and are no names. */
    private static final Set<String> OPENERS = Set.of("now", "well", "look", "listen", "okay", "again");

    /** Beside another quantity they count; left out or put in alone they do not. */
    private static final Set<String> FAINT = Set.of("some", "any");

    private static final List<String> NEGATIVE_PREFIXES = List.of("un", "in", "im", "il", "ir", "dis", "non");

    private Sense() {}

    /** Whether putting the one for the other changes what was meant, as far as words show it. */
    static boolean changes(List<Word> quoted, List<Word> spoken) {
        return differ(weighty(quoted, true), weighty(spoken, true)) || negated(quoted, spoken);
    }

    /** The same, leaving aside names and persons, which an editor's bracket may rightly fill in. */
    static boolean turns(List<Word> quoted, List<Word> spoken) {
        return differ(weighty(quoted, false), weighty(spoken, false));
    }

    private static boolean differ(List<String> quoted, List<String> spoken) {
        boolean alone = quoted.isEmpty() || spoken.isEmpty();
        return alone ? !FAINT.containsAll(quoted) || !FAINT.containsAll(spoken) : !quoted.equals(spoken);
    }

    /** How many words from here on are said by the way. */
    private static int filler(List<Word> words, int from) {
        for (List<String> filler : FILLERS) {
            int to = from + filler.size();
            if (to <= words.size()
                    && words.subList(from, to).stream().map(Word::key).toList().equals(filler)) {
                return filler.size();
            }
        }
        return 0;
    }

    static boolean negative(Word word) {
        return Lexicon.negation(word.key());
    }

    private static List<String> weighty(List<Word> words, boolean withWho) {
        List<String> weighty = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int filler = filler(words, i);
            if (filler > 0) {
                i += filler - 1;
                continue;
            }
            Word word = words.get(i);
            for (String part : parts(word.key())) {
                boolean who = Lexicon.person(part) || name(word);
                boolean what = Lexicon.negation(part) || Lexicon.modal(part) || Lexicon.quantity(part);
                if (what || (withWho && who)) {
                    weighty.add(part);
                }
            }
        }
        Collections.sort(weighty);
        return weighty;
    }

    /** A capital inside a sentence; "The" and "But" may begin the quotation. */
    private static boolean name(Word word) {
        boolean opens = word.before().indexOf('.') >= 0
                || word.before().indexOf('?') >= 0
                || word.before().indexOf('!') >= 0
                || word.before().indexOf('\n') >= 0;
        return word.capital() && !opens && Lexicon.content(word.key()) && !OPENERS.contains(word.key());
    }

    /** A contraction in its parts: "can't" and "cannot" mean the same. */
    private static List<String> parts(String key) {
        return switch (key) {
            case "cannot", "can't" -> List.of("can", "not");
            case "won't" -> List.of("will", "not");
            case "shan't" -> List.of("shall", "not");
            case "hes" -> List.of("he");
            case "shes" -> List.of("she");
            default -> {
                int mark = key.indexOf('\'');
                if (mark <= 0) {
                    yield List.of(key);
                }
                if (key.endsWith("n't")) {
                    yield List.of(key.substring(0, key.length() - 3), "not");
                }
                String first = key.substring(0, mark);
                yield key.endsWith("'ll") ? List.of(first, "will") : List.of(first);
            }
        };
    }

    /** "legal" for "illegal". */
    private static boolean negated(List<Word> quoted, List<Word> spoken) {
        if (quoted.size() != 1 || spoken.size() != 1) {
            return false;
        }
        String one = quoted.getFirst().key();
        String other = spoken.getFirst().key();
        return NEGATIVE_PREFIXES.stream().anyMatch(prefix -> one.equals(prefix + other) || other.equals(prefix + one));
    }
}
