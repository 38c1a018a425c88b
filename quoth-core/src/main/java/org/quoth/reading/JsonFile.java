package org.quoth.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quoth.model.Reading;
import org.quoth.reading.json.JsonDialect;
import org.quoth.reading.parts.Told;

/** JSON of other programs, read by the dialect that knows it; other JSON is refused. */
final class JsonFile implements Format {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int HEAD = 4096;
    private static final Pattern BEGINNING = Pattern.compile(
            "(?s)\\s*(?:\\{\\s*(?:\"(?:[^\"\\\\]|\\\\.){0,200}\"\\s*:.*|\\}\\s*)|\\[\\s*(?:[\\[{\"\\d].*|\\]\\s*))");

    private final Limits limits;
    private final List<JsonDialect> dialects;

    JsonFile(Limits limits, JsonDialect... dialects) {
        this.limits = limits;
        this.dialects = List.of(dialects);
    }

    @Override
    public String name() {
        return "JSON";
    }

    /** Looks like JSON at its beginning and at its end: a transcript may begin with a bracket too. */
    @Override
    public boolean accepts(Input input) {
        byte[] bytes = input.bytes();
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8);
        String bare = head.startsWith("\ufeff") ? head.substring(1) : head;
        boolean ends = false;
        for (int i = bytes.length - 1; i >= 0 && i > bytes.length - HEAD; i--) {
            if (bytes[i] > ' ') {
                ends = bytes[i] == '}' || bytes[i] == ']';
                break;
            }
        }
        return ends && BEGINNING.matcher(bare).matches() && (bare.stripLeading().startsWith("{") || parses(input));
    }

    private boolean parses(Input input) {
        try {
            return input.bytes().length > limits.pageBytes()
                    || MAPPER.readTree(input.bytes()).isContainerNode();
        } catch (java.io.IOException e) {
            return false; // text in brackets
        }
    }

    @Override
    public Stream<Reading> read(Input input) {
        if (input.bytes().length > limits.pageBytes()) {
            return refused(
                    input,
                    "This JSON is larger than " + Limits.spell(limits.pageBytes())
                            + ", the limit on pages, XML and JSON." + Limits.raise("pageBytes"));
        }
        Decoded decoded = Decoded.of(input.bytes(), StandardCharsets.UTF_8);
        JsonNode root;
        try {
            root = MAPPER.readTree(decoded.text());
        } catch (JsonProcessingException e) {
            return refused(input, "It begins as JSON but is damaged: " + e.getOriginalMessage() + ".");
        }
        Optional<JsonDialect> dialect =
                dialects.stream().filter(each -> each.accepts(root)).findFirst();
        if (dialect.isEmpty()) {
            return refused(input, "This is JSON of a kind that Quoth does not read.");
        }
        List<Told> told = dialect.get().read(root);
        return told.isEmpty()
                ? refused(input, "It is " + dialect.get().name() + ", but holds no words that anybody said or wrote.")
                : XmlFile.documents(input, decoded, told);
    }

    private static Stream<Reading> refused(Input input, String reason) {
        return Stream.of(new Reading.Refused(input.source(), reason));
    }
}
