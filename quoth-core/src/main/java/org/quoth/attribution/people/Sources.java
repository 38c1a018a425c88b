package org.quoth.attribution.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.people.names.Gender;
import org.quoth.attribution.people.names.Lexicon;
import org.quoth.attribution.people.names.Mention;
import org.quoth.attribution.people.names.Mention.Kind;
import org.quoth.attribution.people.names.NameFinder;
import org.quoth.attribution.people.names.PersonName;
import org.quoth.attribution.people.names.Scene;
import org.quoth.attribution.people.names.Word;
import org.quoth.model.EntityType;
import org.quoth.text.Adverbs;
import org.quoth.text.Span;

/** Says who is meant by the words of a source, pronouns first; not safe to share. */
final class Sources {

    private static final int LONGEST_PHRASE = 16;

    /** In words: looking further back than this from a word tells nothing. */
    private static final int LONGEST_SENTENCE = 400;

    /** Below this, words just before are no likelier than nobody. */
    private static final double LEAST = 0.6;

    private final Scene scene;
    private final Cast cast;
    private final Walk walk;
    private final Phrases phrases;
    private final Things things;
    private List<Span> content = List.of();
    private final Map<Integer, List<Figure>> told = new HashMap<>();

    Sources(Scene scene, Cast cast, Walk walk) {
        this.scene = scene;
        this.cast = cast;
        this.walk = walk;
        this.phrases = new Phrases(scene, cast, walk);
        this.things = new Things(scene);
    }

    /**
     * The figures that a source may mean, the likeliest first; empty if nobody can be told.
     *
     * @param source as numbers of words
     * @param self who "I" is there; null if unknown
     * @param content what is attributed: a "they" behind it means nobody of whom it speaks
     */
    List<Figure> read(Span source, @Nullable Figure self, List<Span> content) {
        this.content = content;
        Span words = withoutReflexive(source);
        if (words.length() <= 2) {
            Word last = scene.words().get(words.end() - 1);
            List<Figure> pronoun = pronoun(last, words, self);
            if (pronoun != null) {
                return pronoun;
            }
        }
        List<Figure> figures = phrases.read(Phrase.of(scene, withoutAdverb(words)));
        told.put(source.end(), figures);
        return figures;
    }

    /** "Quist herself": Quist. */
    private Span withoutReflexive(Span words) {
        boolean reflexive = words.length() > 1
                && switch (scene.words().get(words.end() - 1).key()) {
                    case "himself", "herself", "itself", "themselves", "myself", "ourselves" -> true;
                    default -> false;
                };
        return reflexive ? Span.of(words.begin(), words.end() - 1) : words;
    }

    private Span withoutAdverb(Span words) {
        Word last = scene.words().get(words.end() - 1);
        boolean adverb =
                words.length() > 2 && ((Adverbs.isManner(last.key()) && !last.capital()) || isLoose(last.key()));
        return adverb ? Span.of(words.begin(), words.end() - 1) : words;
    }

    /** What may follow a source and is no part of it: "the mayor yesterday". */
    private static boolean isLoose(String key) {
        return switch (key) {
            case "and", "but", "yesterday", "today", "tonight", "also", "then", "again" -> true;
            default -> false;
        };
    }

    private @Nullable List<Figure> pronoun(Word word, Span words, @Nullable Figure self) {
        if (isLetters(word, words)) {
            return null;
        }
        return switch (word.pronoun()) {
            case "he", "she", "him", "her", "his", "hers", "himself", "herself" -> gendered(word, words, self);
            case "it", "its", "itself" -> one(word, words.begin());
            case "they", "them", "their", "these", "themselves" -> several(word, words.begin());
            case "i", "me", "my", "we", "our", "us", "myself" -> listOf(self);
            case "you", "your", "this", "one", "q", "nobody" -> List.of();
            case "anyone", "anybody" -> word.possessive() ? List.of() : null;
            case "who", "whom", "whose", "which", "that" -> relative(words.begin());
            default -> null;
        };
    }

