package org.quoth.attribution.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.people.names.Lexicon;
import org.quoth.attribution.people.names.Mention;
import org.quoth.attribution.people.names.NameFinder;
import org.quoth.attribution.people.names.Scene;
import org.quoth.attribution.people.names.Word;
import org.quoth.text.Adverbs;
import org.quoth.text.Span;

/**
 * Finds the words before "they" or "it" that these may stand for, named as a speaker before or not: "the teachers and their union",
 * "a letter from the staff".
 *
 * <p>Phrases are cut by the small words around them; those that open a clause weigh most. The weights were chosen on the stories of
 * docs/accuracy.md.
 */
final class Things {

    /** With what a phrase begins. */
    private static final Set<String> OPENING = Set.of(
            ("the a an his her its their our my some many several most all these those two three four five six seven eight nine ten both few"
                            + " other such no any more this another one new old small big great")
                    .split(" "));

    private static final int SENTENCES_BACK = 2;
    private static final double FADE = 0.62;
    private static final double OTHER_BLOCK = 0.85;
    private static final double QUOTED = 0.12;
    private static final double SUBJECT = 3;
    private static final double OBJECT = 1.2;
    private static final double AFTER_PREPOSITION = 0.7;

    /** A phrase, and how likely it is meant. */
    record Found(Span words, double weight) {}

    private final Scene scene;

    Things(Scene scene) {
        this.scene = scene;
    }

    /** What "they" at this word may mean, nothing that {@code not} holds of; null if nothing before it is several. */
    @Nullable
    Found several(int at, Predicate<Span> not) {
        return best(at, phrase -> not.test(phrase) ? 0 : severalness(phrase));
    }

    /** What "it" at this word may mean, nothing that {@code not} holds of: a document, a house, a country; null if there is none. */
    @Nullable
    Found one(int at, Predicate<Span> not) {
        return best(at, phrase -> not.test(phrase) ? 0 : oneness(phrase));
    }

    private @Nullable Found best(int at, ToDoubleFunction<Span> kind) {
        Word pronoun = scene.words().get(at);
        Found best = null;
        int begin = at;
        while (begin > 0 && pronoun.sentence() - scene.words().get(begin - 1).sentence() <= SENTENCES_BACK) {
            begin--;
        }
        int block = scene.blockOf(at);
        for (Span phrase : phrases(begin, at)) {
            Word first = scene.words().get(phrase.begin());
            double weight = kind.applyAsDouble(phrase) * place(phrase);
            weight *= Math.pow(FADE, pronoun.sentence() - (double) first.sentence());
            weight *= scene.blockOf(phrase.begin()) == block ? 1 : OTHER_BLOCK;
            weight *= first.quoted() && !pronoun.quoted() ? QUOTED : 1;
            best = weight > 0 && (best == null || weight >= best.weight())
                    ? new Found(whole(phrase, at), weight)
                    : best;
        }
        return best;
    }

    // phrases

    private List<Span> phrases(int begin, int end) {
        List<Span> phrases = new ArrayList<>();
        int i = begin;
        while (i < end) {
            int after = phraseEnd(i, end);
            if (after == i) {
                i++;
                continue;
            }
            int all = listEnd(i, after, end);
            phrases.add(Span.of(i, all));
            i = all;
        }
        return phrases;
    }

    /** "Women of all ages": with what tells which they are. */
    private Span whole(Span phrase, int limit) {
        int of = phrase.end();
        boolean told = of + 1 < limit
                && scene.words().get(of).joined()
                && scene.words().get(of).key().equals("of");
        return Span.of(phrase.begin(), told ? Math.max(of, phraseEnd(of + 1, limit)) : of);
    }

    private int phraseEnd(int begin, int limit) {
        int i = begin;
        while (i < limit
                && OPENING.contains(scene.words().get(i).key())
                && (i == begin || scene.words().get(i).joined())) {
            i++;
        }
        int noun = i;
        while (i < limit && (i == begin || goesOn(i)) && isNominal(i, noun)) {
            i++;
        }
        return i == noun ? begin : i;
    }

    private boolean goesOn(int i) {
        Word word = scene.words().get(i);
        return word.joined()
                || word.gap() == '&'
                || word.gap() == '/'
                || scene.words().get(i - 1).possessive();
    }

