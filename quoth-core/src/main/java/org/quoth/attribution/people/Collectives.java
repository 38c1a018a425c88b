package org.quoth.attribution.people;

import java.util.ArrayList;
import java.util.List;
import org.quoth.attribution.people.names.Mention;
import org.quoth.attribution.people.names.Scene;
import org.quoth.model.EntityType;
import org.quoth.text.Span;

/** Finds by their names those who speak together: two persons, several in a row, a house in whose name others stand. */
final class Collectives {

    private final Scene scene;
    private final Cast cast;
    private final Walk walk;
    private final PhraseNames names;

    Collectives(Scene scene, Cast cast, Walk walk) {
        this.scene = scene;
        this.cast = cast;
        this.walk = walk;
        this.names = new PhraseNames(scene, cast);
    }

    Figure both(Phrase phrase) {
        return several(phrase, phrase.names());
    }

    /** "The mayor, and her deputy, Emil Dorn,": the second name may stand behind what is told of it. */
    Figure pair(Phrase phrase) {
        List<Mention> two = phrase.bare().names();
        Mention apposed = two.size() == 1 && !phrase.last().capital() ? names.apposedName(phrase) : null;
        if (apposed != null && apposed.name() != null) {
            two.add(apposed);
        }
        return said(several(phrase.bare(), two), phrase);
    }

    /** Several in a row: "the drivers, the clerks and the Pilots' Union". */
    Figure list(Span words) {
        Phrase all = whole(words);
        return several(all, all.names());
    }

    /** An organisation of this name, whatever names stand in it. */
    Figure house(Span words) {
        Phrase all = whole(words);
        return said(cast.collective(EntityType.ORGANIZATION, PhraseWords.lowerArticle(all.coreText())), all);
    }

    private Figure several(Phrase phrase, List<Mention> names) {
        return said(cast.collective(EntityType.GROUP, PhraseWords.lowerArticle(joined(phrase, names))), phrase);
    }

    /** "Norah Quist and Emil Dorn" for two names with their titles; else the words as they stand. */
    private String joined(Phrase phrase, List<Mention> names) {
        List<String> each = new ArrayList<>();
        for (Mention mention : names) {
            List<Figure> figures = walk.who(mention);
            each.add(
                    figures.size() == 1
                            ? figures.getFirst().name()
                            : Walk.name(mention).full());
        }
        return each.size() < 2
                ? phrase.coreText()
                : String.join(", ", each.subList(0, each.size() - 1)) + " and " + each.getLast();
    }

    private Phrase whole(Span words) {
        return new Phrase(
                scene, words, words, scene.words().get(words.end() - 1).key());
    }

    private static Figure said(Figure figure, Phrase phrase) {
        figure.want().mention(phrase.span());
        return figure;
    }
}