    /** "WHO", "IT": letters that stand for a name, in a text that does not shout. */
    private boolean isLetters(Word word, Span words) {
        int before = words.begin() - 1;
        int after = words.end();
        boolean shouted = (before >= 0 && scene.words().get(before).capitals())
                || (after < scene.words().size() && scene.words().get(after).capitals());
        return word.capitals() && word.form().length() > 1 && word.form().indexOf('\'') < 0 && !shouted;
    }

    private static List<Figure> listOf(@Nullable Figure figure) {
        return figure == null ? List.of() : List.of(figure);
    }

    /** "They": the group that spoke last, or the several who were just spoken of. */
    private List<Figure> several(Word word, int at) {
        Figure one = word.pronoun().equals("they") ? walk.antecedents().spokesperson(scene.blockOf(at)) : null;
        if (one != null) {
            return List.of(one);
        }
        Things.Found found = things.several(at, this::isContent);
        Figure known = walk.antecedents().collective(word.sentence());
        double voice = known == null ? 0 : walk.antecedents().collectiveWeight(word.sentence(), scene.blockOf(at));
        return found == null || found.weight() < Math.max(voice, LEAST) ? listOf(known) : phrase(found);
    }

    /** "It": the house or report that spoke last, or the one just spoken of. */
    private List<Figure> one(Word word, int at) {
        Set<Figure> not = walk.namedAfter(at);
        Things.Found found = things.one(at, phrase -> names(phrase, not) || isContent(phrase));
        Figure known = walk.antecedents().thing(word.sentence(), not);
        double voice = known == null ? 0 : walk.antecedents().thingWeight(word.sentence(), scene.blockOf(at), not);
        return found == null || found.weight() < Math.max(voice, LEAST) ? listOf(known) : phrase(found);
    }

    private boolean isContent(Span phrase) {
        Span first = scene.words().get(phrase.begin()).span();
        return content.stream().anyMatch(span -> span.contains(first));
    }

    private boolean names(Span phrase, Set<Figure> figures) {
        return scene.mentionsIn(Span.of(phrase.end() - 1, phrase.end())).stream()
                .map(walk::who)
                .anyMatch(who -> who.size() == 1 && figures.contains(who.getFirst()));
    }

    private List<Figure> phrase(Things.Found found) {
        for (int i = found.words().begin() + 1; i < found.words().end(); i++) {
            if (scene.words().get(i).gap() == ',') {
                return List.of(phrases.list(found.words()));
            }
        }
        return phrases.read(Phrase.of(scene, found.words()));
    }

    private List<Figure> gendered(Word word, Span words, @Nullable Figure self) {
        List<Figure> named = namedLater(word, words.begin());
        if (!named.isEmpty()) {
            return named;
        }
        for (Mention mention : scene.mentionsIn(words)) {
            if (mention.kind() == Kind.PRONOUN && !word.quoted()) {
                List<Figure> who = walk.who(mention);
                boolean vague = who.isEmpty() || who.getFirst().type() == EntityType.UNNAMED;
                List<Figure> stranger = vague ? stranger(word, words.begin()) : List.of();
                return stranger.isEmpty() ? who : stranger;
            }
        }
        Gender gender = NameFinder.pronounGender(word.key());
        Set<Figure> not = self == null || !word.quoted() ? Set.of() : Set.of(self);
        return listOf(walk.antecedents().person(gender, word, scene.blockOf(words.begin()), not));
    }

    /** "In her letter, Ana Ruiz said": whoever the sentence names behind its comma. */
    private List<Figure> namedLater(Word word, int at) {
        boolean opening = at > 0
                && (word.key().equals("his") || word.key().equals("her"))
                && scene.words().get(at - 1).opens()
                && Lexicon.PREPOSITION.contains(scene.words().get(at - 1).key());
        int comma = at + 1;
        while (opening
                && comma < scene.words().size()
                && scene.words().get(comma).gap() == 0
                && comma < at + LONGEST_PHRASE) {
            comma++;
        }
        boolean found = opening
                && comma < scene.words().size()
                && scene.words().get(comma).gap() == ','
                && scene.words().get(comma).sentence() == word.sentence();
        for (Mention mention : found ? scene.mentionsIn(Span.of(comma, comma + 1)) : List.<Mention>of()) {
            PersonName name = mention.name();
            List<Figure> bearers = name == null || mention.words().begin() != comma ? List.of() : cast.named(name);
            boolean one = bearers.size() == 1
                    && bearers.getFirst().isPerson()
                    && !bearers.getFirst().gender().contradicts(NameFinder.pronounGender(word.key()));
            if (one) {
                return List.of(bearers.getFirst().want());
            }
        }
        return List.of();
    }

