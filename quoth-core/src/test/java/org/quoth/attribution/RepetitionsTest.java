package org.quoth.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.text.Span;

final class RepetitionsTest {

    private static final String TEXT = """
            “The pier is safe,” said Ana Ruiz.

            “It will stand longer than this town does.”
            """;

    @Test
    void oneThatGoesOnInAParagraphSetApartDoesNotRepeatItself() {
        Attribution whole = Attribution.found(
                "a1",
                AttributionKind.DIRECT,
                List.of(at("The pier is safe,"), at("It will stand longer than this town does.")),
                List.of(at("said")),
                List.of(at("Ana Ruiz")),
                0.9);
        Document document = new Repetitions().annotate(PlainArticles.of(TEXT).withAttributions(List.of(whole)));
        assertThat(document.attributions())
                .singleElement()
                .satisfies(one -> assertThat(one.sameAs()).isNull());
    }

    private static Span at(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
