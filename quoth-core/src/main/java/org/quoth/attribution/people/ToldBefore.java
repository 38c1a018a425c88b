package org.quoth.attribution.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.people.names.Lexicon;
import org.quoth.attribution.people.names.Role;
import org.quoth.attribution.people.names.Scene;
import org.quoth.attribution.people.names.Word;
import org.quoth.text.Span;

/** Finds what a definite phrase takes up again: a voice described before, a paper, a body, a team; not safe to share. */
final class ToldBefore {

    private final Scene scene;
    private final Cast cast;

    /** Where each word stands, as numbers of words; under the words of its kind too. */
    private final Map<String, TreeSet<Integer>> places = new HashMap<>();

    ToldBefore(Scene scene, Cast cast) {
        this.scene = scene;
        this.cast = cast;
        for (int i = 1; i < scene.words().size(); i++) {
            String key = scene.words().get(i).key();
            places.computeIfAbsent(key, k -> new TreeSet<>()).add(i);
            places.computeIfAbsent(kind(key), k -> new TreeSet<>()).add(i);
        }
    }

    /** Under which all words of one kind are found, and no word itself. */
    private static String kind(String key) {
        return " " + Lexicon.kindred(key);
    }

    /** Where a word or a kind stands before a place, the last first. */
    private Iterable<Integer> before(String key, int place) {
        return places.getOrDefault(key, new TreeSet<>()).headSet(place, false).descendingSet();
    }

    /** "The paper", "the new paper", of "a new white paper" that the text told of before, as numbers of words; "the report" of a study. */
    @Nullable
    Span paper(Phrase phrase) {
        if (!PhraseWords.isBareDefinite(phrase)) {
            return voice(phrase);
        }
        Span same = earlier(phrase, PhraseWords::isOpening);
        boolean kindred = same == null && !PhraseWords.isPress(phrase.head());
        return kindred ? earlier(kind(phrase.head()), phrase, ToldBefore::isIndefinite) : same;
    }

    private static boolean isIndefinite(Word word) {
        return word.key().equals("a") || word.key().equals("an");
    }

    /** "The committee", "the harbour committee", of "an advisory harbour committee" that the text told of before. */
    @Nullable
    Span body(Phrase phrase) {
        if (phrase.last().capital()) {
            return null;
        }
        return phrase.modifiers().isEmpty() ? paper(phrase) : voice(phrase);
    }

    /** "The new source", of "a new source close to the board" that the text told of before. */
    @Nullable
    Span voice(Phrase phrase) {
        boolean the = phrase.first().key().equals("the") && !phrase.complemented() && !phrase.plural();
        Span told = the ? earlier(phrase, ToldBefore::isIndefinite) : null;
        boolean same = told != null
                && phrase.modifiers().stream()
                        .allMatch(word -> scene.words().subList(told.begin(), told.end()).stream()
                                .anyMatch(other -> other.key().equals(word.key())));
        return same ? told : null;
    }

    /** "The researchers", of "a team of researchers" that the text told of before. */
    @Nullable
    Span team(Phrase phrase) {
        if (!PhraseWords.isBareDefinite(phrase)) {
            return null;
        }
        for (int i : before(kind(phrase.head()), phrase.core().begin())) {
            for (int of = i - 1;
                    of > i - 4 && of > 1 && scene.words().get(of + 1).joined();
                    of--) {
                boolean team = scene.words().get(of).key().equals("of")
                        && Cast.isNumberOf(scene.words().get(of - 1).key())
                        && scene.words().get(of - 2).key().equals("a");
                if (team) {
                    return Span.of(of - 2, i + 1);
                }
            }
        }
        return null;
    }

    /** "The report", "the new report": the one described before, if every word of the phrase was told of it. */
    @Nullable
    Figure latestDescribed(Phrase phrase, String head) {
        if (!phrase.first().key().equals("the") || phrase.complemented()) {
            return null;
        }
        Figure earlier = latestDescribed(head);
        boolean same = earlier != null
                && phrase.modifiers().stream()
                        .allMatch(word -> earlier.roleWords().contains(word.key()));
        return same ? earlier : null;
    }

    @Nullable
    Figure latestDescribed(String head) {
        List<Figure> described = cast.described();
        for (int i = described.size() - 1; i >= 0; i--) {
            if (described.get(i).holds(head)) {
                return described.get(i);
            }
        }
        return null;
    }

    /** "The source", of "an insider": the one voice without a name that spoke before; null if there are several or none. */
    @Nullable
    Figure latestUnnamed(Phrase phrase) {
        List<Figure> unnamed = phrase.plural()
                ? List.of()
                : cast.described().stream()
                        .filter(figure ->
                                !figure.isSeveral() && figure.heads().stream().anyMatch(Lexicon.ANONYMOUS::contains))
                        .toList();
        return unnamed.size() == 1 ? unnamed.getFirst() : null;
    }

    @Nullable
    Figure describedAs(String description) {
        for (Figure figure : cast.described()) {
            if (figure.name().equalsIgnoreCase(description)) {
                return figure;
            }
        }
        return null;
    }

    /** The last words before a phrase that have its head, from their opening on; null if there are none. */
    private @Nullable Span earlier(Phrase phrase, Predicate<Word> opening) {
        return earlier(phrase.head(), phrase, opening);
    }

    private @Nullable Span earlier(String place, Phrase phrase, Predicate<Word> opening) {
        for (int i : before(place, phrase.core().begin())) {
            Word word = scene.words().get(i);
            int first = i;
            while (first > 0
                    && i - first < 4
                    && scene.words().get(first).joined()
                    && !PhraseWords.isOpening(scene.words().get(first))) {
                first--;
            }
            boolean told = !word.possessive()
                    && i - first > 1
                    && opening.test(scene.words().get(first))
                    && (scene.words().get(i - 1).key().equals("new")
                            || !Lexicon.FUNCTION.contains(
                                    scene.words().get(i - 1).key()));
            if (told) {
                return Span.of(first, i + 1);
            }
        }
        return null;
    }

    /** "Elland's envoy to Vardo": the one of whom all these words are told; null if there is none. */
    @Nullable
    Figure toldWhole(Phrase phrase) {
        Figure found = null;
        for (Figure figure : cast.holders(Role.head(phrase.coreText()))) {
            boolean whole = figure.isPerson()
                    && scene
                            .words()
                            .subList(phrase.core().begin(), phrase.words().end())
                            .stream()
                            .map(Word::key)
                            .allMatch(key -> key.equals("the")
                                    || figure.roleWords().contains(key)
                                    || figure.roleWords().contains(key + "'s"));
            if (whole && found != null && found != figure) {
                return null;
            }
            found = whole ? figure : found;
        }
        return found;
    }
}
