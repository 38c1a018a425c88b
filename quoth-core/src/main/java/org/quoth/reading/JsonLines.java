package org.quoth.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quoth.model.Reading;
import org.quoth.wire.DocumentParser;
import org.quoth.wire.JsonReader;
import org.quoth.wire.WireException;

/** Quoth's own documents, one JSON object a line. A line that is none is refused by its number; the others are read. */
final class JsonLines implements Format {

    private static final int HEAD = 4096;

    @Override
    public String name() {
        return "Quoth JSON Lines";
    }

    @Override
    public boolean accepts(Input input) {
        String head =
                Decoded.of(input.head(HEAD), StandardCharsets.UTF_8).text().stripLeading();
        return head.startsWith("{\"") && head.matches("(?s)\\{\"schema\"\\s*:\\s*\\d.*");
    }

    @Override
    public Stream<Reading> read(Input input) {
        String[] lines =
                Decoded.of(input.bytes(), StandardCharsets.UTF_8).text().split("\r?\n");
        if (Stream.of(lines).allMatch(String::isBlank)) {
            return input.refused("The file holds no line of JSON.");
        }
        return IntStream.range(0, lines.length)
                .filter(i -> !lines[i].isBlank())
                .mapToObj(i -> readLine(input.source(), i + 1, lines[i]));
    }

    private static Reading readLine(String source, int number, String line) {
        try {
            JsonNode json = JsonReader.read(line);
            if (json.hasNonNull("refused")) {
                return new Reading.Refused(
                        json.path("source").asText(source), json.path("refused").asText());
            }
            return new Reading.Read(DocumentParser.parse(json));
        } catch (JsonProcessingException e) {
            return new Reading.Refused(source, "Line " + number + " is not JSON: " + e.getOriginalMessage() + ".");
        } catch (WireException e) {
            return new Reading.Refused(
                    source, "Line " + number + " is not a document of Quoth: " + e.getMessage() + ".");
        }
    }
}
