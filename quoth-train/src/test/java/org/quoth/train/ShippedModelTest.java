package org.quoth.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoth.attribution.FindStep;
import org.quoth.attribution.neural.NeuralFinder;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.train.gold.GoldText;
import org.quoth.train.gold.Marked;

/** The weights that ship, on a story that nobody has read before. */
class ShippedModelTest {

    private static final String STORY = """
            Port Ellis to reopen north dock

            The north dock will reopen in June, Ports Minister Ana Ruiz said on Monday.

            “We have looked twice,” Ruiz told reporters. “The cranes are safe.”

            The crane operators' union said that its members were not ready.
            """;

    private final Document document = new FindStep(NeuralFinder.onClassPath().orElseThrow())
            .annotate(PlainStory.of(new GoldText("dock", STORY, List.of(List.<Marked>of()))));

    private Attribution withContent(String words) {
        return document.attributions().stream()
                .filter(one -> one.content().getFirst().of(STORY).startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody said “" + words + "” in " + document.attributions()));
    }

    private String source(Attribution attribution) {
        return document.words(attribution.source());
    }

    @Test
    void joinsASplitQuotationAndNamesItsSpeaker() {
        Attribution quotation = withContent("We have looked twice");
        assertThat(quotation.kind()).isEqualTo(AttributionKind.DIRECT);
        assertThat(quotation.content()).hasSize(2);
        assertThat(source(quotation)).isEqualTo("Ruiz");
    }

    @Test
    void findsWhatWasSaidWithoutMarks() {
        Attribution report = withContent("The north dock will reopen in June");
        assertThat(report.kind()).isEqualTo(AttributionKind.INDIRECT);
        assertThat(source(report)).contains("Ana Ruiz");
        assertThat(source(withContent("its members were not ready"))).endsWith("union");
    }

    @Test
    void isSurerOfAPlainReportThanOfNothing() {
        assertThat(withContent("The north dock will reopen").confidence()).isGreaterThan(0.6);
    }
}
