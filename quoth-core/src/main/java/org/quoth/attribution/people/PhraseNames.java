package org.quoth.attribution.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.people.names.Lexicon;
import org.quoth.attribution.people.names.Mention;
import org.quoth.attribution.people.names.Mention.Kind;
import org.quoth.attribution.people.names.PersonName;
import org.quoth.attribution.people.names.Scene;
import org.quoth.attribution.people.names.Word;
import org.quoth.text.Span;

/** Finds the names in a noun phrase, and around it, that say whom the whole phrase means; not safe to share. */
final class PhraseNames {

    /** In words: what is told of a house right behind its name. */
    private static final int APPOSED = 6;

    private final Scene scene;
    private final Cast cast;

    PhraseNames(Scene scene, Cast cast) {
        this.scene = scene;
        this.cast = cast;
    }

    /** "Both companies", of "Corvo and Brill": two names joined in this sentence or the two before; null if there are none. */
    @Nullable
    Span pairBefore(Phrase phrase) {
        boolean houses = HouseNouns.isHouse(Lexicon.singular(phrase.head()));
        int sentence = phrase.first().sentence();
        for (int i = phrase.core().begin() - 2;
                i > 0 && sentence - scene.words().get(i).sentence() < 3;
                i--) {
            boolean and = scene.words().get(i).key().equals("and")
                    && scene.words().get(i).joined();
            Mention left = and ? nameAt(i - 1, true) : null;
            Mention right = left == null ? null : nameAt(i + 1, false);
            if (left != null && right != null && isPair(left, right, houses)) {
                return Span.of(left.words().begin(), right.words().end());
            }
        }
        return null;
    }

    private static boolean isPair(Mention left, Mention right, boolean houses) {
        return houses
                ? left.kind() != Kind.PERSON && right.kind() != Kind.PERSON
                : left.name() != null && right.name() != null;
    }

    /** The name that ends, or else begins, with this word. */
    private @Nullable Mention nameAt(int word, boolean last) {
        for (Mention mention : scene.mentionsIn(Span.of(word, word + 1))) {
            boolean there = last
                    ? mention.words().end() == word + 1
                    : mention.words().begin() == word && scene.words().get(word).joined();
            if (there && mention.kind() != Kind.PRONOUN && mention.kind() != Kind.TITLE) {
                return mention;
            }
        }
        return null;
    }

    /** "His spokesman, Juan Vidal," names Juan Vidal. */
    @Nullable
    Mention apposedName(Phrase phrase) {
        int from = phrase.core().end();
        boolean house =
                HouseNouns.isHouse(phrase.last().lastPart()) && !phrase.last().capital();
        for (Mention mention :
                scene.mentionsIn(Span.of(from, Math.max(from, phrase.words().end())))) {
            Word first = scene.words().get(mention.words().begin());
            boolean name = mention.kind() == Kind.PERSON
                    || mention.kind() == Kind.MAYBE
                    || (mention.kind() == Kind.SURNAME && !house)
                    || (mention.kind() == Kind.ORGANIZATION
                            && (house
                                    || phrase.first().key().equals("one")
                                    || phrase.first().key().equals("another")));
            int opening = mention.words().begin() - 1;
            boolean articled = first.joined()
                    && opening >= from
                    && (scene.words().get(opening).key().equals("the")
                            || Ages.isAge(scene.words().get(opening).key()));
            char gap = articled ? scene.words().get(opening).gap() : first.gap();
            boolean apart = gap == ',' || gap == '—' || gap == '–' || gap == '-';
            boolean one = gap != ',' || house || PhraseWords.isOne(phrase) || isSetOff(phrase, mention);
            if (name && apart && !phrase.plural() && one) {
                boolean last = phrase.first().key().equals("the")
                        && mention.words().end() == phrase.words().end();
                boolean clause = phrase.hasClauseBefore(mention.words().begin());
                if (!clause || last) {
                    return mention;
                }
                if (!phrase.first().key().equals("the")) {
                    return null;
                }
            }
        }
        return null;
    }

    /** "The chairman of the harbour council": an office with the house that it is of. */
    @Nullable
    Mention described(Phrase phrase) {
        return scene.mentionsIn(phrase.words()).stream()
                .filter(mention -> mention.kind() == Kind.DESCRIBED
                        && mention.words().begin() == phrase.words().begin())
                .findFirst()
                .orElse(null);
    }

