package org.quoth.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quoth.search.QuestionException;

/** The description of the interface, and what it says that an address may be asked. */
final class Described {

    private final byte[] content;
    private final JsonNode openApi;

    Described() {
        try (@Nullable InputStream file = Described.class.getResourceAsStream("openapi.json")) {
            if (file == null) {
                throw new IllegalStateException("the program was built without openapi.json");
            }
            content = file.readAllBytes();
            openApi = new ObjectMapper().readTree(content);
        } catch (IOException e) {
            throw new IllegalStateException("openapi.json cannot be read", e);
        }
    }

    void write(Context context) {
        Reply.json(context, content);
    }

    /** The names of the fields that a GET at this path may carry. */
    Set<String> fields(String path) {
        Set<String> names = new TreeSet<>();
        for (JsonNode parameter :
                followed(openApi.path("paths").path(path)).path("get").path("parameters")) {
            JsonNode described = followed(parameter);
            if (described.path("in").asText().equals("query")) {
                names.add(described.path("name").asText());
            }
        }
        return names;
    }

    private JsonNode followed(JsonNode node) {
        return node.has("$ref") ? openApi.at(node.get("$ref").textValue().substring(1)) : node;
    }

    /** Refuses a field that is none of these, or is given twice: passed over, it would answer another question than was asked. */
    static void only(Set<String> fields, Context context) {
        context.queryParamMap().forEach((given, values) -> {
            if (values.size() > 1) {
                throw new QuestionException("The parameter \"" + given + "\" is given more than once.");
            }
            if (!fields.contains(given)) {
                throw new QuestionException("There is no parameter \"" + given + "\" here; "
                        + (fields.isEmpty() ? "there is none." : "there are " + String.join(", ", fields) + "."));
            }
        });
    }
}
