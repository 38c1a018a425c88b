package org.quoth.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quoth.Quoth;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.model.Reading;
import org.quoth.model.Speaker;
import org.quoth.model.SpeechAct;
import org.quoth.reading.Input;
import org.quoth.text.Span;

class SureOnlyTest {

    private static final String TEXT = "Mayor Ada Quill said the bridge would open.\n\nShe hopes for sun.\n";

    @Test
    void leavesOutWhatIsLessSureAndPointsAtNothingThatIsGone() {
        Document all = document()
                .withAttributions(List.of(
                        attribution("a1", new Span(21, 42), 0.95, null),
                        attribution("a2", new Span(55, 62), 0.4, "a1"),
                        attribution("a3", new Span(51, 54), 0.8, "a2"),
                        attribution("a4", new Span(58, 62), 0.8, "a1")))
                .withSpeechActs(List.of(
                        new SpeechAct("s1", List.of(new Span(0, 5)), List.of(), Speaker.UNNAMED, null, null, "a2")));

        Document sure = new SureOnly(0.75).annotate(all);

        assertThat(sure.attributions()).extracting(Attribution::id).containsExactly("a1", "a3", "a4");
        assertThat(sure.attributions()).extracting(Attribution::continues).containsExactly(null, null, "a1");
        assertThat(sure.speechActs()).extracting(SpeechAct::pointsTo).containsOnlyNulls();
    }

    @Test
    void refusesWhatIsNoConfidence() {
        assertThatThrownBy(() -> new SureOnly(75)).hasMessageContaining("between 0 and 1");
    }

    private static Attribution attribution(String id, Span content, double confidence, @Nullable String continues) {
        return Attribution.found(id, AttributionKind.INDIRECT, List.of(content), List.of(), List.of(), confidence)
                .continuing(continues);
    }

    private static Document document() {
        Reading reading = Quoth.read(Input.of("bridge.txt", TEXT.getBytes(StandardCharsets.UTF_8)));
        return ((Reading.Read) reading).document();
    }
}
