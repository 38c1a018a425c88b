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
    void saysWhatItLooksForWhereThereIsNothing() {
        assertThatThrownBy(() -> Gold.read(folder)).hasMessageContaining("brat");
    }
}
