package org.quoth.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoth.Annotator;
import org.quoth.Quoth;
import org.quoth.model.Document;
import org.quoth.model.Reading;
import org.quoth.model.Turn;
import org.quoth.reading.Input;

/** What nobody would write on purpose, and archives hold all the same: it is read, in good time. */
final class OddInputTest {

    private static Document read(String text) {
        Reading read = Quoth.read(Input.of("odd.txt", text.getBytes(StandardCharsets.UTF_8)));
        return Annotator.rules().annotate(((Reading.Read) read).document());
    }

    @Test
    void readsALabelOfAPair() {
        Document document = read("""
                Hearing on the Pier

                CHAIR: Who owns the pier?

                MR AND MRS QUARRIE: We do, and we have owned it for years.

                CHAIR: Since when?

                THE MINISTER AND CLERK: Since May, as far as we know.
                """);
        assertThat(document.turns()).extracting(Turn::label).contains("MR AND MRS QUARRIE");
    }

    @Test
    void readsMarksWithoutAWord() {
        assertThat(read("“ ”\n\n— … —\n\n!!! ??? ...\n\n“”\n").attributions()).isEmpty();
    }

    @Test
    void findsNobodySayingNothing() {
        Document document = read("""
                Pier closed

                PORT ELLIS — The mayor of Port Ellis, Ada Quill, closed the pier on Monday and was asked why it had to be closed so soon.

                She replied:

                “ ”
                """);
        assertThat(document.attributions())
                .noneMatch(one -> one.content().stream()
                        .anyMatch(span -> span.of(document.text()).strip().length() < 2));
    }

    @Test
    void readsAStutter() {
        Document document = read("CHAIR: Will it open?\n\nMINISTER RUIZ: It will open in May, " + "no ".repeat(20_000)
                + "sorry, in June.\n\nCHAIR: Thank you.\n");
        assertThat(document.turns()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the",
                "no",
                "and",
                "well,",
                "so",
                "then",
                "also",
                "now",
                "just",
                "really",
                "even",
                "quickly",
                "again",
                "sorry,",
                "thank you,",
                "you know,",
                "Ada,",
                "sir,",
                "look,",
                "2009 or",
                "simply"
            })
    void readsAWordThatStutters(String word) {
        String words = (word + " ").repeat(8_000);
        Document document = read("CHAIR: " + words + "can you hear me? Will " + words + "the pier open in " + words
                + "May?\n\nMINISTER RUIZ: I " + words + "will not say. " + words + "it opens. We will " + words
                + "open it. The mayor, who " + words + "said so on Monday, left.\n\nCHAIR: Thank you.\n");
        assertThat(document.turns()).hasSize(3);
    }

    @Test
    @Timeout(30)
    void readsATableAboveAStory() {
        Document document = read("12.5 17.8 19.1\n".repeat(5_000)
                + "\nMayor Ada Quill said on Monday that the pier stays in the hands of the town.\n\n"
                + "A spokesman for the harbour board said that he had heard it before.\n");
        assertThat(document.text()).contains("Ada Quill");
    }
}
