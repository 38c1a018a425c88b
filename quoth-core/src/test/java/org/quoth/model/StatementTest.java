package org.quoth.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoth.Quoth;
import org.quoth.reading.Input;
import org.quoth.text.Span;

final class StatementTest {

    private static final Reference REFERENCE =
            new Reference("a", "a", DocumentKind.TRANSCRIPT, "a.txt", null, null, null, null, null);

    private static Statement answer(String text) {
        return new Statement(
                "a.t1",
                REFERENCE,
                StatementKind.ANSWER,
                Polarity.ASSERTED,
                false,
                false,
                1,
                "Ana Ruiz",
                null,
                null,
                new Span(0, text.length()),
                text,
                List.of(),
                null,
                null,
                "");
    }

    @Test
    void tellsANodFromAnAnswer() {
        assertThat(answer("Thank you, Ana. (Applause at the harbour dock.)").isSlight())
                .isTrue();
        assertThat(answer("The northern harbour reopens.").isSlight()).isFalse();
    }

    @Test
    void goesOnOverThePage() throws IOException {
        Path file = Path.of("src/test/resources/reading/conventions/page-of-pages.txt");
        Document document = ((Reading.Read) Quoth.annotate(Quoth.read(file))).document();
        List<Statement> statements = Statement.allOf(document, Reference.of(document, "a"));
        assertThat(statements)
                .extracting(statement -> statement.text().replaceAll(" +", " "))
                .noneMatch(text -> text.contains("Interview |"))
                .contains("We like it. We asked the people of the north side in May, and they told us to go ahead."
                        + " You will see that on page 3 of 40 in the report.");
        assertThat(statements.get(1).text())
                .as("places stay what they are")
                .hasSize(statements.get(1).span().length());
    }

    /** Offsets count code points, of which a picture in the head of a page is one. */
    @Test
    void hasAsManyCodePointsWhereTheHeadOfAPageHoldsAPicture() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/reading/conventions/page-of-pages.txt"))
                .replace("Interview |", "\uD83D\uDCC4 |");
        Document document = ((Reading.Read)
                        Quoth.annotate(Quoth.readAll(Input.of("pages.txt", text.getBytes(StandardCharsets.UTF_8)))
                                .findFirst()
                                .orElseThrow()))
                .document();
        String without = document.withoutPages().text();
        assertThat(without).doesNotContain("Page 2 of 3").hasSameSizeAs(document.text());
        assertThat(without.codePointCount(0, without.length()))
                .isEqualTo(document.text().codePointCount(0, document.text().length()));
    }

    @Test
    void readsBracketsThatNobodyCloses() {
        String open = "(".repeat(400_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(answer(open).isSlight()).isTrue());
    }
}
