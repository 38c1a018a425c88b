package org.quoth.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.quoth.Annotator;
import org.quoth.Quoth;
import org.quoth.model.Attribution;
import org.quoth.model.Document;
import org.quoth.model.Reading;
import org.quoth.text.CodePoints;
import org.quoth.text.Span;

/**
 * The two documents of ../shared/seeds after the whole analysis with what finds best: the trained model where it is on the class path, else the
 * rules. Read once for all tests.
 */
final class Seeds {

    private static final Annotator BEST = Annotator.best();

    private Seeds() {}

    /** The page saved as text. */
    static Document page() {
        return Page.DOCUMENT;
    }

    /** The roundtable. */
    static Document transcript() {
        return Roundtable.DOCUMENT;
    }

    private static final class Page {
        private static final Document DOCUMENT = annotated("002_2d4d6517ab803ee1.txt");
    }

    private static final class Roundtable {
        private static final Document DOCUMENT = annotated("000_1b4245d2267ffe21.txt");
    }

    private static Document annotated(String name) {
        return BEST.annotate(read(name));
    }

    static Document read(String name) {
        Path file = Path.of(System.getProperty("quoth.shared", "../shared"), "seeds", name);
        if (Quoth.read(file) instanceof Reading.Read read) {
            return read.document();
        }
        throw new AssertionError(file + " was refused");
    }

    /** Skips the test, visibly, where there are none. */
    static void needed() {
        Path folder = Path.of(System.getProperty("quoth.shared", "../shared"), "seeds");
        assumeTrue(Files.isDirectory(folder), "../shared/seeds is not there");
    }

    /** From code points. */
    static Span span(Document document, int begin, int end) {
        return CodePoints.of(document.text()).toIndexes(new Span(begin, end));
    }

    /** The one attribution with exactly this among its contents; code points. */
    static Attribution saying(Document document, int begin, int end) {
        Span content = span(document, begin, end);
        List<Attribution> found = document.attributions().stream()
                .filter(one -> one.content().contains(content))
                .toList();
        assertThat(found).as("with the content %s", content).hasSize(1);
        return found.getFirst();
    }
}
