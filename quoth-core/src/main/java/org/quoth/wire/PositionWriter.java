package org.quoth.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.quoth.model.Comparison;
import org.quoth.model.PositionReport;
import org.quoth.model.Utterance;

/** Writes what somebody said about a topic, day against day, as JSON. Safe to share between threads. */
public final class PositionWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PositionWriter() {}

    public static ObjectNode write(PositionReport report) {
        ObjectNode json = NODES.objectNode();
        json.put("speaker", report.speaker());
        json.put("about", report.about());
        json.put("statements", report.utterances().size());
        json.put("ofStatements", report.ofStatements());
        json.put(
                "from",
                report.utterances().isEmpty()
                        ? null
                        : report.utterances().getFirst().day().toString());
        json.put(
                "to",
                report.utterances().isEmpty()
                        ? null
                        : report.utterances().getLast().day().toString());
        ArrayNode groups = json.putArray("groups");
        report.groups().forEach(group -> groups.add(array(group)));
        ArrayNode comparisons = json.putArray("comparisons");
        report.comparisons().forEach(comparison -> comparisons.add(write(comparison)));
        json.set("others", array(report.others()));
        return json;
    }

    private static ArrayNode array(List<Utterance> utterances) {
        ArrayNode array = NODES.arrayNode();
        utterances.forEach(utterance -> array.add(write(utterance)));
        return array;
    }

    private static ObjectNode write(Utterance utterance) {
        ObjectNode json = NODES.objectNode();
        json.put("id", utterance.statement().id());
        json.put("speaker", utterance.statement().speaker());
        json.put("day", utterance.day().toString());
        json.set("said", RecordWriter.told(utterance.statement().told()));
        json.put("primary", utterance.primary());
        ArrayNode words = json.putArray("words");
        utterance.words().forEach(words::add);
        json.set("document", RecordWriter.write(utterance.statement().reference()));
        return json;
    }

    private static ObjectNode write(Comparison comparison) {
        ObjectNode json = NODES.objectNode();
        json.set("earlier", write(comparison.earlier()));
        json.set("later", write(comparison.later()));
        json.put("movement", DocumentWriter.word(comparison.movement()));
        json.put("reason", comparison.reason());
        ArrayNode gone = json.putArray("gone");
        comparison.gone().forEach(gone::add);
        ArrayNode come = json.putArray("come");
        comparison.come().forEach(come::add);
        return json;
    }
}