    /** "The guild's expert tester, John Pole,": a whole name between commas, right behind what is told of it. */
    private boolean isSetOff(Phrase phrase, Mention mention) {
        int end = mention.words().end();
        boolean closes = end >= phrase.words().end();
        boolean person = phrase.definite()
                && mention.kind() == Kind.PERSON
                && mention.words().begin() == phrase.core().end()
                && (closes || scene.words().get(end).gap() == ',');
        boolean any = closes
                && (phrase.definite() || PhraseWords.isOpening(phrase.first()))
                && !phrase.last().capital()
                && !Lexicon.DOCUMENT.contains(phrase.head());
        return mention.name() != null && !mention.name().given().isEmpty() && (person || any);
    }

    /** "The group, Friends of the Elland Tide": capitals behind a comma, with small words between them; null if there are none. */
    @Nullable
    Span apposedHouse(Phrase phrase) {
        int begin = phrase.core().end();
        boolean apart = PhraseWords.isBareDefinite(phrase)
                && HouseNouns.isHouse(phrase.last().lastPart())
                && begin < phrase.words().end()
                && scene.words().get(begin).gap() == ','
                && scene.words().get(begin).capital();
        int end = begin;
        for (int i = begin; apart && i < phrase.words().end(); i++) {
            Word word = scene.words().get(i);
            boolean goesOn = i == begin || word.joined() || word.gap() == '&';
            if (!goesOn || (!word.capital() && !Lexicon.FUNCTION.contains(word.key()))) {
                break;
            }
            end = word.capital() ? i + 1 : end;
        }
        boolean closed = end == begin + 1
                && end < scene.words().size()
                && scene.words().get(end).gap() == ','
                && !Lexicon.FUNCTION.contains(scene.words().get(begin).key())
                && !Lexicon.CALENDAR.contains(scene.words().get(begin).key())
                && !Lexicon.PLACE.contains(scene.words().get(begin).key());
        return end > begin + 1 || closed ? Span.of(begin, end) : null;
    }

    /** "The promoter, Quaylight,": a name that may be anybody's, and so nobody's who was named before. */
    boolean isNamedBehind(Phrase phrase) {
        int behind = phrase.core().end();
        boolean apposed = behind < phrase.words().end()
                && scene.words().get(behind).gap() == ','
                && scene.words().get(behind).capital();
        return apposed && !Lexicon.FUNCTION.contains(scene.words().get(behind).key());
    }

    /** "Save Our Shelves, a campaign group,": a house in capitals of which only the end looks like a name; null if none is told. */
    @Nullable
    Span toldHouse(Phrase phrase) {
        Span core = phrase.core();
        Mention end = head(phrase);
        boolean cut = end != null
                && end.kind() != Kind.PERSON
                && end.words().begin() > core.begin()
                && core.end() < phrase.words().end()
                && scene.words().get(core.end()).gap() == ','
                && PhraseWords.isOpening(scene.words().get(core.end()));
        boolean capitals = cut
                && scene.words().subList(core.begin(), core.end()).stream().allMatch(Word::capital)
                && !Lexicon.isRole(phrase.first().key());
        int last = Math.min(phrase.words().end(), core.end() + APPOSED);
        return capitals
                        && scene.words().subList(core.end() + 1, last).stream()
                                .anyMatch(word -> !word.capital() && Lexicon.ORGANISATION_NOUN.contains(word.key()))
                ? core
                : null;
    }

    /** "A tall woman with a hat named Ana Ruiz", "the head of harbour planning Ana Ruiz": the name that ends the phrase is whose it is. */
    @Nullable
    Mention trailingName(Phrase phrase) {
        for (Mention mention : scene.mentionsIn(phrase.words())) {
            int begin = mention.words().begin();
            boolean name = mention.kind() == Kind.PERSON || mention.kind() == Kind.MAYBE;
            boolean called = begin > phrase.words().begin()
                    && !Lexicon.DOCUMENT.contains(phrase.head())
                    && scene.words().get(begin - 1).key().equals("named");
            if (!name
                    || (!called && mention.words().end() != phrase.words().end())
                    || begin < phrase.core().end()) {
                continue;
            }
            Word before = scene.words().get(begin - 1);
            boolean house = Lexicon.ORGANISATION_WORD.contains(before.key())
                    || Lexicon.ORGANISATION_NOUN.contains(before.key());
            boolean joined = scene.words().get(begin).joined() && (house || !before.capital()) && !before.possessive();
            boolean named = joined && called;
            boolean office = joined
                    && (house ? Lexicon.isRole(phrase.head()) : isOfficeOf(phrase))
                    && !Lexicon.isRole(before.key())
                    && !Lexicon.RELATION.contains(before.key())
                    && !Lexicon.FUNCTION.contains(before.key());
            if (named || office || isRoles(Span.of(phrase.core().begin(), begin))) {
                return mention;
            }
        }
        return null;
    }