    /** "A guy on the ferry": somebody told of in this sentence or the one before, where nobody else can be meant by "he". */
    private List<Figure> stranger(Word word, int at) {
        Gender gender = NameFinder.pronounGender(word.key());
        int first = Math.max(0, at - LONGEST_SENTENCE);
        for (int i = at - 1; i > first && word.sentence() - scene.words().get(i).sentence() < 2; i--) {
            Word noun = scene.words().get(i);
            int begin = i - 1;
            while (begin > 0 && i - begin < 4 && scene.words().get(begin).joined() && !isIndefinite(begin)) {
                begin--;
            }
            boolean person = isIndefinite(begin)
                    && !isPredicate(begin)
                    && !noun.capital()
                    && !noun.possessive()
                    && Lexicon.isRole(noun.key())
                    && !Lexicon.genderOfRole(noun.key()).contradicts(gender);
            if (person
                    && !(i + 1 < at
                            && scene.words().get(i + 1).joined()
                            && Lexicon.isRole(scene.words().get(i + 1).key()))) {
                return phrases.read(Phrase.of(scene, Span.of(begin, i + 1)));
            }
        }
        return List.of();
    }

    /** "wanted her to be a dentist", "worked as a dentist": nobody new. */
    private boolean isPredicate(int article) {
        return article > 0
                && switch (scene.words().get(article - 1).key()) {
                    case "be", "is", "was", "been", "being", "become", "became", "as", "like" -> true;
                    default -> false;
                };
    }

    private boolean isIndefinite(int word) {
        String key = scene.words().get(word).key();
        return key.equals("a") || key.equals("an");
    }

    /** "who", "which": the name or description that stands before. */
    private List<Figure> relative(int word) {
        boolean personal = scene.words().get(word).key().startsWith("who");
        List<Figure> before = told.get(word);
        if (before != null) {
            return before;
        }
        int end = word;
        if (end > 0 && scene.words().get(end - 1).key().equals("and")) {
            int first = sameRelative(word);
            if (first >= 0) {
                return relative(first);
            }
            end--;
        }
        int begin = antecedentBegin(end);
        while (personal && begin > 1 && begin < end && afterPreposition(begin) && !isPersonal(begin, end)) {
            end = begin - 1;
            begin = antecedentBegin(end);
        }
        return begin < end && !isDay(begin, end) ? phrases.read(Phrase.of(scene, Span.of(begin, end))) : List.of();
    }

    /** "pilots, who live in the north and who": the "who" before in this sentence; negative if there is none. */
    private int sameRelative(int word) {
        Word again = scene.words().get(word);
        for (int i = word - 2; i > 0 && scene.words().get(i).sentence() == again.sentence(); i--) {
            Word earlier = scene.words().get(i);
            if (earlier.key().equals(again.key()) && !earlier.opens()) {
                return again.key().equals("that") ? -1 : i;
            }
        }
        return -1;
    }

