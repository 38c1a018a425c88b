package org.quoth.attribution.people;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.people.names.Gender;
import org.quoth.attribution.people.names.Lexicon;
import org.quoth.attribution.people.names.Names;
import org.quoth.attribution.people.names.Role;
import org.quoth.attribution.people.names.Scene;
import org.quoth.attribution.people.names.Word;

/** Says whom "the businessman" or "the Republican" means: somebody lately spoken of who may be called so; not safe to share. */
final class Epithets {

    private static final Set<String> POLITICIAN = Set.of(
            "republican",
            "democrat",
            "lawmaker",
            "politician",
            "candidate",
            "nominee",
            "contender",
            "hopeful",
            "frontrunner",
            "front-runner",
            "senator",
            "governor",
            "representative");
    private static final Set<String> OFFICES = Set.of(
            "senator",
            "governor",
            "representative",
            "president",
            "secretary",
            "mayor",
            "leader",
            "speaker",
            "chair",
            "whip",
            "congressman");

    private final Scene scene;
    private final Walk walk;

    Epithets(Scene scene, Walk walk) {
        this.scene = scene;
        this.walk = walk;
    }

    /** "The Ellander", "the navy veteran": what a story calls somebody by where he comes from. */
    static boolean isOrigin(Phrase phrase) {
        boolean origin = phrase.head().equals("veteran")
                || (Lexicon.DEMONYM.contains(phrase.head())
                        && phrase.last().capital()
                        && (phrase.head().endsWith("an") || phrase.head().endsWith("er")))
                || (Lexicon.NATIVE.contains(phrase.head()) && phrase.last().capital());
        return origin
                && !Lexicon.EPITHET.contains(phrase.head())
                && phrase.modifiers().stream().noneMatch(word -> tellsApart(word.key()))
                && phrase.first().key().equals("the")
                && !phrase.complemented();
    }

    /** Whether the holders of some offices have this for a second name: "the detective" of an inspector. */
    static boolean isSecondName(String head) {
        return Lexicon.EPITHET.contains(head) || !SecondNames.of(head).isEmpty();
    }

    /** Whether a phrase may stand for somebody known, rather than tell of somebody new. */
    static boolean mayBeOne(Phrase phrase) {
        return phrase.modifiers().stream().noneMatch(word -> tellsApart(word.key()))
                && (isSecondName(phrase.head()) || isTradesman(phrase.head()) || isTrade(phrase));
    }

    /** The person lately spoken of whom "the businessman" may mean. */
    @Nullable
    Figure meant(Phrase phrase) {
        Word first = phrase.first();
        String head = Role.head(phrase.coreText());
        if (POLITICIAN.contains(head)) {
            Predicate<Figure> admits =
                    figure -> mayBe(figure, head, phrase.coreText().contains("former "))
                            && sameParty(figure, Names.fold(phrase.coreText()))
                            && sameSeat(figure, phrase);
            Figure lately = walk.antecedents()
                    .epithet(
                            Lexicon.genderOfRole(phrase.head()),
                            first,
                            scene.blockOf(phrase.core().begin()),
                            true,
                            admits);
            return lately == null ? walk.antecedents().protagonist(admits, walk::named) : lately;
        }
        Set<String> held = SecondNames.of(phrase.head());
        if (!held.isEmpty()) {
            Predicate<Figure> admits = figure -> figure.heads().stream().anyMatch(held::contains);
            Figure lately = walk.antecedents()
                    .epithet(Gender.UNKNOWN, first, scene.blockOf(phrase.core().begin()), true, admits);
            return lately == null ? walk.antecedents().protagonist(admits, walk::named) : lately;
        }
        if (isTrade(phrase)
                && phrase.modifiers().stream().anyMatch(word -> word.key().equals("former"))) {
            return walk.antecedents()
                    .epithet(Gender.UNKNOWN, first, scene.blockOf(phrase.core().begin()), true);
        }
        if (!Lexicon.EPITHET.contains(phrase.head()) && isTrade(phrase)) {
            return walk.antecedents()
                    .nameless(first, scene.blockOf(phrase.core().begin()));
        }
        boolean anyOffice = Lexicon.TRADE.contains(phrase.head());
        return walk.antecedents()
                .epithet(
                        Lexicon.genderOfRole(phrase.head()),
                        first,
                        scene.blockOf(phrase.core().begin()),
                        anyOffice);
    }

