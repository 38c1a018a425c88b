package org.quoth.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quoth.Quoth;
import org.quoth.model.Block;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Moment;
import org.quoth.model.Reading;
import org.quoth.model.Reference;
import org.quoth.model.Statement;
import org.quoth.model.Turn;
import org.quoth.wire.DocumentParser;
import org.quoth.wire.DocumentWriter;

/** Captions: their words once, their times beside them, and speakers only where they are named. */
final class CaptionFileTest {

    private static final String VOICES = """
            WEBVTT - Harbour Hour

            NOTE made by hand

            1
            00:00:01.000 --> 00:00:04.000 align:start
            <v.loud Ana Ruiz>Welcome to the <i>Harbour</i> Hour &amp; good

            2
            00:00:04.000 --> 00:00:06.500
            <v.loud Ana Ruiz>evening. Will the lock open in <00:00:05.000><c>May</c>?

            3
            00:00:07.000 --> 00:00:09.000
            <v Tom Okoro>It will.
            """;

    @Test
    void readsVoicesOfWebVtt() {
        Document document = document(VOICES);
        assertThat(document.kind()).isEqualTo(DocumentKind.TRANSCRIPT);
        assertThat(document.metadata().title()).isEqualTo("Harbour Hour");
        assertThat(said(document))
                .isEqualTo(
                        "Ana Ruiz: Welcome to the Harbour Hour & good evening. Will the lock open in May? | Tom Okoro: It will.");
    }

    @Test
    void pointsEachTurnIntoTheRecording() {
        Document document = document(VOICES);
        assertThat(document.timing().stretches()).hasSize(3);
        assertThat(document.timing().of(document.turn(2).speech()))
                .contains(new Moment(Moment.Clock.RECORDING, Duration.ofSeconds(7)));
        assertThat(Statement.allOf(document, Reference.of(document, "x")))
                .extracting(statement -> String.valueOf(statement.spoken()))
                .containsExactly("0:01", "0:07");
    }

    @Test
    void keepsTimesOnTheWire() {
        Document document =
                document(VOICES.replace("WEBVTT", "Video: https://example.org/a.mp4\nDate: 2025-03-03\n---\nWEBVTT"));
        String json = DocumentWriter.write(document);
        assertThat(json).contains("\"from\":4,\"to\":6.5}").contains("\"recording\":\"https://example.org/a.mp4\"");
        assertThat(DocumentParser.parse(json).timing()).isEqualTo(document.timing());
        assertThat(DocumentWriter.write(document("Only words."))).doesNotContain("timing");
    }

    @Test
    void readsHeaderLinesAboveTheSignature() {
        Document document = document("""
                File: 20250304-HC
                Date: 03/04/2025
                Video: https://example.org/20250304_Harbour.mp4
                Audio: https://example.org/20250304_Harbour_audio.mp4
                ---
                WEBVTT

                00:21:40.500 --> 00:21:44.250
                GOOD MORNING ABOARD. THE

                00:21:44.250 --> 00:21:46.000
                COMMITTEE WILL COME TO ORDER.

                00:23:55.000 --> 00:23:56.000
                THANK YOU. THE CLERK WILL READ.
                """);
        assertThat(document.metadata().published()).hasToString("2025-03-04");
        assertThat(document.timing().recording()).isEqualTo("https://example.org/20250304_Harbour.mp4");
        assertThat(document.turns()).isEmpty();
        assertThat(document.text())
                .isEqualTo("GOOD MORNING ABOARD. THE COMMITTEE WILL COME TO ORDER.\n\nTHANK YOU. THE CLERK WILL READ.");
        assertThat(document.timing().of(document.blocks().get(1).span())).hasToString("Optional[23:55]");
    }

    @Test
    void saysRollingLinesOnce() {
        Document document = document("""
                WEBVTT

                00:00:01.000 --> 00:00:02.000
                the ferry<00:00:01.500><c> leaves</c>

                00:00:02.000 --> 00:00:03.000
                the ferry leaves
                at noon<00:00:02.500><c> and not</c>

                00:00:03.000 --> 00:00:04.000
                at noon and not
                before
                """);
        assertThat(document.text()).isEqualTo("the ferry leaves at noon and not before");
        assertThat(document.warnings()).extracting(warning -> warning.code()).contains("no-speakers");
    }

