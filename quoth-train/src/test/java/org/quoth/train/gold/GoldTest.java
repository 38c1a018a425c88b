package org.quoth.train.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoth.text.Span;

class GoldTest {

    @TempDir
    Path folder;

    @Test
    void readsCitronsJson() throws IOException {
        Files.writeString(folder.resolve("dock.json"), """
                {"text": "\ud83d\ude00 “Open,” Ruiz said.", "quotes": [{"cue": {"start": 15, "end": 19, "text": "said"},
                 "sources": [{"start": 10, "end": 14}], "contents": [{"start": 2, "end": 9}]}, {"cue": null, "contents": []}]}
                """);
        GoldText text = Gold.read(folder).getFirst();
        assertThat(text.name()).isEqualTo("dock");
        assertThat(text.gold()).hasSize(1);
        assertThat(text.gold().getFirst().content().getFirst().of(text.text())).isEqualTo("“Open,”");
        assertThat(text.gold().getFirst().source().getFirst().of(text.text())).isEqualTo("Ruiz");
    }

    @Test
    void readsBioColumnsAndJoinsWhatStandsNearest() throws IOException {
        Files.writeString(folder.resolve("dock.bio"), """
                Ana B-source
                Ruiz I-source
                said B-cue
                it B-content
                opens I-content

                Okoro NNP B-source
                wept VBD O
                """);
        GoldText text = Gold.read(folder).getFirst();
        assertThat(text.text()).startsWith("Ana Ruiz said it opens\n\nOkoro wept");
        assertThat(text.gold())
                .containsExactly(
                        new Marked(List.of(new Span(0, 8)), List.of(new Span(9, 13)), List.of(new Span(14, 22))));
    }

    @Test
    void readsBratAsBratItselfKeepsItWithEitherLineEnd() throws IOException {
        Files.writeString(folder.resolve("dock_gate.txt"), "Ruiz said it opens.");
        Files.writeString(
                folder.resolve("dock_gate.ann"),
                "T1\tContent 10 18\tit opens\r\nT2\tSource 0 4\tRuiz\r\nE1\tContent:T1 Source:T2\r\n");
        GoldText text = Gold.read(folder).getFirst();
        assertThat(text.name()).isEqualTo("dock_gate");
        assertThat(text.gold())
                .containsExactly(new Marked(List.of(new Span(0, 4)), List.of(), List.of(new Span(10, 18))));
    }

    @Test
    void saysWhereContentsAreJoinedToNothing() throws IOException {
        Files.writeString(folder.resolve("dock.txt"), "Ruiz said it opens.");
        Files.writeString(folder.resolve("dock.ann"), "T1\tContent 10 18\tit opens\nT2\tSource 0 4\tRuiz\n");
        assertThatThrownBy(() -> Gold.read(folder))
                .hasMessageContaining("dock.ann")
                .hasMessageContaining("no event");
    }

    @Test
    void namesTheFileThatCannotBeRead() throws IOException {
        Files.writeString(
                folder.resolve("dock.json"), "{\"text\": \"Ruiz\", \"quotes\": [{\"contents\": [{\"start\": 0");
        assertThatThrownBy(() -> Gold.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("dock.json");
        Files.delete(folder.resolve("dock.json"));
        Files.writeString(folder.resolve("dock.txt"), "Ruiz");
        Files.writeString(folder.resolve("dock.ann"), "T1\tContent 0 99\tit opens\nE1\tContent:T1\n");
        assertThatThrownBy(() -> Gold.read(folder)).hasMessage("dock has a mark up to 99, and its text ends at 4.");
        Files.write(folder.resolve("dock.ann"), new byte[] {'T', '1', (byte) 0xff, '\n'});
        assertThatThrownBy(() -> Gold.read(folder))
                .hasMessageContaining("dock.ann")
                .hasMessageContaining("UTF-8");
    }

    @Test
    void saysWhatItLooksForWhereThereIsNothing() {
        assertThatThrownBy(() -> Gold.read(folder)).hasMessageContaining("brat");
    }
}
