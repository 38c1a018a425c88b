package org.quoth.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quoth.Annotator;
import org.quoth.Quoth;
import org.quoth.model.Document;
import org.quoth.model.Reading;
import org.quoth.reading.Input;

/**
 * Texts that go on and on. Each of these took longer than it is given while the time grew with the square of its length; now it takes a
 * few seconds. {@code Growth} in quoth-train measures more of them.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
final class HostileTextsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\\nANA: Yes.\\nBEN: No.|14000", "“a ‘b|120000", "\\nRuiz said:\\n“It is late.”|60000"})
    void readsAStory(String part, int times) {
        Document read = read("Pier closed\n\nPORT ELLIS — Mayor Ada Quill closed the pier on Monday.\n\n"
                + (part.replace("\\n", "\n\n") + " ").repeat(times));
        assertThat(read.text().length()).isGreaterThan(times);
    }

    @Test
    void readsATranscript() {
        Document read = read("CHAIR: Why was the pier closed?\n\nMINISTER RUIZ: It was. " + "a".repeat(1_200_000)
                + "\n\nCHAIR: Thank you.\n\nMINISTER RUIZ: It opens in May.\n");
        assertThat(read.turns()).hasSize(4);
    }

    private static Document read(String text) {
        Reading read = Quoth.read(Input.of("odd.txt", text.getBytes(StandardCharsets.UTF_8)));
        return Annotator.rules().annotate(((Reading.Read) read).document());
    }
}
