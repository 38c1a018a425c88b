package org.quoth.attribution.people;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.attribution.people.names.Mention;
import org.quoth.attribution.people.names.NameFinder;
import org.quoth.attribution.people.names.Names;
import org.quoth.attribution.people.names.PersonName;
import org.quoth.attribution.people.names.Role;
import org.quoth.attribution.people.names.Word;
import org.quoth.attribution.people.names.Words;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.text.Span;

/**
 * The lines above a transcript that list who takes part, "Candidates: Councilwoman Ruth Adeyemi (D), Sheriff Carl Vance (R)", or name somebody who
 * speaks by surname only, "With Foreign Minister Paul Renn".
 */
final class Roster {

    private static final Pattern FIELD = Pattern.compile(
            "(?i)(?:moderat(?:ors?|ed by)|hosts?|anchors?|interviewers?|candidates?|debaters?|participants?|panell?ists?|panel|guests?|speakers?|witness(?:es)?|present|attendees)\\s*:\\s*");

    private static final Pattern IN_THE_CHAIR = Pattern.compile("(?i),? (?:was )?in the chair\\b");

    private Roster() {}

    /** Makes those known whom such lines name; whoever does not speak stays unsaid. */
    static void introduce(Document document, Cast cast) {
        if (document.turns().isEmpty()) {
            return;
        }
        Set<String> surnames = new HashSet<>();
        document.turns().stream()
                .filter(turn -> turn.label() != null)
                .forEach(turn -> surnames.add(Names.surnameKey(lastWord(Objects.requireNonNull(turn.label())))));
        for (Block block : document.blocks()) {
            if (block.kind() == BlockKind.METADATA) {
                chair(document.text(), block.span(), cast);
                Matcher field = FIELD.matcher(block.span().of(document.text()));
                if (field.lookingAt()) {
                    names(
                            document.text(),
                            block.span().begin() + field.end(),
                            block.span().end(),
                            cast,
                            name -> true);
                } else {
                    names(
                            document.text(),
                            block.span().begin(),
                            block.span().end(),
                            cast,
                            name -> surnames.contains(name.surnameKey()));
                }
            }
        }
    }

    /** "[Dame Harriet Voss in the Chair]" */
    private static void chair(String text, Span line, Cast cast) {
        Matcher chair = IN_THE_CHAIR.matcher(line.of(text));
        if (chair.find()) {
            List<Word> words = Words.in(text, new Span(line.begin(), line.begin() + chair.start()), 0);
            NameFinder.find(text, words, Span.of(0, words.size()), 0, false).stream()
                    .filter(mention -> mention.name() != null)
                    .forEach(mention -> cast.held(
                            cast.person(Walk.name(mention), mention.span().begin())
                                    .certain(),
                            new Role("Chair", Role.LABEL)));
        }
    }

    private static String lastWord(String label) {
        return label.replace(":", "").strip().replaceFirst("(?s)^.*\\s", "");
    }

    private static void names(String text, int begin, int end, Cast cast, Predicate<PersonName> takes) {
        List<Word> words = Words.in(text, new Span(begin, end), 0);
        for (Mention mention : NameFinder.find(text, words, Span.of(0, words.size()), 0, false)) {
            PersonName name = mention.name();
            if (name != null && !name.given().isEmpty() && takes.test(name)) {
                Figure figure = cast.person(name, mention.span().begin());
                cast.held(figure.certain(), mention.role());
                figure.mention(mention.span());
            }
        }
    }
}
