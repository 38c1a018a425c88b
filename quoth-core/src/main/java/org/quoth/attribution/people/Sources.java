package org.quoth.attribution.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.people.Mention.Kind;
import org.quoth.model.EntityType;
import org.quoth.text.Span;

/** Says who is meant by the words of a source; not safe to share. */
final class Sources {

    private final Scene scene;
    private final Cast cast;
    private final Walk walk;

    Sources(Scene scene, Cast cast, Walk walk) {
        this.scene = scene;
        this.cast = cast;
        this.walk = walk;
    }

    /**
     * The figures that a source may mean, the likeliest first; empty if nobody can be told.
     *
     * @param words the source, as numbers of words
     * @param self who "I" is there; null if unknown
     */
    List<Figure> read(Span words, @Nullable Figure self) {
        Word first = scene.words().get(words.begin());
        Word last = scene.words().get(words.end() - 1);
        if (words.length() <= 2) {
            List<Figure> pronoun = pronoun(words.length() == 1 ? first : last, words, self);
            if (pronoun != null) {
                return pronoun;
            }
        }
        return phrase(Phrase.of(scene, words));
    }

    private @Nullable List<Figure> pronoun(Word word, Span words, @Nullable Figure self) {
        return switch (word.key()) {
            case "he", "she", "him", "her", "his", "hers", "himself", "herself" -> gendered(word, words, self);
            case "they", "them", "their", "it", "its", "these", "those", "themselves", "itself" -> collective(word);
            case "i", "i'm", "i've", "i'd", "i'll", "me", "my", "we", "we've", "we're", "our", "us", "myself" ->
                listOf(self);
            case "you", "your", "this", "one" -> List.of();
            case "who", "which", "that", "whose", "whom" -> relative(words.begin());
            default -> null;
        };
    }

    private static List<Figure> listOf(@Nullable Figure figure) {
        return figure == null ? List.of() : List.of(figure);
    }

    private List<Figure> gendered(Word word, Span words, @Nullable Figure self) {
        for (Mention mention : scene.mentionsIn(words)) {
            if (mention.kind() == Kind.PRONOUN && !word.quoted()) {
                return walk.who(mention);
            }
        }
        Gender gender = NameFinder.pronounGender(word.key());
        return listOf(walk.antecedents().person(gender, word.sentence(), word.quoted(), word.quoted() ? self : null));
    }

    private List<Figure> collective(Word word) {
        return listOf(walk.antecedents().collective(word.sentence()));
    }

    /** "who", "which": the name or description that stands right before. */
    private List<Figure> relative(int word) {
        int end = word;
        List<Mention> before = scene.mentionsIn(Span.of(Math.max(0, end - 1), end));
        for (Mention mention : before) {
            if (mention.kind() != Kind.PRONOUN && mention.words().end() == end) {
                return phrase(Phrase.of(scene, Span.of(mention.words().begin(), end)));
            }
        }
        int begin = nounPhraseBegin(end);
        return begin < end ? phrase(Phrase.of(scene, Span.of(begin, end))) : List.of();
    }

    /** Steps back to the article, number or name that opens the phrase before a relative clause. */
    private int nounPhraseBegin(int end) {
        int begin = end;
        while (begin > 0 && end - begin < 16) {
            Word word = scene.words().get(begin - 1);
            Mention name = nameEndingAt(begin);
            if (name != null && end - begin > 0 && scene.words().get(begin).gap() == ',') {
                return name.words().begin();
            }
            begin--;
            if (opensPhrase(word) && !followsOf(begin)) {
                return begin;
            }
            if (word.opens()) {
                return begin;
            }
        }
        return begin;
    }

    private boolean followsOf(int i) {
        return i > 0
                && Lexicon.RELATION.contains(scene.words().get(i - 1).key())
                && scene.words().get(i).joined();
    }

    private @Nullable Mention nameEndingAt(int end) {
        for (Mention mention : scene.mentionsIn(Span.of(end - 1, end))) {
            if (mention.words().end() == end
                    && mention.name() != null
                    && !scene.words().get(end - 1).possessive()) {
                return mention;
            }
        }
        return null;
    }

