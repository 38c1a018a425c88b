package org.quoth.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoth.Annotator;
import org.quoth.Quoth;
import org.quoth.model.Document;
import org.quoth.model.Reading;
import org.quoth.reading.Input;

/** Made-up documents in, all that the whole analysis (by rules) says of what was told, how and by whom, out. */
final class KindsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "roundtable",
                "story",
                "briefing",
                "remarks",
                "renderings",
                "availability",
                "told",
                "takenback",
                "addressed",
                "hosted",
                "retold",
                "speech"
            })
    void tellsWhatIsWrittenBesideTheDocument(String name) throws IOException, URISyntaxException {
        byte[] received = Files.readAllBytes(file(name + ".txt"));
        if (Quoth.read(Input.of(name + ".txt", received)) instanceof Reading.Read read) {
            Document document = Annotator.rules().annotate(read.document());
            assertThat(Told.of(document)).isEqualTo(Files.readString(file(name + ".expected")));
        } else {
            throw new AssertionError(name + " was refused");
        }
    }

    private static Path file(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(KindsTest.class.getResource("/kinds/" + name), name)
                .toURI());
    }
}
