package org.quoth.attribution.people.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quoth.attribution.people.names.Mention.Kind;
import org.quoth.text.Span;

/** Takes the first word of a sentence, or a place, out of a name that it only stands before: "Absent Quist", "Ohio Quist", where the text tells another first name of Quist. */
public final class Openings {

    private Openings() {}

    static List<Mention> without(List<Mention> mentions, List<Word> words) {
        Set<String> full = new HashSet<>();
        Set<String> inside = new HashSet<>();
        for (Mention mention : mentions) {
            PersonName name = mention.name();
            if (name == null) {
                continue;
            }
            if (!name.given().isEmpty() && mention.kind() == Kind.PERSON) {
                full.add(name.surnameKey());
            }
            boolean titled = mention.kind() == Kind.PERSON && mention.role() != null;
            if (titled || !isBefore(words.get(mention.words().begin()))) {
                inside.add(name.folded());
            }
        }
        List<Mention> names = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            PersonName name = mention.name();
            boolean opening = name != null
                    && mention.kind() == Kind.MAYBE
                    && mention.role() == null
                    && mention.words().length() == 2
                    && isBefore(words.get(mention.words().begin()))
                    && full.contains(name.surnameKey())
                    && !inside.contains(name.folded());
            names.add(name != null && opening ? last(mention, name, words) : mention);
        }
        return List.copyOf(names);
    }

    private static boolean isBefore(Word first) {
        return first.opens() || (Lexicon.PLACE.contains(first.key()) && !Lexicon.isGiven(first.key()));
    }

    private static Mention last(Mention mention, PersonName name, List<Word> words) {
        int word = mention.words().end() - 1;
        return new Mention(
                Kind.SURNAME,
                Span.of(words.get(word).span().begin(), mention.span().end()),
                Span.of(word, word + 1),
                PersonName.of(List.of(name.surname())),
                null,
                Gender.UNKNOWN,
                mention.weight(),
                mention.quoted(),
                mention.sentence(),
                mention.block());
    }
}
