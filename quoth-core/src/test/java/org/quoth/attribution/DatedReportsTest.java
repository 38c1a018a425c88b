package org.quoth.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A day between the verb and what it tells, May among the months. */
final class DatedReportsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on Friday",
                "in June",
                "in May",
                "on June 2",
                "on May 2",
                "June 2",
                "May 2",
                "on 2 May",
                "Friday, June 2,",
                "Friday, May 2,",
                "on Friday, May 2,",
                "on June 2, 2025,",
                "on May 2, 2025,"
            })
    void aDayPartsNoVerbFromWhatItTells(String day) {
        String text = "Ines Calder said " + day + " that the pier was old.\n";
        assertThat(PlainArticles.found(text).attributions())
                .extracting(one -> one.content().getFirst().of(text))
                .containsExactly("the pier was old");
    }
}
