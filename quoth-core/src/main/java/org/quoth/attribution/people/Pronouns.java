package org.quoth.attribution.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.people.names.Mention;
import org.quoth.attribution.people.names.Mention.Kind;
import org.quoth.attribution.people.names.Scene;
import org.quoth.attribution.people.names.Word;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.DocumentKind;
import org.quoth.model.Turn;
import org.quoth.model.TurnKind;
import org.quoth.text.Placed;
import org.quoth.text.Quotation;
import org.quoth.text.QuotationMarks;
import org.quoth.text.Span;

/**
 * Notes for every "he", "her" and the like that names no source whom it means, where the sentence or those just before tell; leaves the rest
 * open. Whoever is quoted is not "he" in the quotation. Not safe to share.
 */
final class Pronouns {

    private static final int SENTENCES_BACK = 3;

    /** More people than three sentences speak of, but for a text that has lost its stops. */
    private static final int PEOPLE_BACK = 200;

    /** Somebody spoken of at a place. */
    private record Named(Figure figure, Mention mention) {}

    /** In characters. */
    private static final int OPENING = 12;
    /** Somebody else is spoken of already. */
    private static final Pattern HE = Pattern.compile("(?i)\\b(?:he|she|him|her|his)\\b");

    private final Scene scene;
    private final Walk walk;
    private final Map<String, List<Figure>> speakers;
    private final List<List<Figure>> turns;
    private final Placed<Turn> turnsByPlace;
    private final List<Named> before = new ArrayList<>();
    private final Placed<Span> sources;
    private final Placed<Attribution> quoting;

    /** @param turns who speaks in each turn */
    Pronouns(Scene scene, Walk walk, Map<String, List<Figure>> speakers, List<List<Figure>> turns) {
        this.scene = scene;
        this.walk = walk;
        this.speakers = speakers;
        this.turns = turns;
        this.turnsByPlace = Placed.of(scene.document().turns(), Turn::span);
        List<Attribution> attributions = scene.document().attributions();
        this.sources = Placed.of(
                attributions.stream().flatMap(one -> one.source().stream()).toList(), source -> source);
        this.quoting = Placed.ofMany(
                attributions.stream()
                        .filter(one -> one.kind() != AttributionKind.INDIRECT)
                        .toList(),
                Attribution::content);
    }

    void note() {
        for (Mention mention : scene.mentions()) {
            Figure figure = mention.kind() == Kind.PRONOUN ? meant(mention) : named(mention);
            if (figure != null && !isAddressed(mention)) {
                before.add(new Named(figure, mention));
            }
            if (figure != null && mention.kind() == Kind.PRONOUN) {
                int end = mention.span().begin()
                        + scene.words().get(mention.words().begin()).pronoun().length();
                figure.pronoun(Span.of(
                        mention.span().begin(), Math.min(end, mention.span().end())));
            }
        }
    }

    /** "Minister, has he …?": whoever is spoken to is not "he". */
    private boolean isAddressed(Mention mention) {
        Word first = scene.words().get(mention.words().begin());
        int next = mention.words().end();
        boolean comma = next < scene.words().size() && scene.words().get(next).gap() == ',';
        return comma && first.opens() && scene.document().kind() == DocumentKind.TRANSCRIPT;
    }

    private @Nullable Figure named(Mention mention) {
        List<Figure> figures = walk.who(mention);
        Figure figure = figures.size() == 1 ? figures.getFirst() : null;
        boolean nobody =
                figure == null || figure.isCollective() || figure.isInanimate() || walk.isPlace(mention, figure);
        return nobody ? null : figure;
    }

    private @Nullable Figure meant(Mention pronoun) {
        if (isSource(pronoun.span())) {
            List<Figure> figures = walk.who(pronoun);
            return figures.size() == 1 ? figures.getFirst() : null;
        }
        Figure speaker = speakerAround(pronoun.span());
        Named best = null;
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - PEOPLE_BACK); i--) {
            Named named = before.get(i);
            int sentence = named.mention().sentence();
            boolean tooFar = pronoun.sentence() - sentence > SENTENCES_BACK
                    || named.mention().block() != pronoun.block()
                    || (best != null && sentence < best.mention().sentence());
            if (tooFar) {
                break;
            }
            boolean fits = named.figure() != speaker && !named.figure().gender().contradicts(pronoun.gender());
            boolean better =
                    best == null || named.mention().weight() > best.mention().weight();
            best = fits && better ? named : best;
        }
        return best == null ? whoSpokeBefore(pronoun) : best.figure();
    }

    /** "He won't, and I wouldn't let him.", where another has just answered: that one. */
    private @Nullable Figure whoSpokeBefore(Mention pronoun) {
        for (Turn turn : turnsByPlace.around(pronoun.span())) {
            int before = turn.index() - 2;
            boolean opens = pronoun.span().begin() - turn.speechBegin() < OPENING
                    && before >= 0
                    && scene.document().turns().get(before).kind() != TurnKind.QUESTION
                    && turns.get(before).size() == 1
                    && !HE.matcher(scene.document()
                                    .turns()
                                    .get(before)
                                    .speech()
                                    .of(scene.document().text()))
                            .find();
            Figure figure = opens ? turns.get(before).getFirst() : null;
            if (figure != null
                    && figure.isPerson()
                    && !turns.get(before + 1).contains(figure)
                    && !figure.gender().contradicts(pronoun.gender())) {
                return figure;
            }
        }
        return null;
    }

    private boolean isSource(Span word) {
        return sources.around(word).stream().anyMatch(source -> source.length() <= word.length() + 4);
    }

    /** Who is quoted where this word stands; null outside quotations. */
    private @Nullable Figure speakerAround(Span word) {
        Attribution quoted = null;
        for (Attribution one : quoting.around(word)) {
            for (Span content : one.content()) {
                boolean inside = content.contains(word);
                boolean shorter =
                        quoted == null || content.length() < quoted.cover().length();
                if (inside && shorter && (one.kind() == AttributionKind.DIRECT || inMarks(content, word))) {
                    quoted = one;
                }
            }
        }
        List<Figure> figures = quoted == null ? List.of() : speakers.getOrDefault(quoted.id(), List.of());
        return figures.size() == 1 ? figures.getFirst() : null;
    }

    private boolean inMarks(Span content, Span word) {
        for (Quotation quotation :
                QuotationMarks.in(scene.document().text(), content).outermost()) {
            if (quotation.inner().contains(word)) {
                return true;
            }
        }
        return false;
    }
}