    /** "The vice-presidential nominee" is nobody of whom that is not told. */
    private static boolean sameSeat(Figure figure, Phrase phrase) {
        return phrase.modifiers().stream()
                .map(Word::key)
                .filter(key -> switch (key) {
                    case "vice-presidential", "gubernatorial", "senatorial", "senate", "house", "mayoral", "vice" ->
                        true;
                    default -> false;
                })
                .allMatch(figure.roleWords()::contains);
    }

    /** "The only Republican", "the other senator": not whoever was spoken of. */
    private static boolean tellsApart(String key) {
        return switch (key) {
            case "only", "first", "last", "next", "other", "same", "second", "third", "another", "leading", "top" ->
                true;
            default -> false;
        };
    }

    /** What somebody does for a living, of whom nothing was told yet: "the neurologist", "the estate agent". */
    private static boolean isTrade(Phrase phrase) {
        String head = phrase.head();
        boolean agent = (head.length() > 6 && (head.endsWith("ist") || head.endsWith("ian") || head.endsWith("eer")))
                || head.equals("agent");
        boolean worker = Lexicon.ROLE.contains(head) && (head.endsWith("er") || head.endsWith("or") || agent);
        return phrase.first().key().equals("the")
                && !phrase.last().capital()
                && (agent || worker)
                && !Lexicon.TITLE.contains(head)
                && !Lexicon.BOND.contains(head)
                && !isInService(head);
    }

    /** Trades of those who speak for another: rather somebody new. */
    private static boolean isInService(String head) {
        return switch (head) {
            case "lawyer",
                    "adviser",
                    "advisor",
                    "prosecutor",
                    "manager",
                    "director",
                    "moderator",
                    "interpreter",
                    "translator",
                    "officer",
                    "staffer",
                    "partner",
                    "commissioner",
                    "interviewer",
                    "organizer",
                    "organiser",
                    "reporter",
                    "counselor" -> true;
            default -> false;
        };
    }

    /** "the radioman", "the newspaperwoman" */
    private static boolean isTradesman(String head) {
        return head.length() > 6 && (head.endsWith("man") || head.endsWith("woman")) && !Lexicon.isRole(head);
    }

    /** Whether somebody whose offices the document tells may be called so: "the Republican" of a senator, not of a lawyer. */
    private static boolean mayBe(Figure figure, String head, boolean former) {
        boolean office = figure.heads().stream().anyMatch(OFFICES::contains);
        if (OFFICES.contains(head) && !office && !figure.heads().isEmpty()) {
            return false;
        }
        if (!figure.isPerson() || (OFFICES.contains(head) && office && !figure.holds(head) && !former)) {
            return false;
        }
        return office || figure.heads().isEmpty() || figure.heads().stream().anyMatch(Lexicon.EPITHET::contains);
    }

    /** "The Democratic candidate" is nobody whom the document calls a Republican. */
    private static boolean sameParty(Figure figure, String phrase) {
        boolean democrat = phrase.contains("democrat");
        boolean republican = phrase.contains("republican") || phrase.contains("gop");
        boolean isDemocrat = figure.roleWords().contains("democratic") || figure.holds("democrat");
        boolean isRepublican = figure.roleWords().contains("republican")
                || figure.roleWords().contains("gop")
                || figure.holds("republican");
        return !(democrat && isRepublican && !isDemocrat) && !(republican && isDemocrat && !isRepublican);
    }
}
