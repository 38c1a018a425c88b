package org.quoth.attribution.people;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.people.names.Lexicon;
import org.quoth.attribution.people.names.Mention;
import org.quoth.attribution.people.names.Mention.Kind;
import org.quoth.attribution.people.names.Names;
import org.quoth.attribution.people.names.PersonName;
import org.quoth.attribution.people.names.Scene;
import org.quoth.attribution.people.names.Word;
import org.quoth.model.EntityType;
import org.quoth.text.Span;

/**
 * Learns which names are organisations' and what each is, from the words beside them: "ferry operator Corvo", "Corvo's shareholders",
 * "Corvo, a maker of boats". Not safe to share.
 */
final class Houses {

    /** So many words at most tell what an organisation is. */
    private static final int LONGEST = 9;

    private final Scene scene;
    private final Cast cast;

    /** What the next sentence calls them. */
    private final Map<String, String> resumed = new LinkedHashMap<>();

    /** The words in capitals that stand within a sentence. */
    private final Set<String> capitals = new HashSet<>();

    /** "Corvo" of "Corvo-owned ferries". */
    private final Set<String> owners = new HashSet<>();

    Houses(Scene scene, Cast cast) {
        this.scene = scene;
        this.cast = cast;
        for (Word word : scene.words()) {
            if (word.joined() && word.capitals()) {
                capitals.add(word.form());
            }
            if (word.capital() && word.key().endsWith("-owned")) {
                owners.add(word.form().substring(0, word.form().length() - "-owned".length()));
            }
        }
    }

    /** Makes organisations of names that may be persons' or anything's by their form, where what stands beside them says so. */
    void introduce() {
        Set<String> persons = new HashSet<>();
        for (Mention mention : scene.mentions()) {
            if (mention.name() != null && mention.kind() == Kind.PERSON) {
                persons.add(mention.name().surnameKey());
            }
        }
        Map<String, Mention> open = new LinkedHashMap<>();
        Set<String> shortened = new HashSet<>();
        for (Mention mention : scene.mentions()) {
            PersonName name = mention.name();
            if (name != null && mention.kind() == Kind.SURNAME) {
                shortened.add(name.surnameKey());
            }
            boolean doubtful = name != null
                    && (mention.kind() == Kind.SURNAME || mention.kind() == Kind.MAYBE)
                    && mention.role() == null
                    && !persons.contains(name.surnameKey());
            if (doubtful && (isHouse(mention) || hasLetters(mention))) {
                open.putIfAbsent(scene.written(mention), mention);
            }
        }
        resumed(persons, open);
        open.forEach((name, mention) -> {
            boolean person = mention.words().length() > 1
                    && shortened.contains(Walk.name(mention).surnameKey());
            if (!person) {
                Figure figure = cast.collective(EntityType.ORGANIZATION, name);
                figure.isCalled(resumed.getOrDefault(name, ""));
            }
        });
    }

    /** "It was made by Corvo. The company …": the only name of a sentence that the next takes up as a firm. */
    private void resumed(Set<String> persons, Map<String, Mention> open) {
        for (int i = 1; i + 1 < scene.words().size(); i++) {
            Word article = scene.words().get(i);
            boolean firm = article.opens()
                    && article.key().equals("the")
                    && scene.words().get(i + 1).joined()
                    && HouseNouns.isFirm(scene.words().get(i + 1).key());
            Mention only = firm || isItThatSays(i) ? onlyNameBefore(i) : null;
            boolean doubtful = only != null
                    && (only.kind() == Kind.SURNAME || only.kind() == Kind.MAYBE)
                    && only.role() == null
                    && only.name() != null
                    && !persons.contains(Walk.name(only).surnameKey())
                    && !isArticled(only)
                    && mayBeHouse(only);
            if (only != null && doubtful) {
                open.putIfAbsent(scene.written(only), only);
                resumed.put(scene.written(only), scene.words().get(i + 1).key());
            }
        }
    }

    /** "the Courier": rather a paper than a firm. */
    private boolean isArticled(Mention mention) {
        int before = mention.words().begin() - 1;
        return before >= 0
                && scene.words().get(before).key().equals("the")
                && scene.words().get(mention.words().begin()).joined();
    }

