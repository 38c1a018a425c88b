package org.quoth.train.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The readers that ship, on a sixth of the development pages and transcripts: see {@code reading-floors.properties}. */
final class ReadingFloorsTest {

    private static final Path DATA =
            Path.of(System.getProperty("quoth.shared", "../shared")).resolve("data");

    @Test
    void pagesAndTurnsAreReadNoWorseThanTheyWere() throws Exception {
        assumeTrue(
                Files.isDirectory(DATA.resolve("pages/wcxb-dev")), "no marked pages in ../shared beside the project");
        assertThat(ReadingFloors.fallen(floors(), ReadingFloors.measured(DATA))).isEmpty();
    }

    @Test
    void namesWhatFellAndWhatWasMeasuredOnOtherData() {
        Properties floors = new Properties();
        floors.setProperty("pages.a.body", "0.9500");
        floors.setProperty("pages.a.title", "0.9000");
        floors.setProperty("pages.a.fingerprint", "12ab");
        assertThat(ReadingFloors.fallen(
                        floors,
                        Map.of("pages.a.body", "0.9400", "pages.a.title", "0.9100", "pages.a.fingerprint", "34cd")))
                .containsExactlyInAnyOrder("pages.a.body: 0.9400, was 0.9500", "pages.a.fingerprint: 34cd, was 12ab");
    }

    private static Properties floors() throws Exception {
        Properties floors = new Properties();
        try (Reader in = Files.newBufferedReader(file())) {
            floors.load(in);
        }
        return floors;
    }

    private static Path file() {
        Path here = Path.of("reading-floors.properties");
        return Files.exists(here) ? here : Path.of("quoth-train").resolve(here);
    }
}