    @Test
    void doesNotTakeCapitalsForLabels() {
        StringBuilder captions = new StringBuilder("WEBVTT\n");
        String[] lines = {
            "THANK YOU. WE WILL NOW",
            "HEAR FROM THE HARBOUR BOARD.",
            "GOOD MORNING. MEMBERS OF THE",
            "COMMITTEE. THE QUAY IS SOUND."
        };
        for (int i = 0; i < 40; i++) {
            captions.append("\n00:%02d:00.000 --> 00:%02d:05.000\n%s\n".formatted(i, i, lines[i % 4]));
        }
        assertThat(document(captions.toString()).turns()).isEmpty();
    }

    @Test
    void takesMarksOfLiveCaptionsForChangesOfSpeaker() {
        Document document = document("""
                1
                00:00:01,000 --> 00:00:02,000
                >> WILL THE BRIDGE CLOSE?

                2
                00:00:02,000 --> 00:00:03,000
                >> MAYOR MARSH: FOR TWO WEEKS.

                3
                00:00:03,000 --> 00:00:04,000
                >>> AND NOW THE WEATHER.
                """);
        assertThat(said(document))
                .isEqualTo("null: WILL THE BRIDGE CLOSE? | MAYOR MARSH: FOR TWO WEEKS. | null: AND NOW THE WEATHER.");
    }

    @Test
    void readsLabelsOfSubRip() {
        Document document = document("""
                1
                00:00:00,250 --> 00:00:02,500
                Ana Ruiz: When does the
                dredging begin?

                2
                00:00:02,500 --> 00:00:05,000
                Tom Okoro: In April, if the
                board agrees.

                3
                00:00:05,000 --> 00:00:08,250
                Ana Ruiz: And who pays?

                4
                00:00:08,250 --> 00:00:12,750
                Tom Okoro: The harbour dues do.
                """);
        assertThat(said(document))
                .isEqualTo("Ana Ruiz: When does the dredging begin? | Tom Okoro: In April, if the board agrees."
                        + " | Ana Ruiz: And who pays? | Tom Okoro: The harbour dues do.");
    }

    @Test
    void readsSubViewer() {
        Document document =
                document("0:00:00.378,0:00:11.378\nThe quay is sound.\n\n0:00:11.378,0:00:12.305\nIt will\nhold.\n");
        assertThat(document.text()).isEqualTo("The quay is sound. It will hold.");
        assertThat(document.timing().stretches()).hasSize(2);
    }

    @Test
    void tellsOfTimesThatCannotBeRead() {
        Document document = document("WEBVTT\n\n00:01.000 --> 00:0x.000\nlost\n\n00:03.000 --> 00:04.000\nkept\n");
        assertThat(document.text()).isEqualTo("kept");
        assertThat(document.warnings()).extracting(warning -> warning.code()).contains("unreadable-times");
    }

    @Test
    void leavesTextsThatSpeakOfCaptionsAlone() {
        assertThat(document("The file began with WEBVTT, he said, and a line of 00:01 --> 00:02.\n")
                        .timing()
                        .isEmpty())
                .isTrue();
    }

    private static String said(Document document) {
        return document.turns().stream()
                .map(turn -> label(turn) + ": " + turn.speech().of(document.text()))
                .collect(Collectors.joining(" | "));
    }

    private static String label(Turn turn) {
        return String.valueOf(turn.label());
    }

    private static Document document(String text) {
        Reading reading = Quoth.read(Input.of("captions.txt", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(reading).isInstanceOf(Reading.Read.class);
        Document document = ((Reading.Read) reading).document();
        for (Block block : document.blocks()) {
            assertThat(block.span().of(document.text())).isNotBlank();
        }
        return document;
    }
}
