package org.quoth.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.quoth.Quoth;
import org.quoth.model.Document;
import org.quoth.model.Reading;
import org.quoth.reading.Input;

/** Documents that tests of the whole analysis share: the two of the contract's example, fixtures by name, and the seeds. */
public final class Samples {

    private Samples() {}

    /** A folder or file among the research texts beside the project. */
    public static Path shared(String path) {
        return Path.of(System.getProperty("quoth.shared", "../shared"), path);
    }

    public static Document briefing() {
        return resource("/reading/briefing.txt");
    }

    public static Document story() {
        return resource("/reading/story.txt");
    }

    /** A text file of the test resources, read and annotated. */
    public static Document resource(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            return annotated(Quoth.read(Input.of(name, in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The seed whose file name begins so; skips the test where the seeds are absent. */
    public static Document seed(String start) {
        Path folder = shared("seeds");
        Assumptions.assumeTrue(
                Files.isDirectory(folder), "needs ../shared beside the project: " + folder + " is absent");
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(start))
                    .findFirst()
                    .orElseThrow();
            return annotated(Quoth.read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document annotated(Reading reading) {
        return Quoth.annotate(((Reading.Read) reading).document());
    }
}