    private static boolean opensPhrase(Word word) {
        return switch (word.key()) {
            case "the",
                    "a",
                    "an",
                    "his",
                    "her",
                    "their",
                    "its",
                    "two",
                    "three",
                    "several",
                    "many",
                    "some",
                    "those",
                    "one",
                    "another" -> true;
            default -> false;
        };
    }

    // noun phrases

    private List<Figure> phrase(Phrase phrase) {
        if (phrase.joinsTwo() && mentionEndingCore(phrase, Kind.ORGANIZATION) == null) {
            return List.of(collective(EntityType.GROUP, phrase.coreText(), phrase));
        }
        Mention named = namedHead(phrase);
        if (named != null) {
            return named(named, phrase);
        }
        Mention apposed = apposedName(phrase);
        if (apposed != null) {
            return apposed(apposed, phrase);
        }
        Mention office = mentionEndingCore(phrase, Kind.TITLE);
        if (office != null && !phrase.complemented() && !walk.who(office).isEmpty()) {
            return walk.who(office);
        }
        return byHead(phrase);
    }

    private @Nullable Mention namedHead(Phrase phrase) {
        for (Kind kind : List.of(Kind.PERSON, Kind.MAYBE, Kind.SURNAME, Kind.ORGANIZATION)) {
            Mention mention = mentionEndingCore(phrase, kind);
            if (mention != null) {
                return mention;
            }
        }
        return null;
    }

    private @Nullable Mention mentionEndingCore(Phrase phrase, Kind kind) {
        for (Mention mention : scene.mentionsIn(phrase.core())) {
            if (mention.kind() == kind && mention.words().end() == phrase.core().end()) {
                return mention;
            }
        }
        return null;
    }

    private List<Figure> named(Mention mention, Phrase phrase) {
        List<Figure> figures = walk.who(mention);
        if (!figures.isEmpty()) {
            figures.forEach(Figure::want);
            return figures;
        }
        if (mention.kind() == Kind.ORGANIZATION || mention.name() == null) {
            return List.of(collective(EntityType.ORGANIZATION, walk.nameOf(mention), phrase));
        }
        if (phrase.plural() && mention.kind() == Kind.SURNAME && pluralName(phrase)) {
            return List.of(collective(EntityType.GROUP, phrase.bareCore(), phrase));
        }
        if (mention.kind() == Kind.SURNAME && notPerson(phrase)) {
            return byHead(phrase);
        }
        Figure figure = cast.person(Walk.name(mention), mention.span().begin()).want();
        walk.decide(mention, figure);
        return List.of(figure);
    }

    private static boolean pluralName(Phrase phrase) {
        String singular = phrase.head().substring(0, phrase.head().length() - 1);
        return phrase.core().length() > 1 || Lexicon.isRole(singular) || Lexicon.DEMONYM.contains(singular);
    }

    private static boolean notPerson(Phrase phrase) {
        String key = phrase.head();
        boolean articled = phrase.core().length() > 1
                && phrase.definite()
                && !phrase.first().capital();
        return Lexicon.isRole(key)
                || Lexicon.DOCUMENT.contains(key)
                || Lexicon.CROWD.contains(key)
                || Lexicon.ANONYMOUS.contains(key)
                || Lexicon.ORGANISATION_NOUN.contains(key)
                || Lexicon.FUNCTION.contains(key)
                || Lexicon.PLACE.contains(key)
                || articled;
    }

    /** "His spokesman, Juan Vidal," names Juan Vidal. */
    private @Nullable Mention apposedName(Phrase phrase) {
        int from = phrase.core().end();
        for (Mention mention :
                scene.mentionsIn(Span.of(from, Math.max(from, phrase.words().end())))) {
            boolean person =
                    mention.kind() == Kind.PERSON || mention.kind() == Kind.MAYBE || mention.kind() == Kind.SURNAME;
            char gap = scene.words().get(mention.words().begin()).gap();
            if (person && gap == ',' && Lexicon.isRole(phrase.head()) && !phrase.plural()) {
                return mention;
            }
        }
        return null;
    }

