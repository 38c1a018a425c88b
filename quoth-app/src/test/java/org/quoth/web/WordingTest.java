package org.quoth.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quoth.model.DocumentKind;
import org.quoth.model.Polarity;
import org.quoth.model.Published;
import org.quoth.model.Reference;
import org.quoth.model.Statement;
import org.quoth.model.StatementKind;
import org.quoth.model.Told;
import org.quoth.text.Span;

/** How pages say when something was said. */
final class WordingTest {

    private static String when(@Nullable Published published) {
        Reference reference = new Reference(
                "aaaa000000000001", "a-story", DocumentKind.ARTICLE, "a.txt", null, null, null, null, published);
        return Wording.when(new Statement(
                "aaaa000000000001.a1",
                reference,
                StatementKind.INDIRECT,
                Polarity.ASSERTED,
                false,
                false,
                null,
                "Ana Ruiz",
                null,
                null,
                new Span(0, 15),
                "the cranes rust",
                List.of(),
                null,
                new Told(LocalDate.of(2013, 5, 1), LocalDate.of(2013, 5, 31), "month", "in May 2013"),
                ""));
    }

    @Test
    void tellsTheDayOfAReportWhereItHasOne() {
        assertThat(when(Published.on(LocalDate.of(2014, 2, 5)))).isEqualTo("said 2013-05, reported 5 February 2014");
        assertThat(when(null)).isEqualTo("said 2013-05");
    }
}
