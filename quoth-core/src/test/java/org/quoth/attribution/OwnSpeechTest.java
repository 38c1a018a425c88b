package org.quoth.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoth.Annotator;
import org.quoth.Quoth;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Reading;
import org.quoth.reading.Input;

/** A speech without a label and without a name: what it says is its speaker's own, whoever that is. */
class OwnSpeechTest {

    private static final String SPOKEN =
            "I believe that the harbor will open. We have the boats, and we have the crews, and the wind is fair again this spring. ";
    private static final String WRITTEN =
            "The harbor has been closed since the winter, and the boats lie on the sand behind the mill, where nobody looks after them but the gulls. ";

    @Test
    void aSpeechReportsNothingByItsOwnVoice() {
        assertThat(sources(SPOKEN.repeat(16))).isEmpty();
    }

    @Test
    void aColumnDoes() {
        assertThat(sources(SPOKEN + WRITTEN.repeat(14))).contains("I");
    }

    private static List<String> sources(String text) {
        Reading reading = Quoth.readAll(Input.of("speech.txt", text.getBytes(StandardCharsets.UTF_8)))
                .findFirst()
                .orElseThrow();
        Document document = Annotator.rules().annotate(((Reading.Read) reading).document());
        assertThat(document.kind()).isEqualTo(DocumentKind.OTHER);
        return document.attributions().stream()
                .map(one -> document.words(one.source()))
                .toList();
    }
}