    private List<Figure> apposed(Mention mention, Phrase phrase) {
        List<Figure> figures = named(mention, phrase);
        if (figures.size() == 1 && figures.getFirst().isPerson()) {
            figures.getFirst().heldRole(new Role(phrase.bareCore(), Role.APPOSITION));
        }
        return figures;
    }

    private List<Figure> byHead(Phrase phrase) {
        String head = phrase.head();
        if (Lexicon.DOCUMENT.contains(head)) {
            return List.of(described(phrase));
        }
        if (Lexicon.ANONYMOUS.contains(head) || head.equals("people")) {
            return anonymous(phrase);
        }
        if (Lexicon.ORGANISATION_NOUN.contains(head) || Lexicon.ORGANISATION_WORD.contains(head) || isCountry(phrase)) {
            return List.of(organisation(phrase));
        }
        if (Lexicon.CROWD.contains(head) || (phrase.plural() && !Lexicon.TITLE.contains(head))) {
            return List.of(collective(EntityType.GROUP, phrase.description(), phrase));
        }
        return Lexicon.isRole(head) || phrase.definite() ? person(phrase) : List.of(described(phrase));
    }

    private static boolean isCountry(Phrase phrase) {
        return Lexicon.PLACE.contains(phrase.head()) && phrase.last().capital();
    }

    /** Sources without a name are never merged, unless the text says "the source". */
    private List<Figure> anonymous(Phrase phrase) {
        if (phrase.definite() && !phrase.complemented() && phrase.modifiers().isEmpty()) {
            Figure earlier = latestDescribed(phrase.head());
            if (earlier != null) {
                return List.of(earlier);
            }
        }
        return List.of(described(phrase));
    }

    private @Nullable Figure latestDescribed(String head) {
        List<Figure> described = cast.described();
        for (int i = described.size() - 1; i >= 0; i--) {
            if (described.get(i).holds(head)) {
                return described.get(i);
            }
        }
        return null;
    }

    private List<Figure> person(Phrase phrase) {
        boolean known = phrase.definite() && !phrase.complemented();
        if (known) {
            List<Figure> holders = walk.offices().holders(withoutOpening(phrase), at(phrase));
            if (!holders.isEmpty()) {
                return holders;
            }
            Figure earlier = latestDescribed(Role.head(phrase.coreText()));
            if (earlier != null && phrase.modifiers().isEmpty()) {
                return List.of(earlier);
            }
            if (phrase.first().key().equals("the") && Lexicon.EPITHET.contains(phrase.head())) {
                Figure likely = walk.antecedents()
                        .person(
                                Gender.UNKNOWN,
                                phrase.first().sentence(),
                                phrase.first().quoted(),
                                null);
                return likely == null ? List.of(described(phrase)) : List.of(likely);
            }
        }
        return List.of(described(phrase));
    }

    private static String withoutOpening(Phrase phrase) {
        List<String> words = new ArrayList<>();
        phrase.modifiers().forEach(word -> words.add(word.form()));
        words.add(phrase.last().form());
        return String.join(" ", words);
    }

    private int at(Phrase phrase) {
        return phrase.first().span().begin();
    }

    private Figure organisation(Phrase phrase) {
        String name = phrase.bareCore();
        boolean proper = Character.isUpperCase(name.charAt(0))
                && Character.isUpperCase(phrase.last().form().charAt(0));
        return collective(EntityType.ORGANIZATION, proper ? name : lowerArticle(phrase.coreText()), phrase);
    }

    private static String lowerArticle(String text) {
        return text.startsWith("The ") || text.startsWith("A ") || text.startsWith("An ")
                ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
                : text;
    }

    private Figure collective(EntityType type, String name, Phrase phrase) {
        return mentioned(cast.collective(type, lowerArticle(name)), phrase);
    }

    private Figure described(Phrase phrase) {
        Figure figure = cast.described(lowerArticle(phrase.description()));
        figure.heldRole(new Role(phrase.bareCore(), Role.LABEL));
        return mentioned(figure, phrase);
    }

    private Figure mentioned(Figure figure, Phrase phrase) {
        Span span = Span.of(phrase.first().span().begin(), phrase.last().span().end());
        figure.want().mention(span);
        return figure;
    }
}
