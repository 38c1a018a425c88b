package org.quoth.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
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

/** The two documents it began with: a roundtable, and a page saved as text. */
final class SeedStructureTest {

    private static Document seed(String start) {
        Path folder = Path.of(System.getProperty("quoth.shared", "../shared"), "seeds");
        Assumptions.assumeTrue(
                Files.isDirectory(folder), "needs ../shared beside the project: " + folder + " is absent");
        try (var files = Files.list(folder)) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(start))
                    .findFirst()
                    .orElseThrow();
            return ((Reading.Read) Quoth.read(file)).document();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Block> blocks(Document document, BlockKind kind) {
        return document.blocks().stream().filter(block -> block.kind() == kind).toList();
    }

    @Test
    void countsTurnsAndTheParagraphsThatContinueThem() {
        Document t = seed("000");
        assertThat(t.kind()).isEqualTo(DocumentKind.TRANSCRIPT);
        assertThat(t.turns()).hasSize(28);
        assertThat(blocks(t, BlockKind.TURN)).hasSize(28 + 8);
        assertThat(t.turns())
                .filteredOn(turn -> "QUESTION".equals(turn.label()))
                .hasSize(12);
    }

    @Test
    void tellsTheHeaderLinesApart() {
        var metadata = seed("000").metadata();
        assertThat(metadata.title()).isEqualTo("Roundtable With Print Journalists");
        assertThat(metadata.principal()).isEqualTo(new Principal("John Kerry", "Secretary of State", new Span(35, 45)));
        assertThat(metadata.venue()).isEqualTo("Chief of Mission's Residence");
        assertThat(metadata.place()).isEqualTo("Paris, France");
        assertThat(metadata.published()).hasToString("2015-11-17");
        assertThat(metadata.outlet()).isNull();
        assertThat(metadata.url()).isNull();
    }

    @Test
    void marksWhatWasCutOffAndWhatWasNotSaid() {
        Document t = seed("000");
        assertThat(t.turns())
                .filteredOn(Turn::interrupted)
                .extracting(Turn::index)
                .containsExactly(6, 10, 14, 16, 18, 20);
        assertThat(t.turn(1).directions()).containsExactly(new Span(137, 150));
        assertThat(t.turn(27).directions())
                .extracting(span -> span.of(t.text()))
                .containsExactly("(Off-mike.)");
        assertThat(t.turns())
                .filteredOn(turn -> turn.kind() == TurnKind.MODERATOR)
                .extracting(Turn::label)
                .containsExactly("MR KIRBY", "MR KIRBY", "MR KIRBY", "MR KIRBY");
        assertThat(t.turn(3).kind()).isEqualTo(TurnKind.ASIDE);
    }

    @Test
    void findsTheStoryInAPageSavedAsText() {
        Document a = seed("002");
        assertThat(a.kind()).isEqualTo(DocumentKind.ARTICLE);
        assertThat(blocks(a, BlockKind.PARAGRAPH)).hasSize(25);
        assertThat(blocks(a, BlockKind.HEADING))
                .extracting(block -> block.span())
                .containsExactly(new Span(2411, 2442), new Span(3790, 3823));
        assertThat(blocks(a, BlockKind.TITLE)).extracting(Block::span).containsExactly(new Span(301, 374));
        assertThat(blocks(a, BlockKind.BOILERPLATE)).hasSizeGreaterThanOrEqualTo(10);
        assertThat(blocks(a, BlockKind.PARAGRAPH).getFirst().span().begin()).isEqualTo(395);
    }

    @Test
    void takesThePageAtItsWord() {
        var metadata = seed("002").metadata();
        assertThat(metadata.outlet()).isEqualTo("CNN");
        assertThat(metadata.programme()).isEqualTo("The Lead");
        assertThat(metadata.section()).isEqualTo("World Lead");
        assertThat(metadata.byline()).isEmpty();
        assertThat(metadata.place()).isEqualTo("Washington");
        assertThat(metadata.published()).hasToString("2014-02-05T13:19:00-05:00");
    }
}
