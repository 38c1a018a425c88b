package org.quoth.reading.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.quoth.Quoth;
import org.quoth.model.Document;
import org.quoth.model.Reading;
import org.quoth.model.Turn;
import org.quoth.reading.Input;

/**
 * Files in, files expected: transcripts of many conventions, each in {@code reading/conventions/NAME} as text, page or Markdown, and beside it the turns that must
 * come out, one a line: the label, and the words without what is not the speaker's. A file without turns has an empty one.
 */
final class ConventionFilesTest {

    private static final Path FILES = Path.of("src/test/resources/reading/conventions");

    @TestFactory
    List<DynamicTest> conventions() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.filter(file -> !file.toString().endsWith(".expected"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)))
                    .toList();
        }
    }

    private static void check(Path file) throws IOException {
        Reading reading = Quoth.read(Input.of(file.getFileName().toString(), Files.readAllBytes(file)));
        Document document = ((Reading.Read) reading).document();
        Path expected = Path.of(file.toString().replaceFirst("[.]\\w+$", ".expected"));
        assertThat(turns(document)).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
    }

    private static String turns(Document document) {
        return document.turns().stream()
                .map(turn -> "[" + turn.label() + "] " + words(turn, document.text()) + "\n")
                .collect(Collectors.joining());
    }

    private static String words(Turn turn, String text) {
        StringBuilder words = new StringBuilder();
        int from = turn.speechBegin();
        for (var direction : turn.directions()) {
            words.append(text, from, direction.begin());
            from = direction.end();
        }
        return words.append(text, from, turn.span().end())
                .toString()
                .replaceAll("\\s+", " ")
                .strip();
    }
}