    /** "It said", "It had earlier announced", where the sentence before tells of no paper and no other body. */
    private boolean isItThatSays(int word) {
        Word it = scene.words().get(word);
        int verb = word + 1;
        while (verb < word + 4
                && verb < scene.words().size()
                && isBeforeVerb(scene.words().get(verb).key())) {
            verb++;
        }
        return it.opens()
                && it.key().equals("it")
                && verb < scene.words().size()
                && scene.words().get(verb).joined()
                && isSaying(scene.words().get(verb).key())
                && !isOfPaperOrBody(word - 1);
    }

    private static boolean isBeforeVerb(String key) {
        return switch (key) {
            case "had", "has", "also", "earlier", "later", "then", "previously" -> true;
            default -> false;
        };
    }

    private static boolean isSaying(String key) {
        return switch (key) {
            case "said", "says", "added", "adds", "announced", "warned", "confirmed", "claimed" -> true;
            default -> false;
        };
    }

    /** Whether the sentence that ends with this word tells of a report, a council and the like. */
    private boolean isOfPaperOrBody(int last) {
        int sentence = scene.words().get(last).sentence();
        for (int i = last; i >= 0 && scene.words().get(i).sentence() == sentence; i--) {
            Word word = scene.words().get(i);
            if (!word.capital() && (Lexicon.DOCUMENT.contains(word.key()) || HouseNouns.isHouse(word.key()))) {
                return true;
            }
        }
        return false;
    }

    /** The one name of the sentence before this word; null if there is none, or more than one. */
    private @Nullable Mention onlyNameBefore(int word) {
        int sentence = scene.words().get(word).sentence() - 1;
        Mention only = null;
        Mention opening = null;
        for (Mention mention : scene.mentionsIn(Span.of(Math.max(0, word - 60), word))) {
            boolean name = mention.sentence() == sentence
                    && mention.kind() != Kind.PRONOUN
                    && mention.kind() != Kind.TITLE
                    && scene.blockOf(mention.words().begin()) == scene.blockOf(word);
            boolean opens = name
                    && mention.kind() == Kind.SURNAME
                    && scene.words().get(mention.words().begin()).opens();
            opening = opens ? mention : opening;
            name &= !opens;
            if (name && only != null && !scene.written(only).equals(scene.written(mention))) {
                return null;
            }
            only = name ? mention : only;
        }
        return only == null ? opening : only;
    }

    /** Notes what every organisation is called: "a company", "the nonprofit". */
    void learn() {
        for (Mention mention : scene.mentions()) {
            boolean name = mention.kind() == Kind.ORGANIZATION
                    || mention.kind() == Kind.SURNAME
                    || mention.kind() == Kind.MAYBE;
            Figure figure = name ? cast.collectiveOrNull(scene.written(mention)) : null;
            if (figure != null) {
                if (isOwned(mention) || isLed(mention)) {
                    figure.isCalled("company");
                }
                kinds(mention).forEach(figure::isCalled);
            }
        }
    }

    /** "Live Boats", of which the text speaks as LB elsewhere. */
    private boolean hasLetters(Mention mention) {
        String letters = Names.initials(scene.written(mention));
        return mention.words().length() > 1
                && letters.length() == mention.words().length()
                && capitals.contains(letters);
    }

    private boolean mayBeHouse(Mention mention) {
        String key = scene.words().get(mention.words().begin()).key();
        return mention.words().length() > 1
                || !(key.endsWith("-owned")
                        || Lexicon.PLACE.contains(key)
                        || Lexicon.DEMONYM.contains(key)
                        || Lexicon.isGiven(key)
                        || Lexicon.isRole(key)
                        || scene.lowerCase().contains(key));
    }

    private boolean isHouse(Mention mention) {
        if (!mayBeHouse(mention)) {
            return false;
        }
        return owners.contains(scene.written(mention))
                || hasStaff(mention)
                || isLed(mention)
                || kinds(mention).stream().anyMatch(HouseNouns::isHouse);
    }

    /** "Corvo's shareholders", "Corvo shares": only a firm has them. */
    private boolean isOwned(Mention mention) {
        int end = Math.min(scene.words().size(), mention.words().end() + 3);
        for (int i = mention.words().end(); i < end && scene.words().get(i).joined(); i++) {
            switch (scene.words().get(i).key()) {
                case "ceo", "shareholders", "investors", "shares", "stock", "revenue", "earnings", "customers" -> {
                    return true;
                }
                default -> {}
            }
            if (!scene.words().get(mention.words().end() - 1).possessive()) {
                return false;
            }
        }
        return false;
    }

