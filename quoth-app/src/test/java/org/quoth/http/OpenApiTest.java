package org.quoth.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoth.desk.Desk;
import org.quoth.desk.Settings;

/** The description of the interface says what the interface does. */
final class OpenApiTest {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private final JsonNode openApi = read();

    private static JsonNode read() {
        try (InputStream file = Api.class.getResourceAsStream("openapi.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new AssertionError("openapi.json cannot be read", e);
        }
    }

    @Test
    void describesEveryRouteAndNoOther(@TempDir Path folder) {
        Set<String> registered = new TreeSet<>();
        try (Desk desk = Desk.create(Settings.of(folder.resolve("record")))) {
            for (Route route : new Api(desk).routes()) {
                registered.add(route.method().name().toLowerCase(Locale.ROOT) + " " + route.path());
            }
        }

        assertThat(described()).isEqualTo(registered);
    }

    private Set<String> described() {
        Set<String> described = new TreeSet<>();
        openApi.path("paths").properties().forEach(path -> {
            JsonNode item = path.getValue();
            JsonNode twin = item.has("$ref") ? resolve(item.get("$ref").textValue()) : item;
            twin.fieldNames().forEachRemaining(method -> {
                boolean readable = !item.has("$ref") || method.equals("get");
                if (METHODS.contains(method) && readable) {
                    described.add(method + " " + path.getKey());
                }
            });
        });
        return described;
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(references(openApi)).isNotEmpty();
        for (String reference : references(openApi)) {
            assertThat(resolve(reference).isMissingNode()).as(reference).isFalse();
        }
    }

    @Test
    void everyPathParameterIsDescribed() {
        Pattern braces = Pattern.compile("\\{(\\w+)}");
        openApi.path("paths").properties().forEach(path -> {
            Matcher named = braces.matcher(path.getKey());
            JsonNode item = path.getValue().has("$ref")
                    ? resolve(path.getValue().get("$ref").textValue())
                    : path.getValue();
            List<String> described = item.path("get").path("parameters").findValuesAsText("name");
            while (named.find()) {
                assertThat(described).as(path.getKey()).contains(named.group(1));
            }
        });
    }

    private JsonNode resolve(String reference) {
        return openApi.at(reference.substring(1));
    }

    private static List<String> references(JsonNode node) {
        return new ArrayList<>(node.findValuesAsText("$ref"));
    }
}