    private boolean isOfficeOf(Phrase phrase) {
        return (Lexicon.TITLE.contains(phrase.head()) || phrase.head().equals("head"))
                && scene.words().get(phrase.core().end()).key().equals("of");
    }

    /** "Bank of Elland governor Ana Ruiz": the name that with its office is the whole phrase; null if none is. */
    @Nullable
    Mention withOffice(Phrase phrase) {
        return !phrase.complemented()
                ? null
                : scene.mentionsIn(phrase.words()).stream()
                        .filter(mention ->
                                mention.kind() == Kind.PERSON && mention.words().equals(phrase.words()))
                        .findFirst()
                        .orElse(null);
    }

    /** The name, of a person first, with which the core of the phrase ends; null if it ends with none. */
    @Nullable
    Mention head(Phrase phrase) {
        for (Kind kind : List.of(Kind.PERSON, Kind.MAYBE, Kind.SURNAME, Kind.ORGANIZATION)) {
            Mention mention = ending(phrase, kind);
            if (mention != null) {
                return mention;
            }
        }
        return null;
    }

    /** The mention of this kind with which the core of the phrase ends; null if it ends with none. */
    @Nullable
    Mention ending(Phrase phrase, Kind kind) {
        for (Mention mention : scene.mentionsIn(phrase.core())) {
            if (mention.kind() == kind && mention.words().end() == phrase.core().end()) {
                return mention;
            }
        }
        return null;
    }

    /** "Registered Tide Planner (RTP) Norah Quist": the name behind an office and its letters. */
    @Nullable
    Mention behindLetters(Phrase phrase) {
        int letters = phrase.core().end();
        boolean told = letters + 1 < phrase.words().end()
                && scene.words().get(letters).gap() == '('
                && scene.words().get(letters).capitals()
                && scene.words().get(letters + 1).gap() == ')';
        return !told
                ? null
                : scene.mentionsIn(Span.of(letters + 1, letters + 2)).stream()
                        .filter(mention -> mention.kind() == Kind.PERSON || mention.kind() == Kind.MAYBE)
                        .findFirst()
                        .orElse(null);
    }

    /** "The group Friends of the Elland Tide": a name with small words in it that the text has spelled out somewhere. */
    @Nullable
    Figure called(Phrase phrase) {
        if (!phrase.complemented()) {
            return null;
        }
        int limit = Math.min(phrase.core().end(), phrase.words().begin() + 3);
        for (int i = phrase.words().begin(); i < limit; i++) {
            Span rest = Span.of(
                    scene.words().get(i).span().begin(),
                    scene.words().get(phrase.words().end() - 1).span().end());
            Figure figure = scene.words().get(i).capital()
                    ? cast.collectiveOrNull(rest.of(scene.document().text()))
                    : null;
            if (figure != null && figure.firstMention() < Integer.MAX_VALUE) {
                return figure;
            }
        }
        return null;
    }

    /** "Chairman, chief and president": one bearer's offices. */
    private boolean isRoles(Span words) {
        return scene.words().subList(words.begin(), words.end()).stream()
                .allMatch(word -> word.key().equals("and") || Lexicon.isRole(word.key()));
    }

    /** "Early said": a word like any other, and the surname of the one person whom the text names in full so. */
    @Nullable
    Figure bearer(Phrase phrase) {
        if (phrase.core().length() != 1
                || !phrase.last().capital()
                || phrase.last().capitals()) {
            return null;
        }
        List<Figure> bearers = cast.named(PersonName.parse(phrase.coreText()));
        Figure one = bearers.size() == 1 ? bearers.getFirst() : null;
        boolean known = one != null
                && one.isPerson()
                && one.wanted()
                && one.fullNames() > 0
                && !Lexicon.DEMONYM.contains(phrase.head());
        return known && cast.collectiveOrNull(phrase.coreText()) == null ? one : null;
    }

    /** "The EU": a name that looks like a place's, of something that the text names in full. */
    @Nullable
    Figure placeLike(Phrase phrase) {
        return !phrase.last().capital() || phrase.plural() ? null : cast.collectiveOrNull(phrase.bareCore());
    }

    /** "Marrl" where the text names one Ida Marr and nobody of a surname more like it. */
    @Nullable
    Figure misspelt(PersonName name) {
        if (!name.given().isEmpty()) {
            return null;
        }
        List<String> alike = cast.surnamesLike(name.surnameKey());
        List<Figure> bearers = alike.size() == 1 ? cast.named(PersonName.parse(alike.getFirst())) : List.of();
        Figure found = bearers.size() == 1 ? bearers.getFirst() : null;
        return found != null && found.isPerson() && found.fullNames() > 0 ? found : null;
    }
}