    /** "Corvo's shareholders", "Corvo chief executive", "a Corvo spokeswoman" */
    private boolean hasStaff(Mention mention) {
        int next = mention.words().end();
        if (next >= scene.words().size() || !scene.words().get(next).joined()) {
            return false;
        }
        Word last = scene.words().get(next - 1);
        if (last.possessive()) {
            int end = Math.min(scene.words().size(), next + 3);
            for (int i = next; i < end && scene.words().get(i).joined(); i++) {
                if (isHeld(scene.words().get(i).key())) {
                    return true;
                }
            }
            return false;
        }
        String key = scene.words().get(next).key();
        return isHeld(key)
                || (!scene.words().get(next).opens()
                        && switch (key) {
                            case "spokesman", "spokeswoman", "spokesperson", "executive", "engineer" -> true;
                            case "chief" ->
                                next + 1 < scene.words().size()
                                        && scene.words().get(next + 1).key().equals("executive");
                            default -> false;
                        });
    }

    /** "the chief executive of Corvo", "shares in Corvo" */
    private boolean isLed(Mention mention) {
        int of = mention.words().begin() - 1;
        if (of < 1
                || !scene.words().get(of + 1).joined()
                || !scene.words().get(of).joined()) {
            return false;
        }
        String head = scene.words().get(of - 1).key();
        return switch (scene.words().get(of).key()) {
            case "of" ->
                isHeld(head)
                        || (head.equals("executive")
                                && of > 1
                                && scene.words().get(of - 2).key().equals("chief"));
            case "in" -> head.equals("shares") || head.equals("shareholders") || head.equals("stake");
            default -> false;
        };
    }

    /** What firms have and persons have not. */
    private static boolean isHeld(String key) {
        return switch (key) {
            case "ceo",
                    "cfo",
                    "coo",
                    "cto",
                    "shareholders",
                    "investors",
                    "shares",
                    "stock",
                    "headquarters",
                    "employees",
                    "executives",
                    "customers",
                    "subsidiary",
                    "revenue",
                    "earnings" -> true;
            default -> false;
        };
    }

    // what it is

    private Set<String> kinds(Mention mention) {
        Set<String> kinds = new LinkedHashSet<>();
        int begin = mention.words().begin();
        int end = mention.words().end();
        if (begin > 0 && scene.words().get(begin).joined()) {
            int noun = isCalled(scene.words().get(begin - 1).key()) ? begin - 2 : begin - 1;
            Word before = scene.words().get(Math.max(noun, 0));
            if (!before.capital() && !before.possessive() && HouseNouns.isHouse(before.lastPart())) {
                kinds.add(before.lastPart());
            }
        }
        String after = end < scene.words().size() && !scene.words().get(end - 1).possessive() ? after(end) : null;
        if (after != null) {
            kinds.add(after);
        }
        return kinds;
    }

    /** "a company called Corvo" */
    private static boolean isCalled(String key) {
        return key.equals("called") || key.equals("named") || key.equals("dubbed");
    }

    /** ", a maker of boats", "is a maker of boats": "maker"; null if nothing is told. */
    private @Nullable String after(int end) {
        List<Word> words = scene.words();
        Word first = words.get(end);
        boolean told = first.gap() == ',' || first.gap() == '—' || first.gap() == '–';
        int article = end;
        if (first.joined()) {
            told = switch (first.key()) {
                case "is", "was", "remains", "became" -> true;
                default -> false;
            };
            article = end + 1;
        }
        boolean phrase = told
                && article + 1 < words.size()
                && switch (words.get(article).key()) {
                    case "a", "an", "the" -> true;
                    default -> false;
                }
                && words.get(article + 1).joined();
        return phrase ? head(Span.of(article + 1, Math.min(words.size(), article + 1 + LONGEST))) : null;
    }

    private @Nullable String head(Span range) {
        int i = range.begin();
        while (i < range.end() && (i == range.begin() || scene.words().get(i).joined())) {
            String key = scene.words().get(i).key();
            boolean ends = Lexicon.RELATION.contains(key)
                    || (Lexicon.FUNCTION.contains(key) && i > range.begin())
                    || Lexicon.SUBJECT_VERB.contains(key);
            if (ends) {
                break;
            }
            i++;
        }
        Word head = i == range.begin() ? null : scene.words().get(i - 1);
        return head == null || head.capital() || head.possessive() || Lexicon.isRole(head.key())
                ? null
                : head.lastPart();
    }
}
