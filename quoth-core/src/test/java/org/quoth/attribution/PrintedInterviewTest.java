package org.quoth.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoth.Annotator;
import org.quoth.Quoth;
import org.quoth.attribution.neural.NeuralFinder;
import org.quoth.model.Attribution;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.model.Reading;
import org.quoth.model.Turn;
import org.quoth.reading.Input;

/** An interview in the page of a story, whose turns lie over paragraphs: what they say is known, and only the rest is searched. */
class PrintedInterviewTest {

    private static final String PAGE = """
            <html><head><title>On board with Secretary Ashcombe</title><meta property="og:type" content="article">
            <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"On board with Secretary Ashcombe"}</script></head><body><article>
            <h1>On board with Secretary Ashcombe</h1>
            <p>The secretary spoke with reporters on the flight to Ostrava on Monday. The harbor master said the ferry would leave before noon.
            The crew waited on the pier for the delegation to arrive.</p>
            <p>MR. ASHCOMBE: Good morning to you all. I have nothing to add to what was released last night.</p>
            <p>Q: Sir, is there a date for the next round of the talks with the valley towns?</p>
            <p>MR. ASHCOMBE: No, you are putting words in my mouth. I would note that the towns asked for the delay.</p>
            <p>Q: And do you have a timeline for the new gates?</p>
            <p>MR. ASHCOMBE: I can't confirm that, I'm afraid. Those engineers would certainly be up to the task.</p>
            <p>Q: Has the governor called you about it?</p>
            <p>MR. ASHCOMBE: We spoke on Friday. It was a good conversation, and we will speak again.</p>
            </article></body></html>
            """;

    @Test
    void noTurnIsReported() {
        for (Annotator annotator : List.of(Annotator.rules(), Annotator.with(model()))) {
            Document page = annotator.annotate(read(PAGE));

            assertThat(page.blocks()).extracting("kind").contains(BlockKind.PARAGRAPH);
            assertThat(page.turns()).hasSize(7);
            assertThat(page.attributions())
                    .extracting(report -> page.words(report.content()))
                    .containsExactly("the ferry would leave before noon", "the delay");
        }
    }

    @Test
    void aHeadingOfThePageIsNoWordOfTheTurnAboveIt() {
        Document page = Annotator.rules().annotate(read(PAGE.replace("<p>Q: And do you", """
                        <h2>Mayor Dorn says the ferry is late</h2>
                        <p>I have nothing else on the talks, and I never had.</p>
                        <h2>The new gates</h2>
                        <p>Q: And do you""")));

        Turn answer = page.turn(3);
        assertThat(answer.speech().of(page.text())).endsWith("and I never had.");
        assertThat(answer.directions())
                .extracting(span -> span.of(page.text()))
                .containsExactly("Mayor Dorn says the ferry is late");
        assertThat(page.blocks())
                .filteredOn(block -> block.kind() == BlockKind.HEADING)
                .extracting(block -> block.span().of(page.text()))
                .containsExactly("Mayor Dorn says the ferry is late", "The new gates");
        assertThat(page.attributions())
                .filteredOn(report -> page.words(report.content()).equals("the ferry is late"))
                .singleElement()
                .returns(null, Attribution::turn);
    }

    private static NeuralFinder model() {
        return NeuralFinder.onClassPath().orElseThrow();
    }

    private static Document read(String page) {
        Reading reading = Quoth.readAll(Input.of("interview.html", page.getBytes(StandardCharsets.UTF_8)))
                .findFirst()
                .orElseThrow();
        return ((Reading.Read) reading).document();
    }
}
