package org.quoth.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import org.quoth.model.Difference;
import org.quoth.model.EditKind;

/** Differences of a quotation as one column of its row. */
final class Differences {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Differences() {}

    static String write(List<Difference> differences) {
        ArrayNode all = JSON.createArrayNode();
        for (Difference each : differences) {
            all.addArray()
                    .add(Rows.word(each.op()))
                    .add(each.quote())
                    .add(each.primary())
                    .add(each.weighty());
        }
        return all.toString();
    }

    static List<Difference> read(String column) throws JsonProcessingException {
        List<Difference> differences = new ArrayList<>();
        for (JsonNode each : JSON.readTree(column)) {
            differences.add(new Difference(
                    Rows.choice(EditKind.class, each.path(0).asText()),
                    each.path(1).asText(),
                    each.path(2).asText(),
                    each.path(3).asBoolean()));
        }
        return differences;
    }
}
