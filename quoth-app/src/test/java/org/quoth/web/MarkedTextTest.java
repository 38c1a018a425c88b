package org.quoth.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoth.text.Span;

final class MarkedTextTest {

    private static final String TEXT = "She said the dock will reopen soon.";

    @Test
    void cutsAtEveryEdgeAndLosesNothing() {
        List<Piece> pieces = new MarkedText(
                        TEXT,
                        List.of(
                                Mark.looking(Span.of(9, 29), "q", null),
                                Mark.looking(Span.of(18, 34), "commitment", "soon"),
                                Mark.looking(Span.of(4, 8), "cue", null)))
                .pieces(Span.of(0, TEXT.length()));

        assertThat(Piece.words(pieces)).isEqualTo(TEXT);
        assertThat(pieces)
                .extracting(piece -> piece.look() + ":" + piece.text())
                .containsExactly(
                        ":She ", "cue:said", ": ", "q:the dock ", "q commitment:will reopen", "commitment: soon", ":.");
    }

    @Test
    void theInnermostLinkLeadsAndTheKeyboardStopsOnceAtEach() {
        List<Piece> pieces = new MarkedText(
                        TEXT,
                        List.of(
                                new Mark(Span.of(0, 35), "outer", "#a1", "a1", null),
                                new Mark(Span.of(9, 17), "inner", "#a2", "a2", null)))
                .pieces(Span.of(0, TEXT.length()));

        assertThat(pieces).extracting(Piece::href).containsExactly("#a1", "#a2", "#a1");
        assertThat(pieces).extracting(Piece::again).containsExactly(false, false, true);
    }

    @Test
    void marksThatBeginBeforeTheStretchReachIntoIt() {
        List<Piece> pieces =
                new MarkedText(TEXT, List.of(Mark.looking(Span.of(0, 13), "q", null))).pieces(Span.of(9, 17));

        assertThat(pieces).extracting(Piece::text).containsExactly("the ", "dock");
        assertThat(pieces).extracting(Piece::look).containsExactly("q", "");
    }
}
