package org.quoth.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.text.Span;

/** Quotations that a finder gives to nobody, in paragraphs of nothing else, behind one of a known voice. */
final class ContinuationsTest {

    private static final String TEXT = """
            “The pier is safe,” said Ana Ruiz.

            “It will stand.” “It always has.”

            “And it shall.”
            """;

    @Test
    void wordsOfOneParagraphAreGivenToTheVoiceOnce() {
        Document document = found(ruiz(), nobodys("a2", "It will stand."), nobodys("a3", "It always has."));
        assertThat(document.attributions())
                .extracting(one -> document.words(one.content()) + " < " + one.continues())
                .containsExactly(
                        "The pier is safe, < null", "It will stand. < a1", "It always has. < a2", "And it shall. < a3");
    }

    @Test
    void wordsOfAnotherInTheParagraphStayTheirs() {
        Attribution other = nobodys("a3", "It always has.").withSource(List.of(at("Ana")));
        Document document = found(ruiz(), nobodys("a2", "It will stand."), other);
        assertThat(document.attributions().get(1).content()).containsExactly(at("It will stand."));
        assertThat(document.attributions().get(2).source()).containsExactly(at("Ana"));
    }

    @Test
    void oneInTwoParagraphsDoesNotContinueItself() {
        Document document = found(nobodys("a1", "It always has.", "And it shall."));
        assertThat(document.attributions()).singleElement().satisfies(one -> {
            assertThat(one.continues()).isNull();
            assertThat(one.content()).hasSize(2);
        });
    }

    private static Document found(Attribution... attributions) {
        return new Continuations().annotate(PlainArticles.of(TEXT).withAttributions(List.of(attributions)));
    }

    private static Attribution ruiz() {
        return Attribution.found(
                "a1",
                AttributionKind.DIRECT,
                List.of(at("The pier is safe,")),
                List.of(at("said")),
                List.of(at("Ana Ruiz")),
                0.9);
    }

    private static Attribution nobodys(String id, String... words) {
        return Attribution.found(
                id,
                AttributionKind.DIRECT,
                Arrays.stream(words).map(ContinuationsTest::at).toList(),
                List.of(),
                List.of(),
                0.5);
    }

    private static Span at(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
