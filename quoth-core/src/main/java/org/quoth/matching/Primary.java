package org.quoth.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Block;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Metadata;
import org.quoth.model.Speaker;
import org.quoth.model.Turn;
import org.quoth.model.TurnKind;
import org.quoth.text.Span;

/**
 * A text that carries words as they were spoken: a transcript, or the speech of one person.
 *
 * @param document id of the document
 * @param source path or URL of the document
 * @param day when the words were spoken; null if the document does not say
 * @param text what the spans of the utterances point into, see {@link Document#withoutPages}
 */
public record Primary(
        String document, String source, @Nullable LocalDate day, String text, List<Utterance> utterances) {

    public Primary {
        utterances = List.copyOf(utterances);
    }

    /** The spoken words of a document; empty for an article, which reports words and cannot vouch for them. */
    public static Optional<Primary> of(Document document) {
        List<Utterance> utterances = document.kind() == DocumentKind.ARTICLE
                ? List.of()
                : document.turns().isEmpty() ? wholeSpeech(document) : turns(document);
        if (utterances.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = document.metadata().published() == null
                ? null
                : document.metadata().published().day();
        return Optional.of(new Primary(
                document.id(), document.source(), day, document.withoutPages().text(), utterances));
    }

    /** Turns that follow one another under one speaker's name are one utterance; unnamed ones are never joined. */
    private static List<Utterance> turns(Document document) {
        List<Utterance> utterances = new ArrayList<>();
        for (Turn turn : document.turns()) {
            List<Span> speech = speech(document.text(), turn);
            if (speech.isEmpty()) {
                continue;
            }
            String speaker = speaker(document, turn);
            Utterance last = utterances.isEmpty() ? null : utterances.getLast();
            if (last != null && speaker != null && speaker.equals(last.speaker())) {
                List<Span> joined = new ArrayList<>(last.speech());
                joined.addAll(speech);
                utterances.set(utterances.size() - 1, new Utterance(last.turn(), speaker, joined));
            } else {
                utterances.add(new Utterance(turn.index(), speaker, speech));
            }
        }
        return utterances;
    }

    private static List<Span> speech(String text, Turn turn) {
        List<Span> speech = new ArrayList<>();
        int begin = turn.speechBegin();
        for (Span direction : turn.directions()) {
            addWords(speech, text, begin, direction.begin());
            begin = Math.max(begin, direction.end());
        }
        addWords(speech, text, begin, turn.span().end());
        return speech;
    }

    private static void addWords(List<Span> speech, String text, int begin, int end) {
        if (begin < end) {
            Span words = new Span(begin, end).trim(text);
            if (!words.isEmpty()) {
                speech.add(words);
            }
        }
    }

    /** Before people are resolved a label stands in for the name, except a questioner's: QUESTION is nobody's name. */
    private static @Nullable String speaker(Document document, Turn turn) {
        return switch (turn.speaker()) {
            case Speaker.Named named -> name(document, named.entity());
            case Speaker.Described described -> name(document, described.entity());
            case Speaker.Ambiguous ambiguous -> null;
            case Speaker.Unnamed unnamed ->
                !turn.ruled() && document.entities().isEmpty() && turn.kind() != TurnKind.QUESTION
                        ? turn.label()
                        : null;
        };
    }

    private static @Nullable String name(Document document, String entity) {
        return document.entity(entity).map(found -> found.name()).orElse(null);
    }

    /** A text without turns is a primary if it is a transcript, or if one person is named as its speaker. */
    private static List<Utterance> wholeSpeech(Document document) {
        String speaker = principal(document);
        if (speaker == null && document.kind() != DocumentKind.TRANSCRIPT) {
            return List.of();
        }
        List<Span> speech = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.isBody()) {
                addWords(
                        speech,
                        document.text(),
                        block.span().begin(),
                        block.span().end());
            }
        }
        return speech.isEmpty() ? List.of() : List.of(new Utterance(null, speaker, speech));
    }

    private static @Nullable String principal(Document document) {
        String entity = document.principal();
        if (entity != null) {
            return name(document, entity);
        }
        Metadata metadata = document.metadata();
        return metadata.principal() == null ? null : metadata.principal().name();
    }
}