    private int antecedentBegin(int end) {
        Mention name = nameEndingAt(end);
        if (name == null) {
            name = apposedName(end);
        }
        if (name != null) {
            return name.words().begin();
        }
        int begin = phraseBegin(end);
        boolean chosen = begin > 1
                && begin < end
                && scene.words().get(begin - 1).key().endsWith("ed")
                && scene.words().get(begin - 2).key().equals("and")
                && scene.words().get(begin).joined();
        begin -= chosen ? 1 : 0;
        boolean joined =
                begin < end && begin > 1 && scene.words().get(begin - 1).key().equals("and");
        int first = joined ? phraseBegin(begin - 1) : begin;
        boolean pair = joined
                && first < begin - 1
                && (opensPhrase(scene.words().get(first)) || isSeveral(begin - 2))
                && scene.words().get(begin).joined();
        begin = pair ? first : begin;
        boolean apposed = begin < end && begin > 0 && scene.words().get(begin).gap() == ',';
        Mention before = apposed ? nameEndingAt(begin) : null;
        return before == null ? begin : before.words().begin();
    }

    /** "officials" of "officials and their lawyers". */
    private boolean isSeveral(int word) {
        Word plural = scene.words().get(word);
        return !plural.capital()
                && !plural.possessive()
                && plural.key().endsWith("s")
                && !plural.key().endsWith("ss")
                && plural.key().length() > 3;
    }

    /** "Ida Marr, a banker and former official who": the name before the comma, if what follows it is a role. */
    private @Nullable Mention apposedName(int end) {
        boolean role = end > 0 && Lexicon.isRole(scene.words().get(end - 1).key());
        for (int i = end - 1; role && i > 0 && i > end - LONGEST_PHRASE; i--) {
            char gap = scene.words().get(i).gap();
            if (gap == ',') {
                Mention name = nameEndingAt(i);
                return name != null && name.name() != null ? name : null;
            }
            if (gap != 0) {
                return null;
            }
        }
        return null;
    }

    /** Steps back to the article, number or name that opens a phrase. */
    private int phraseBegin(int end) {
        int begin = end;
        while (begin > 0 && end - begin < LONGEST_PHRASE) {
            Word word = scene.words().get(begin - 1);
            boolean opening = opensPhrase(word);
            if (begin < end
                    && !opening
                    && (stops(word) || !scene.words().get(begin).joined())) {
                return begin;
            }
            begin--;
            if ((opening && !isAfterOf(begin)) || word.opens()) {
                return begin;
            }
        }
        return begin;
    }

    private static boolean stops(Word word) {
        boolean preposition =
                Lexicon.RELATION.contains(word.key()) && !word.key().equals("of");
        return preposition
                || Lexicon.FUNCTION.contains(word.key())
                || (word.key().endsWith("ed") && !word.capital());
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

    private boolean isAfterOf(int i) {
        return i > 0
                && scene.words().get(i - 1).key().equals("of")
                && scene.words().get(i).joined();
    }

    private boolean afterPreposition(int i) {
        String before = scene.words().get(i - 1).key();
        return Lexicon.PREPOSITION.contains(before)
                && !before.equals("and")
                && scene.words().get(i).joined();
    }

    /** "emails that leaked in July, which": no day or month is a speaker. */
    private boolean isDay(int begin, int end) {
        return end - begin == 1
                && Lexicon.CALENDAR.contains(scene.words().get(begin).key());
    }

    private boolean isPersonal(int begin, int end) {
        String head = scene.words().get(end - 1).key();
        String singular = head.endsWith("s") ? head.substring(0, head.length() - 1) : head;
        boolean named =
                scene.mentionsIn(Span.of(begin, end)).stream().anyMatch(mention -> mention.kind() != Kind.ORGANIZATION);
        boolean agents = head.length() > 5
                && !scene.words().get(end - 1).capital()
                && head.matches(".*(?:er|or|ist|ian|ent|ee|ate|ant)s");
        return named
                || agents
                || Lexicon.isRole(singular)
                || Lexicon.CROWD.contains(head)
                || Lexicon.DEMONYM.contains(singular);
    }

    private @Nullable Mention nameEndingAt(int end) {
        for (Mention mention : scene.mentionsIn(Span.of(Math.max(0, end - 1), end))) {
            boolean name = mention.kind() != Kind.PRONOUN && mention.kind() != Kind.TITLE;
            if (name
                    && mention.words().end() == end
                    && !scene.words().get(end - 1).possessive()) {
                return mention;
            }
        }
        return null;
    }
}
