package org.quoth.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.text.Span;

/** What is made of what a finder found, right or wrong. */
final class FoundStructureTest {

    private static Attribution found(String text, String id, String content, String cue, String source) {
        return Attribution.found(
                id,
                AttributionKind.INDIRECT,
                List.of(at(text, content)),
                List.of(at(text, cue)),
                List.of(at(text, source)),
                0.9);
    }

    private static Span at(String text, String words) {
        int begin = text.indexOf(words);
        assertThat(begin).as(words).isNotNegative();
        return new Span(begin, begin + words.length());
    }

    private static String shown(String text, Attribution... found) {
        Document document = PlainArticles.of(text);
        return Rendered.of(new FindStep(any -> List.of(found)).annotate(document));
    }

    @Test
    void aQuotationLeftOpenGoesOnInOneVoice() {
        String text = """
                “The nets hold,” Ruiz said. “We have mended all of them.

                “We have mended the oars as well.”

                Lind has no boat.
                """;
        Attribution nets = found(text, "a1", "The nets hold,", "said", "Ruiz");
        Attribution oars = found(text, "a2", "We have mended the oars as well.", "has", "Lind");
        assertThat(shown(
                        text,
                        nets.withContent(List.of(at(text, "The nets hold,"), at(text, "We have mended all of them."))),
                        oars))
                .isEqualTo("""
                        a1 direct | Ruiz | said | The nets hold, … We have mended all of them.
                        a2 direct | - | - | We have mended the oars as well. | continues a1
                        """);
    }

    @Test
    void aReportEndsWithTheMarkThatEndsItsSentence() {
        String text = "A spokeswoman said that “the guild has a letter and will answer it.” The council was silent.\n";
        assertThat(shown(
                        text,
                        found(
                                text,
                                "a1",
                                "“the guild has a letter and will answer it.” The council was silent",
                                "said",
                                "A spokeswoman")))
                .isEqualTo("a1 direct | A spokeswoman | said | the guild has a letter and will answer it.\n");
    }

    @Test
    void whatIsLeftOfAReportThatEndsWithItsMarkIsDirect() {
        String text = "John Pole said, “There is old iron in this crane.” All its parts are there.\n";
        assertThat(shown(
                        text,
                        found(
                                text,
                                "a1",
                                "“There is old iron in this crane.” All its parts are there",
                                "said",
                                "John Pole")))
                .isEqualTo("a1 direct | John Pole | said | There is old iron in this crane.\n");
    }

    @Test
    void aQuotationAloneIsNotOfWhoeverSaysSomethingElseBelow() {
        String text = """
                “The waste must end,” said Philip Luther, a director at Harbour Watch.

                “How often the wall leaks is a matter of policy by now.”

                Roads were blocked.

                According to sailors, guards came.
                """;
        Attribution waste =
                found(text, "a1", "The waste must end,", "said", "Philip Luther, a director at Harbour Watch");
        Attribution policy =
                found(text, "a2", "How often the wall leaks is a matter of policy by now.", "said", "sailors");
        Attribution guards = found(text, "a3", "guards came", "According to", "sailors");
        assertThat(shown(text, waste, policy.withCue(List.of()), guards)).contains("""
                        a2 direct | Philip Luther, a director at Harbour Watch | said | How often the wall leaks is a matter of policy by now. | continues a1
                        """);
    }

    @Test
    void aQuotationOfNobodyIsOfWhoeverSpokeBefore() {
        String text = """
                However, the mayor defended his decision to visit them.

                “They are not perfect. But we talk to them.”
                """;
        Attribution defended = found(text, "a1", "his decision to visit them", "defended", "the mayor");
        Attribution talk = found(text, "a2", "They are not perfect. But we talk to them.", "defended", "the mayor");
        assertThat(shown(text, defended, talk.withCue(List.of()).withSource(List.of())))
                .contains("""
                        a2 direct | the mayor | defended | They are not perfect. But we talk to them.
                        """);
    }

    @Test
    void theDayBehindASourceTellsWhen() {
        String text = "The wall is safe, said Harbour Watch on Tuesday, May 18.\n";
        assertThat(shown(text, found(text, "a1", "The wall is safe", "said", "Harbour Watch on Tuesday, May 18")))
                .isEqualTo("a1 indirect | Harbour Watch | said | The wall is safe\n");
    }

    @Test
    void aQuotationSetApartRepeatsTheOneInTheStory() {
        String text = """
                The wall fell on Monday.

                “We are counting every stone that is left”

                “We are counting every stone that is left, and we will build again,” Ruiz said.
                """;
        Attribution story =
                found(text, "a1", "We are counting every stone that is left, and we will build again,", "said", "Ruiz");
        assertThat(shown(text, story)).contains("We are counting every stone that is left | same as a1");
    }

    @Test
    void aTitleBetweenMarksEndsNoReport() {
        String text = "Ruiz said that the play “Is It Late?” Anna Lund wrote has no end.\n";
        assertThat(shown(text, found(text, "a1", "the play “Is It Late?” Anna Lund wrote has no end", "said", "Ruiz")))
                .contains("wrote has no end");
    }
}