    private boolean isNominal(int i, int noun) {
        Word word = scene.words().get(i);
        String key = word.key();
        if (Character.isDigit(key.charAt(0))) {
            return i == noun;
        }
        boolean small = Lexicon.FUNCTION.contains(key) && !(word.capital() && i > noun);
        if (small || Lexicon.RELATION.contains(key) || key.equals("who") || NameFinder.isPronoun(word.pronoun())) {
            return false;
        }
        Word before = i > 0 ? scene.words().get(i - 1) : word;
        if (!word.capital() && i == noun && word.joined() && key.endsWith("ed") && before.capital()) {
            return false;
        }
        if (!word.capital() && i > noun && isPlural(before) && (!before.capital() || isPersons(before))) {
            return false;
        }
        boolean verb = !word.capital()
                && i > noun
                && (Lexicon.SUBJECT_VERB.contains(key)
                        || Lexicon.PARTICIPLE.contains(key)
                        || (key.endsWith("ed") && key.length() > 4)
                        || (key.endsWith("ing") && isPlural(scene.words().get(i - 1)))
                        || Adverbs.isManner(key));
        return !verb;
    }

    /** "A, B and C", "officials and their lawyers": as far as the list goes. */
    private int listEnd(int begin, int end, int limit) {
        int last = end;
        int i = end;
        while (i < limit && i - begin < 24) {
            Word word = scene.words().get(i);
            if (word.gap() == ',' && !word.key().equals("and")) {
                int next = phraseEnd(i, limit);
                if (next == i || next - i > 6) {
                    return last;
                }
                i = next;
            } else if (word.key().equals("and") && (word.joined() || word.gap() == ',')) {
                int next = nameEnd(i + 1, phraseEnd(i + 1, limit));
                return next > i + 1 && scene.words().get(i + 1).joined() ? next : last;
            } else {
                return last;
            }
        }
        return last;
    }

    /** "Harbour Union remain": a verb behind a name. */
    private int nameEnd(int begin, int end) {
        Word last = scene.words().get(Math.max(begin, end - 1));
        boolean verb = end - begin > 1
                && !last.capital()
                && scene.words().get(end - 2).capital()
                && !Lexicon.ORGANISATION_NOUN.contains(last.key())
                && !Lexicon.isRole(last.key())
                && !isPlural(last);
        return verb ? end - 1 : end;
    }

    // what kind of thing

    private boolean isPlural(Word word) {
        String key = word.key();
        return key.endsWith("men")
                || key.equals("people")
                || key.equals("children")
                || key.equals("police")
                || (key.endsWith("s")
                        && key.length() > 3
                        && !key.endsWith("ss")
                        && !key.endsWith("us")
                        && !key.endsWith("is")
                        && !word.possessive());
    }

    private boolean isList(Span phrase) {
        for (int i = phrase.begin() + 1; i < phrase.end() - 1; i++) {
            if (scene.words().get(i).key().equals("and") && i > phrase.begin()) {
                return true;
            }
        }
        return false;
    }

    private double severalness(Span phrase) {
        Word last = scene.words().get(phrase.end() - 1);
        boolean list = isList(phrase);
        if (!list && isBody(last) && scene.words().get(phrase.begin()).key().equals("the")) {
            return last.possessive() ? 0 : 0.9;
        }
        if (last.possessive() || singularVerbFollows(phrase.end())) {
            return 0;
        }
        if (isShare(last)
                && phrase.end() < scene.words().size()
                && scene.words().get(phrase.end()).key().equals("of")) {
            return 1.3;
        }
        if (!isPlural(last)) {
            Word second = scene.words().get(phrase.begin() + (list ? 1 : 0));
            boolean row = list
                    && isPlural(second)
                    && scene.words().get(phrase.begin() + 2).gap() == ',';
            return list && (row || isNamed(phrase) || isNamed(Span.of(phrase.begin(), phrase.begin() + 2))) ? 1.3 : 0;
        }
        String singular = last.key().endsWith("s")
                ? last.lastPart().substring(0, last.lastPart().length() - 1)
                : last.lastPart();
        boolean name = last.capital() && !last.opens() && isName(phrase.end());
        if (name) {
            return list ? 1.3 : 0;
        }
        if (isMeasure(singular)) {
            return 0;
        }
        boolean houses = Lexicon.ORGANISATION_NOUN.contains(singular) || Lexicon.ORGANISATION_WORD.contains(singular);
        return isPersons(last) ? 1.3 : houses ? 1.1 : 0.4;
    }

    private static boolean isPersons(Word plural) {
        String key = plural.lastPart();
        String singular = key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
        return Lexicon.isRole(singular)
                || Lexicon.DEMONYM.contains(singular)
                || Lexicon.CROWD.contains(key)
                || Lexicon.ANONYMOUS.contains(key)
                || singular.endsWith("er")
                || singular.endsWith("ist")
                || singular.endsWith("ian")
                || key.endsWith("men");
    }

    /** "The team": several, said as one. */
    private static boolean isBody(Word last) {
        return !last.capital()
                && switch (last.key()) {
                    case "team", "crew", "family", "band", "crowd", "staff", "jury" -> true;
                    default -> false;
                };
    }

