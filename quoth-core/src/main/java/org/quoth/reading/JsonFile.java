package org.quoth.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Reading;
import org.quoth.reading.json.JsonDialect;
import org.quoth.reading.parts.Told;

/** JSON of other programs, read by the dialect that knows it; other JSON is refused. */
final class JsonFile implements Format {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int HEAD = 4096;
    private static final Pattern OBJECT =
            Pattern.compile("(?s)\\s*(?:\\[\\s*)?\\{\\s*(?:\"(?:[^\"\\\\]|\\\\.){0,200}\"\\s*:.*|\\}\\s*)");
    private static final Pattern LIST = Pattern.compile("(?s)\\s*\\[\\s*(?:[\\[{\"\\d].*|\\]\\s*)");

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

    /** Begins with a named field, even if it was cut off; a bracket alone may begin a transcript too, so that such a list has to be whole. */
    @Override
    public boolean accepts(Input input) {
        String head = Decoded.of(input.head(HEAD), StandardCharsets.UTF_8).text();
        return OBJECT.matcher(head).matches() || (LIST.matcher(head).matches() && parses(input));
    }

    private boolean parses(Input input) {
        try {
            return limits.isPageTooLarge(input.bytes())
                    || MAPPER.readTree(input.bytes()).isContainerNode();
        } catch (IOException e) {
            return false; // text in brackets
        }
    }

    @Override
    public Stream<Reading> read(Input input) {
        if (limits.isPageTooLarge(input.bytes())) {
            return input.refused(limits.tooLargePage("This JSON"));
        }
        Decoded decoded = Decoded.of(input.bytes(), StandardCharsets.UTF_8);
        try {
            return documents(input, decoded, values(decoded.text()));
        } catch (JsonEOFException e) {
            return input.refused("It begins as JSON but is cut off.");
        } catch (IOException e) {
            String reason = e instanceof JsonProcessingException damaged
                    ? " in line " + damaged.getLocation().getLineNr() + ": " + damaged.getOriginalMessage()
                    : ": " + e.getMessage();
            return input.refused("It begins as JSON but is damaged" + reason + ".");
        }
    }

    /** One value, or those of JSON Lines. */
    private static List<JsonNode> values(String text) throws IOException {
        List<JsonNode> values = new ArrayList<>();
        try (JsonParser parser = MAPPER.createParser(text)) {
            for (@Nullable JsonNode next = MAPPER.readTree(parser); next != null; next = MAPPER.readTree(parser)) {
                values.add(next);
            }
        }
        return values;
    }

    private Stream<Reading> documents(Input input, Decoded decoded, List<JsonNode> values) {
        List<Told> told = new ArrayList<>();
        Set<String> known = new TreeSet<>();
        int unread = 0;
        for (JsonNode value : values) {
            Optional<JsonDialect> dialect =
                    dialects.stream().filter(each -> each.accepts(value)).findFirst();
            List<Told> here = dialect.isEmpty() ? List.of() : dialect.get().read(value);
            dialect.ifPresent(each -> known.add(each.name()));
            told.addAll(here);
            unread += here.isEmpty() ? 1 : 0;
        }
        if (told.isEmpty()) {
            return input.refused(
                    known.isEmpty()
                            ? "This is JSON of a kind that Quoth does not read."
                            : "It is " + String.join(" and ", known)
                                    + ", but holds no words that anybody said or wrote.");
        }
        Stream<Reading> documents = XmlFile.documents(input, decoded, told);
        return unread == 0
                ? documents
                : Stream.concat(
                        documents,
                        input.refused("Of its " + values.size() + " entries " + unread
                                + " are of a kind that Quoth does not read, or hold no words."));
    }
}
