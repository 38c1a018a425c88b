package org.quoth.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What must not change: the negations, numbers, names, modal words and persons among some words. */
final class Sense {

    private static final Set<String> FILLERS = Set.of("you know", "i mean", "you see");
    private static final List<String> NEGATIVE_PREFIXES = List.of("un", "in", "im", "il", "ir", "dis", "non");

    private Sense() {}

    /** Whether putting the one for the other changes what was meant, as far as words show it. */
    static boolean changes(List<Word> quoted, List<Word> spoken) {
        return !weighty(quoted, true).equals(weighty(spoken, true)) || negated(quoted, spoken);
    }

    /** The same, leaving aside names and persons, which an editor's bracket may rightly fill in. */
    static boolean turns(List<Word> quoted, List<Word> spoken) {
        return !weighty(quoted, false).equals(weighty(spoken, false));
    }

    static boolean negative(Word word) {
        return Lexicon.negation(word.key());
    }

    private static List<String> weighty(List<Word> words, boolean withWho) {
        List<String> weighty = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (i + 1 < words.size()
                    && FILLERS.contains(
                            words.get(i).key() + " " + words.get(i + 1).key())) {
                i++;
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
        return word.capital() && !opens && Lexicon.content(word.key());
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