    /** "A majority of voters" */
    private static boolean isShare(Word last) {
        return switch (last.key()) {
            case "majority",
                    "minority",
                    "half",
                    "number",
                    "group",
                    "percent",
                    "dozens",
                    "hundreds",
                    "thousands",
                    "wave",
                    "crop",
                    "generation",
                    "series",
                    "handful",
                    "proportion" -> true;
            default -> false;
        };
    }

    private boolean isName(int end) {
        for (Mention mention : scene.mentionsIn(Span.of(end - 1, end))) {
            if (mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.ORGANIZATION) {
                return true;
            }
        }
        return false;
    }

    /** "Dorn and his partner", "the union and the board". */
    private boolean isNamed(Span phrase) {
        Word last = scene.words().get(phrase.end() - 1);
        return last.capital() || Lexicon.isRole(last.lastPart());
    }

    private double oneness(Span phrase) {
        Word last = scene.words().get(phrase.end() - 1);
        if (scene.words().get(phrase.begin()).key().equals("its")) {
            return 0;
        }
        if (isList(phrase) || (isPlural(last) && !isName(phrase.end()))) {
            return 0;
        }
        double owner = last.possessive() ? 0.5 : 1;
        for (Mention mention : scene.mentionsIn(Span.of(phrase.end() - 1, phrase.end()))) {
            boolean whole = mention.words().end() == phrase.end() && !scene.isDateline(mention);
            if (whole && mention.kind() == Mention.Kind.ORGANIZATION) {
                return 1.2 * owner;
            }
            if (mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.TITLE) {
                return 0;
            }
        }
        if (Lexicon.DOCUMENT.contains(last.key()) && !last.capital()) {
            return 1.1;
        }
        boolean proper =
                last.capital() && scene.words().get(phrase.begin()).key().equals("the");
        boolean house = Lexicon.ORGANISATION_NOUN.contains(last.key()) && !last.capital();
        boolean place = Lexicon.PLACE.contains(last.key())
                && last.capital()
                && !(last.capitals() && last.form().length() > 3)
                && phrase.length() == 1;
        return house ? 1.1 * owner : last.possessive() ? 0 : proper ? 1 : place ? 0.8 : 0;
    }

    private static boolean isMeasure(String singular) {
        return switch (singular) {
            case "year",
                    "month",
                    "week",
                    "day",
                    "hour",
                    "minute",
                    "percent",
                    "point",
                    "dollar",
                    "mile",
                    "time",
                    "vote",
                    "thing",
                    "case",
                    "number",
                    "way",
                    "event",
                    "issue",
                    "election",
                    "primarie",
                    "caucuse",
                    "state",
                    "remark",
                    "comment" -> true;
            default -> false;
        };
    }

    // where it stands

    private double place(Span phrase) {
        Word first = scene.words().get(phrase.begin());
        if (first.opens()) {
            return SUBJECT;
        }
        String before = scene.words().get(phrase.begin() - 1).key();
        boolean clause = switch (before) {
            case "that",
                    "while",
                    "as",
                    "when",
                    "if",
                    "because",
                    "although",
                    "though",
                    "but",
                    "and",
                    "after",
                    "before",
                    "since",
                    "until",
                    "where",
                    "said",
                    "says",
                    "say" -> true;
            default -> first.gap() == ',';
        };
        if (clause && verbFollows(whole(phrase, scene.words().size()).end())) {
            return SUBJECT * 0.9;
        }
        return first.joined() && Lexicon.PREPOSITION.contains(before) ? AFTER_PREPOSITION : OBJECT;
    }

    private boolean verbFollows(int i) {
        if (i >= scene.words().size() || !scene.words().get(i).joined()) {
            return false;
        }
        String key = scene.words().get(i).key();
        return isAuxiliary(key)
                || Lexicon.SUBJECT_VERB.contains(key)
                || key.endsWith("ed")
                || key.startsWith("who")
                || (key.endsWith("s") && !key.endsWith("ss"));
    }

    private static boolean isAuxiliary(String key) {
        return switch (key) {
            case "is",
                    "are",
                    "was",
                    "were",
                    "has",
                    "have",
                    "had",
                    "do",
                    "does",
                    "did",
                    "will",
                    "would",
                    "can",
                    "could",
                    "may",
                    "might",
                    "must",
                    "should",
                    "say",
                    "said",
                    "says" -> true;
            default -> false;
        };
    }

    private boolean singularVerbFollows(int i) {
        if (i >= scene.words().size() || !scene.words().get(i).joined()) {
            return false;
        }
        return switch (scene.words().get(i).key()) {
            case "is", "was", "has", "does", "says" -> true;
            default -> false;
        };
    }
}
