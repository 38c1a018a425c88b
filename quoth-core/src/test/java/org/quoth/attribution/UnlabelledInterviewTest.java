package org.quoth.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.quoth.Quoth;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Entity;
import org.quoth.model.Reading;
import org.quoth.model.TurnKind;
import org.quoth.reading.Input;

/** Pages that print an interview with its questions in bold or as headings, and pages that only look so. */
final class UnlabelledInterviewTest {

    private static final String HEAD = """
            <!doctype html><html lang="en"><head><title>Ten minutes with glaciologist Ingrid Solheim</title>
            <meta property="og:type" content="article"><meta property="og:site_name" content="Northern Review">
            <meta property="article:published_time" content="2024-11-05T10:00:00Z"></head><body><article>
            <h1>Ten minutes with glaciologist Ingrid Solheim</h1><p>By Hugo Marsden</p>
            <p>Ingrid Solheim has spent thirty winters on the Breidal ice cap. She spoke to us before leaving for another. The
            conversation has been edited for length.</p>
            """;

    private static Document read(String html) {
        Reading reading = Quoth.read(Input.of("page.html", html.getBytes(StandardCharsets.UTF_8)));
        return Quoth.annotate(((Reading.Read) reading).document());
    }

    private static String interview(String open, String close) {
        return HEAD + """
                @When did you first notice that the ice was changing?$
                <p>In 1998. We came back to a camp we had left in March and the marker poles were lying flat. My supervisor said, “You must
                have planted them badly.” We had not.</p>
                @Do you expect the government to fund the new station?$
                <p>I would rather not talk about money. Ask me about snow.</p>
                @All right. Will it snow less in Breidal? And will you be going back next year?$
                <p>Less, yes, and later. I will go back as long as my knees let me.</p>
                <p>My daughter thinks I am mad.</p>
                </article></body></html>
                """.replace("@", open).replace("$", close);
    }

    @Test
    void boldQuestionsAreTurnsAndTheAnswersAreOfWhoIsInterviewed() {
        Document document = read(interview("<p><b>", "</b></p>"));
        assertThat(document.kind()).isEqualTo(DocumentKind.TRANSCRIPT);
        assertThat(document.turns())
                .extracting(turn -> turn.kind())
                .containsExactly(
                        TurnKind.QUESTION,
                        TurnKind.ANSWER,
                        TurnKind.QUESTION,
                        TurnKind.ANSWER,
                        TurnKind.QUESTION,
                        TurnKind.ANSWER);
        assertThat(document.turns().getLast().speech().of(document.text())).endsWith("thinks I am mad.");
        assertThat(document.entity(document.principal()).map(Entity::name)).hasValue("Ingrid Solheim");
        assertThat(document.turns().get(1).speaker())
                .isEqualTo(document.turns().getLast().speaker())
                .hasToString("Named[entity=" + document.principal() + "]");
        assertThat(document.exchanges())
                .extracting(exchange -> exchange.questions() + " " + exchange.answers())
                .containsExactly("[1] [2]", "[3] [4]", "[5] [6]");
        assertThat(document.attributions())
                .filteredOn(one -> document.words(one.content()).contains("planted"))
                .singleElement()
                .satisfies(one -> assertThat(document.words(one.source())).isEqualTo("My supervisor"));
        assertThat(document.entities()).extracting(Entity::name).doesNotContain("Hugo Marsden");
    }

    @Test
    void headingsMayAskAsWell() {
        assertThat(read(interview("<h3>", "</h3>")).turns()).hasSize(6);
    }

    @Test
    void aListOfFrequentQuestionsIsNoInterview() {
        assertThat(read(HEAD + """
                                <h3>When does the station open?</h3><p>It opens in May and closes in October, whatever the snow is like.</p>
                                <h3>What does it cost?</h3><p>Nothing at all. Bring your own food, and boots that hold on ice.</p>
                                <h3>Who may come?</h3><p>Everybody who has filled in the form. The warden said: “I turn nobody away.”</p>
                                </article></body></html>
                                """).turns()).isEmpty();
    }
}
