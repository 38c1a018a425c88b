package org.quoth.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.quoth.Annotator;
import org.quoth.Quoth;
import org.quoth.attribution.neural.NeuralFinder;
import org.quoth.model.Document;
import org.quoth.model.Reading;
import org.quoth.reading.Input;

/** What speakers report of others, by the trained model: whose words they are, and nothing of their own. */
class ReportsInTurnsTest {

    private static final String BRIEFING = """
            Daily Briefing by the Press Secretary
            March 3, 2026

            MS. TARN: Good afternoon. I think we have had a productive week, and I hope you all had a chance to read the report. As promised, there will be a
            list of towns, and telling people that the water is safe is part of my job.

            Q: A poll came out on Friday that showed little support for the plan, with only 26 percent saying they trust the gauges. And several river
            engineers and others have warned that the gates will not close in a flood. What do you say to them?

            MS. TARN: I would say that I disagree. Our partners in Ostrava also said they would send two pumps by Monday. And Senator Quill told a crowd last
            night, “We have seen the numbers. They do not add up.” I don't know what numbers he means.

            Q: You said that the list was finished.

            MS. TARN: Too many of those towns have been denied relief, and we want to fix that.
            """;

    @Test
    void theirWordsAreTheirs() {
        Document briefing =
                Annotator.with(NeuralFinder.onClassPath().orElseThrow()).annotate(read());

        assertThat(briefing.attributions())
                .extracting(
                        one -> briefing.words(one.source()).replaceAll("\\s+", " "),
                        one -> briefing.words(one.content()).replaceAll("\\s+", " "))
                .containsExactly(
                        tuple("only 26 percent", "they trust the gauges"),
                        tuple("several river engineers and others", "the gates will not close in a flood"),
                        tuple("Our partners in Ostrava", "they would send two pumps by Monday"),
                        tuple("Senator Quill", "We have seen the numbers. They do not add up."),
                        tuple("You", "the list was finished"));
    }

    private static Document read() {
        Reading reading = Quoth.readAll(Input.of("briefing.txt", BRIEFING.getBytes(StandardCharsets.UTF_8)))
                .findFirst()
                .orElseThrow();
        return ((Reading.Read) reading).document();
    }
}
