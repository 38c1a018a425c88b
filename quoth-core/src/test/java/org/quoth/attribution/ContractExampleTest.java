package org.quoth.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.quoth.Annotator;
import org.quoth.Quoth;
import org.quoth.model.Document;
import org.quoth.model.Reading;
import org.quoth.reading.Input;
import org.quoth.wire.DocumentWriter;

/**
 * The two files of ../shared/example.md, read and analysed: every field that is shown there comes out as it is shown, in the order shown, with the
 * rules and with what finds best. What is left out there ("…") and how sure a finder is may differ.
 */
final class ContractExampleTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LEFT_OUT = "…";

    @Test
    void rulesSayWhatIsShown() throws IOException {
        shown(Annotator.rules());
    }

    @Test
    void theBestFinderSaysWhatIsShown() throws IOException {
        shown(Annotator.best());
    }

    private static void shown(Annotator annotator) throws IOException {
        Path page = Path.of(System.getProperty("quoth.shared", "../shared"), "example.md");
        assumeTrue(Files.isRegularFile(page), "../shared/example.md is not there");
        List<String> files = fenced(Files.readString(page), "");
        List<String> answers = fenced(Files.readString(page), "json");
        assertThat(files).hasSameSizeAs(answers).hasSize(2);
        for (int i = 0; i < files.size(); i++) {
            String name = i == 0 ? "briefing.txt" : "story.txt";
            JsonNode expected = JSON.readTree(answers.get(i));
            List<String> differences = new ArrayList<>();
            compare(name, expected, said(annotator, name, files.get(i)), differences);
            assertThat(differences).isEmpty();
        }
    }

    private static JsonNode said(Annotator annotator, String name, String text) throws IOException {
        Reading reading = Quoth.read(Input.of(name, text.getBytes(StandardCharsets.UTF_8)));
        Document document = annotator.annotate(((Reading.Read) reading).document());
        return JSON.readTree(DocumentWriter.write(document));
    }

    /** The blocks between fences that name this language. */
    private static List<String> fenced(String page, String language) {
        List<String> blocks = new ArrayList<>();
        Matcher fences = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$").matcher(page);
        while (fences.find()) {
            if (fences.group(1).equals(language)) {
                blocks.add(fences.group(2));
            }
        }
        return blocks;
    }

    private static void compare(String where, JsonNode expected, JsonNode actual, List<String> differences) {
        if (expected.isTextual()
                && (expected.asText().equals(LEFT_OUT) || expected.asText().equals("(the file, exactly)"))) {
            return;
        }
        if (expected.isObject()) {
            for (Map.Entry<String, JsonNode> field : expected.properties()) {
                boolean shown =
                        !field.getKey().equals(LEFT_OUT) && !field.getKey().equals("confidence");
                if (shown) {
                    compare(where + "." + field.getKey(), field.getValue(), actual.path(field.getKey()), differences);
                }
            }
        } else if (expected.isArray()) {
            elements(where, expected, actual, differences);
        } else if (!expected.equals(actual)) {
            differences.add(where + " is " + actual + ", shown is " + expected);
        }
    }

    private static void elements(String where, JsonNode expected, JsonNode actual, List<String> differences) {
        boolean open = !expected.isEmpty()
                && expected.get(expected.size() - 1).asText().equals(LEFT_OUT);
        int size = open ? expected.size() - 1 : expected.size();
        if (open ? actual.size() < size : actual.size() != size) {
            differences.add(where + " has " + actual.size() + " elements, shown are " + size);
        }
        for (int i = 0; i < size; i++) {
            JsonNode element = expected.get(i);
            if (!open) {
                compare(where + "[" + i + "]", element, actual.path(i), differences);
            } else if (!holds(actual, element)) {
                differences.add(where + " lacks " + element);
            }
        }
    }

    private static boolean holds(JsonNode list, JsonNode element) {
        for (JsonNode each : list) {
            if (each.equals(element)) {
                return true;
            }
        }
        return false;
    }
}
