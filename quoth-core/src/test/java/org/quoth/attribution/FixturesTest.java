package org.quoth.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small made-up texts in, the attributions written beside them out. */
final class FixturesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "direct",
                "indirect",
                "mixed",
                "marks",
                "continued",
                "headings",
                "reservations",
                "notquotations",
                "sources",
                "nested",
                "dialogue",
                "sidebyside",
                "dialogue-marked",
                "introduced",
                "briefing",
                "claims"
            })
    void findsWhatIsWrittenBesideTheText(String name) throws IOException, URISyntaxException {
        String text = read(name + ".txt");
        assertThat(Rendered.of(PlainArticles.found(text))).isEqualTo(read(name + ".expected"));
    }

    private static String read(String file) throws IOException, URISyntaxException {
        return Files.readString(
                Path.of(Objects.requireNonNull(FixturesTest.class.getResource("/attribution/" + file), file)
                        .toURI()));
    }
}
