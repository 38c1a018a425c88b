package org.quoth.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoth.Quoth;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Principal;
import org.quoth.model.Reading;
import org.quoth.model.Turn;
import org.quoth.model.TurnKind;
import org.quoth.text.Span;

/** The two files of the contract's example, structure and offsets as given there. */
final class ContractByExampleTest {

    @Test
    void readsTheBriefingTurnByTurn() throws IOException {
        Document briefing = read("briefing.txt");
        assertThat(briefing.kind()).isEqualTo(DocumentKind.TRANSCRIPT);
        assertThat(briefing.turns())
                .extracting(Turn::label)
                .containsExactly("MS OKORO", "QUESTION", "MINISTER RUIZ", "QUESTION", "MINISTER RUIZ");
        assertThat(briefing.turns())
                .extracting(Turn::span)
                .containsExactly(
                        new Span(99, 145),
                        new Span(147, 204),
                        new Span(206, 277),
                        new Span(279, 313),
                        new Span(315, 453));
        assertThat(briefing.turns()).extracting(Turn::speechBegin).containsExactly(109, 157, 221, 289, 330);
        assertThat(briefing.turns()).extracting(Turn::interrupted).containsExactly(false, false, true, false, false);
        assertThat(briefing.turns())
                .extracting(Turn::kind)
                .containsExactly(
                        TurnKind.MODERATOR, TurnKind.QUESTION, TurnKind.ANSWER, TurnKind.QUESTION, TurnKind.ANSWER);
        assertThat(briefing.turn(1).directions()).containsExactly(new Span(109, 122));
    }

    @Test
    void readsTheHeaderOfTheBriefingByPositionAndType() throws IOException {
        Document briefing = read("briefing.txt");
        assertThat(briefing.metadata().title()).isEqualTo("Briefing on the Harbour Talks");
        assertThat(briefing.metadata().principal())
                .isEqualTo(new Principal("Ana Ruiz", "Minister for Ports", new Span(31, 39)));
        assertThat(briefing.metadata().venue()).isEqualTo("Customs House");
        assertThat(briefing.metadata().place()).isEqualTo("Port Ellis");
        assertThat(briefing.metadata().published()).hasToString("2025-03-03");
        assertThat(briefing.metadata().outlet()).isNull();
    }

    @Test
    void readsTheStoryWithItsHour() throws IOException {
        Document story = read("story.txt");
        assertThat(story.kind()).isEqualTo(DocumentKind.ARTICLE);
        assertThat(story.metadata().title()).isEqualTo("Dock will reopen 'by June', minister says");
        assertThat(story.metadata().outlet()).isEqualTo("Harbour Post");
        assertThat(story.metadata().byline()).isEmpty();
        assertThat(story.metadata().published()).hasToString("2025-03-04T09:15:00-05:00");
        assertThat(story.turns()).isEmpty();
        assertThat(story.blocks())
                .extracting(Block::kind)
                .containsExactly(
                        BlockKind.TITLE,
                        BlockKind.METADATA,
                        BlockKind.METADATA,
                        BlockKind.METADATA,
                        BlockKind.PARAGRAPH,
                        BlockKind.PARAGRAPH);
        assertThat(story.blocks())
                .extracting(Block::span)
                .contains(new Span(0, 41), new Span(85, 199), new Span(201, 247));
    }

    private static Document read(String name) throws IOException {
        try (InputStream in = ContractByExampleTest.class.getResourceAsStream("/reading/" + name)) {
            List<Reading> readings =
                    Quoth.readAll(Input.of(name, in.readAllBytes())).toList();
            assertThat(readings).hasSize(1);
            return ((Reading.Read) readings.getFirst()).document();
        }
    }
}
