package org.quoth.attribution.people.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quoth.attribution.people.names.Mention.Kind;
import org.quoth.text.Span;

/** Finds surnames that are words like any other, "Hill", "King", "Early", where the text names somebody in full who bears them. */
public final class WordsLikeAny {

    private WordsLikeAny() {}

    /** The mentions and those of such surnames, in text order. */
    static List<Mention> with(List<Mention> mentions, List<Word> words, List<Span> blocks, Set<String> lowerCase) {
        Set<String> surnames = new HashSet<>();
        for (Mention mention : mentions) {
            PersonName name = mention.name();
            if (name != null && mention.kind() == Kind.PERSON && !name.given().isEmpty()) {
                surnames.add(name.surnameKey());
            }
        }
        List<Mention> all = new ArrayList<>(mentions);
        int next = 0;
        for (int block = 0; block < blocks.size(); block++) {
            Span range = blocks.get(block);
            for (int i = range.begin(); i < range.end(); i++) {
                while (next < mentions.size() && mentions.get(next).words().end() <= i) {
                    next++;
                }
                boolean free =
                        next == mentions.size() || mentions.get(next).words().begin() > i;
                if (free && surnames.contains(words.get(i).key()) && stands(words, i, range, lowerCase)) {
                    all.add(mention(words, i, block, range.end()));
                }
            }
        }
        all.sort(Comparator.comparingInt(mention -> mention.words().begin()));
        return List.copyOf(all);
    }

    /** In capitals, alone, and no place or thing by what stands before it. */
    private static boolean stands(List<Word> words, int i, Span block, Set<String> lowerCase) {
        Word word = words.get(i);
        boolean after = i > block.begin() && word.joined();
        boolean before = i + 1 < block.end() && words.get(i + 1).joined();
        if (!word.capital()
                || word.capitals()
                || (after && words.get(i - 1).capital())
                || (before && words.get(i + 1).capital() && !word.possessive())
                || (after && isOpening(words.get(i - 1).key()))) {
            return false;
        }
        boolean place = Lexicon.PLACE.contains(word.key()) || Lexicon.DEMONYM.contains(word.key());
        if (place && after && Lexicon.PREPOSITION.contains(words.get(i - 1).key())) {
            return false;
        }
        boolean small = lowerCase.contains(word.key()) || Lexicon.FUNCTION.contains(word.key());
        return !word.opens()
                || !small
                || (before && Lexicon.SUBJECT_VERB.contains(words.get(i + 1).key()));
    }

    private static boolean isOpening(String key) {
        return switch (key) {
            case "the", "a", "an", "this", "that" -> true;
            default -> false;
        };
    }

    private static Mention mention(List<Word> words, int i, int block, int limit) {
        Word word = words.get(i);
        return new Mention(
                Kind.SURNAME,
                word.span(),
                Span.of(i, i + 1),
                PersonName.of(List.of(word.form())),
                null,
                Gender.UNKNOWN,
                Weight.of(words, i, i + 1, limit),
                word.quoted(),
                word.sentence(),
                block);
    }
}
