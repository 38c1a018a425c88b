package org.quoth.attribution.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoth.text.Vocabulary;

class GateTest {

    private static final List<String> ENTRIES = List.of(
            "[PAD]", "[UNK]", "[CLS]", "[SEP]", "said", "the", "minister", "weather", "dry", "stays", ".", "\"");
    private static final Vocabulary VOCABULARY = Vocabulary.of(ENTRIES);
    private static final String TEXT = "The weather stays dry.\nThe minister said.\nDry weather.\n";

    @Test
    void leavesOutParagraphsThatScoreTooLow() {
        WordedText passed = gate(0.5f).passed(WordedText.of(TEXT, VOCABULARY));

        assertThat(passed.paragraphs()).containsExactly(new WordedText.Paragraph(0, 4));
        assertThat(passed.words())
                .extracting(word -> TEXT.substring(word.begin(), word.end()))
                .containsExactly("The", "minister", "said", ".");
    }

    @Test
    void leavesATextAloneThatPassesWhole() {
        WordedText text = WordedText.of(TEXT, VOCABULARY);

        assertThat(gate(-1).passed(text)).isSameAs(text);
    }

    @Test
    void readsWhatItWrote() throws IOException {
        WordedText text = WordedText.of(TEXT, VOCABULARY);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        gate(0.5f).write(bytes);

        Gate read = Gate.read(new ByteArrayInputStream(bytes.toByteArray()));

        assertThat(read.passed(text).words()).isEqualTo(gate(0.5f).passed(text).words());
        assertThatThrownBy(() -> Gate.read(new ByteArrayInputStream(new byte[20])))
                .isInstanceOf(IOException.class);
    }

    /** Only <i>said</i> speaks for an attribution: twice as much as a weight of 100 hundredths. */
    private static Gate gate(float threshold) {
        byte[] weights = new byte[ENTRIES.size() + Gate.EXTRAS];
        weights[ENTRIES.indexOf("said")] = 100;
        return new Gate(weights, 0.02f, -1, threshold);
    }
}
