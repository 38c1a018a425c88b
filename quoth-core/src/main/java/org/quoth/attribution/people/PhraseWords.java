package org.quoth.attribution.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.quoth.attribution.people.names.Lexicon;
import org.quoth.attribution.people.names.Quantities;
import org.quoth.attribution.people.names.Word;
import org.quoth.text.Phrasings;

/** What a noun phrase may mean, as far as its words alone tell: a crowd, an organisation, a paper, nobody. */
final class PhraseWords {

    private static final Phrasings PHRASINGS = Phrasings.of(PhraseWords.class);

    /** Names of papers, magazines and broadcasters. */
    private static final Pattern PRESS = PHRASINGS.kind("press");

    private PhraseWords() {}

    /** Whether an organisation is called as papers, magazines and broadcasters are. */
    static boolean isNameOfPress(String name) {
        return PRESS.matcher(name).find();
    }

    /** Whether it means one person or thing by trade, office or "one". */
    static boolean isOne(Phrase phrase) {
        return Lexicon.isRole(phrase.head())
                || phrase.first().key().equals("one")
                || phrase.first().key().equals("another");
    }

    /** A number that stands for a crowd: "76" of a hundred, "some 43"; "the Corvo 4" is a thing. */
    static boolean isCrowdByNumber(Phrase phrase) {
        boolean alone = phrase.core().length() == 1;
        boolean second = phrase.core().length() == 2
                && !phrase.definite()
                && (!phrase.first().capital() || phrase.first().opens());
        return Quantities.isNumber(phrase.head())
                && (alone || second || !Character.isDigit(phrase.head().charAt(0)));
    }

    /** A word in capitals that nobody is known by: a crowd at the head of a sentence, a paper, a people. */
    static boolean notPerson(Phrase phrase) {
        String key = phrase.head();
        boolean articled = phrase.core().length() > 1
                && (!phrase.first().capital()
                        || Lexicon.FUNCTION.contains(phrase.first().key()));
        boolean crowd = phrase.plural() && (phrase.first().opens() || isPeople(phrase.last()));
        boolean common = (phrase.first().opens() || phrase.core().length() > 1 || phrase.plural())
                && phrase.scene().lowerCase().contains(key);
        return common
                || (articled && !Lexicon.isGiven(key))
                || crowd
                || Lexicon.isRole(key)
                || Quantities.isNumber(key)
                || Lexicon.DOCUMENT.contains(key)
                || Lexicon.CROWD.contains(key)
                || Lexicon.ANONYMOUS.contains(key)
                || Lexicon.ORGANISATION_NOUN.contains(key)
                || Lexicon.FUNCTION.contains(key)
                || Lexicon.PLACE.contains(key)
                || (key.indexOf('.') > 0 && phrase.last().capitals());
    }

    /** A country, a name with an article, or a word for a body of people. */
    static boolean isOrganisation(Phrase phrase, String head) {
        boolean country = Lexicon.PLACE.contains(head) && phrase.last().capital();
        boolean proper = phrase.first().key().equals("the")
                && phrase.last().capital()
                && !phrase.plural()
                && !Lexicon.isRole(head)
                && !Lexicon.DEMONYM.contains(head);
        return country
                || proper
                || Lexicon.ORGANISATION_NOUN.contains(head)
                || Lexicon.ORGANISATION_WORD.contains(head);
    }

    /** A word for a paper or a broadcaster. */
    static boolean isPress(String head) {
        return switch (head) {
            case "newspaper",
                    "tabloid",
                    "magazine",
                    "publication",
                    "outlet",
                    "broadsheet",
                    "daily",
                    "website",
                    "network" -> true;
            default -> false;
        };
    }

    /** "The group", with nothing told of it. */
    static boolean isBareDefinite(Phrase phrase) {
        return phrase.first().key().equals("the")
                && !phrase.complemented()
                && phrase.modifiers().isEmpty();
    }

    /** "PORT TODAY", in a text that does not shout: a paper or a firm. */
    static boolean isShouted(Phrase phrase) {
        boolean shouted = phrase.core().length() > 1;
        for (int i = phrase.core().begin(); i < phrase.core().end(); i++) {
            shouted &= phrase.scene().words().get(i).capitals();
        }
        int after = phrase.words().end();
        return shouted
                && after < phrase.scene().words().size()
                && !phrase.scene().words().get(after).capitals();
    }

    /** "Prosecutors", "rescuers": said bare, the ones at work in the matter. */
    static boolean isOneBody(Phrase phrase) {
        return phrase.words().length() == 1
                && switch (phrase.head()) {
                    case "prosecutors",
                            "investigators",
                            "detectives",
                            "rescuers",
                            "organizers",
                            "organisers",
                            "authors",
                            "researchers" -> true;
                    default -> false;
                };
    }

    /** "A group of physicians", "a panel of judges": the people are meant. */
    static boolean isSeveralOf(Phrase phrase) {
        int of = phrase.core().end();
        if (!Cast.isNumberOf(phrase.head())
                || of + 1 >= phrase.words().end()
                || !phrase.scene().words().get(of).key().equals("of")) {
            return false;
        }
        for (int i = of + 1; i < Math.min(phrase.words().end(), of + 4); i++) {
            Word word = phrase.scene().words().get(i);
            if (!word.joined()) {
                return false;
            }
            if (!word.capital()
                    && word.key().endsWith("s")
                    && !word.possessive()
                    && !Lexicon.FUNCTION.contains(word.key())) {
                return true;
            }
        }
        return false;
    }

    /** "The company", "the tech giant", with nothing after it. */
    static boolean isDefinite(Phrase phrase) {
        return phrase.first().key().equals("the") && !phrase.complemented();
    }

    /** A word that begins a phrase. */
    static boolean isOpening(Word word) {
        return switch (word.key()) {
            case "a", "an", "the", "this", "its", "his", "her", "their", "another" -> true;
            default -> false;
        };
    }

    private static boolean isPeople(Word word) {
        String last = word.lastPart();
        String singular = last.substring(0, last.length() - 1);
        return Lexicon.isRole(singular) || Lexicon.DEMONYM.contains(singular);
    }

    /** Its adjectives and its head, without what opens it: "former mayor" of "the town's former mayor". */
    static String withoutOpening(Phrase phrase) {
        List<String> words = new ArrayList<>();
        phrase.modifiers().forEach(word -> words.add(word.form()));
        words.add(phrase.last().form());
        return String.join(" ", words);
    }

    /** With a small article: "the mayor" for "The mayor". */
    static String lowerArticle(String text) {
        return text.startsWith("The ") || text.startsWith("A ") || text.startsWith("An ") || text.equals("Another")
                ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
                : text;
    }

    /** "2006" is nobody. */
    static boolean isYear(Phrase phrase) {
        String year = phrase.description();
        return year.length() == 4
                && (year.startsWith("19") || year.startsWith("20"))
                && year.chars().allMatch(Character::isDigit);
    }
}
