package org.quoth.attribution.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Attribution;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Polarity;
import org.quoth.model.Speaker;
import org.quoth.model.Turn;
import org.quoth.model.TurnKind;
import org.quoth.text.Phrasings;
import org.quoth.text.Sentences;
import org.quoth.text.Span;

/** Cuts a document into the sentences in which someone may commit themselves, each with the one who speaks. */
final class Stretches {

    private static final Phrasings PHRASINGS = Phrasings.of(Stretches.class);

    private static final Pattern VAGUE = PHRASINGS.kind("vague");

    /** The sentence goes on to its question mark. */
    private static final Pattern ASKS = Pattern.compile("[^.!?]*\\?");

    private Stretches() {}

    static List<Stretch> of(Document document) {
        List<Stretch> stretches = new ArrayList<>();
        for (Turn turn : document.turns()) {
            if (turn.kind() == TurnKind.ANSWER || turn.kind() == TurnKind.STATEMENT) {
                own(document, turn.speech(), turn.speaker(), turn, stretches);
            }
        }
        if (document.turns().isEmpty() && document.kind() == DocumentKind.OTHER) {
            for (Block block : document.blocks()) {
                if (block.kind() == BlockKind.PARAGRAPH) {
                    own(document, block.span(), principal(document), null, stretches);
                }
            }
        }
        reported(document, stretches);
        stretches.sort(Comparator.comparing(Stretch::span));
        return stretches;
    }

    static Speaker principal(Document document) {
        String principal = document.principal();
        return principal == null ? Speaker.UNNAMED : new Speaker.Named(principal);
    }

    private static void own(
            Document document, Span words, Speaker speaker, @Nullable Turn turn, List<Stretch> stretches) {
        for (Span sentence : Sentences.in(document.text(), words)) {
            stretches.add(new Stretch(sentence, speaker, turn, null));
        }
    }

    /** The contents of attributions that somebody else is held to have said. */
    private static void reported(Document document, List<Stretch> stretches) {
        for (Attribution attribution : document.attributions()) {
            boolean said = attribution.polarity() == Polarity.ASSERTED && attribution.sameAs() == null;
            if (said && !isSelfReport(document, attribution) && !isOnlyAsked(document, attribution)) {
                Turn turn = attribution.turn() == null ? null : document.turn(attribution.turn());
                for (Span content : attribution.content()) {
                    for (Span sentence : Sentences.in(document.text(), content)) {
                        stretches.add(new Stretch(sentence, attribution.speaker(), turn, attribution));
                    }
                }
            }
        }
    }

    /** Inside a question: what is asked, or what somebody is said to have said of whom the name was only guessed. */
    private static boolean isOnlyAsked(Document document, Attribution attribution) {
        Integer turn = attribution.turn();
        if (turn == null || document.turn(turn).kind() != TurnKind.QUESTION) {
            return false;
        }
        boolean vague = attribution.speaker() instanceof Speaker.Named
                && attribution.source().stream()
                        .map(source -> source.of(document.text()))
                        .allMatch(source -> VAGUE.matcher(source).matches());
        int end = attribution.content().getLast().end();
        return vague
                || ASKS.matcher(document.text())
                        .region(end, document.turn(turn).span().end())
                        .lookingAt();
    }

    /** "I have said that we will …" in one's own turn stays one's own. */
    static boolean isSelfReport(Document document, Attribution attribution) {
        Integer turn = attribution.turn();
        if (turn == null) {
            return false;
        }
        Speaker speaker = document.turn(turn).speaker();
        boolean unnamedSource = attribution.speaker() instanceof Speaker.Unnamed
                && attribution.source().isEmpty();
        boolean label = attribution.source().stream()
                .anyMatch(source -> source.begin() < document.turn(turn).speechBegin());
        boolean firstPerson = attribution.source().stream()
                .map(source -> source.of(document.text()))
                .anyMatch(source -> source.equalsIgnoreCase("I") || source.equalsIgnoreCase("we"));
        boolean same = speaker.equals(attribution.speaker()) && !(speaker instanceof Speaker.Unnamed);
        return firstPerson || unnamedSource || same || label;
    }
}
