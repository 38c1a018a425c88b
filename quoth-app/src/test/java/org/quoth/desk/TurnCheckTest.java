package org.quoth.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoth.Quoth;
import org.quoth.model.Document;
import org.quoth.model.Reading;
import org.quoth.reading.Input;
import org.quoth.wire.DocumentWriter;

/** Gold of one's own against what is read. */
final class TurnCheckTest {

    private static final String TALK = """
            MS. OKORO:  Good afternoon.  The minister has ten minutes for you.

            Q    Will the dock reopen next week?

            MS. OKORO:  I do not know, and I will not guess.
            """;

    @Test
    void countsWhatAgreesAndShowsWhatDiffers(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("talk.txt"), TALK);
        Path gold = folder.resolve("gold.jsonl");
        Files.writeString(gold, DocumentWriter.write(read()) + "\n");
        assertThat(TurnCheck.run(gold))
                .singleElement()
                .isEqualTo(new TurnCheck.Result("talk.txt", 3, 3, 3, 3, java.util.List.of()));

        Files.writeString(
                gold, DocumentWriter.write(read()).replace("\"label\":\"Q\"", "\"label\":\"TOM VALE\"") + "\n");
        TurnCheck.Result differing = TurnCheck.run(gold).getFirst();
        assertThat(differing.right()).isEqualTo(2);
        assertThat(differing.differing())
                .containsExactly("- tom vale: will the dock reopen", "+ q: will the dock reopen");
    }

    private static Document read() throws IOException {
        Reading reading = Quoth.readAll(Input.of("talk.txt", TALK.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .findFirst()
                .orElseThrow();
        return ((Reading.Read) reading).document();
    }
}
