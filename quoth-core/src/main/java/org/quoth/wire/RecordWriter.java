package org.quoth.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Asked;
import org.quoth.model.Decision;
import org.quoth.model.Difference;
import org.quoth.model.Held;
import org.quoth.model.Moment;
import org.quoth.model.Person;
import org.quoth.model.PressCount;
import org.quoth.model.Printing;
import org.quoth.model.Promise;
import org.quoth.model.Reference;
import org.quoth.model.Role;
import org.quoth.model.Ruling;
import org.quoth.model.Statement;
import org.quoth.model.Tenure;
import org.quoth.model.Told;
import org.quoth.model.VerdictKind;
import org.quoth.text.CodePoints;
import org.quoth.text.Span;

/** Writes what a record lists (statements, people, exchanges, the ledger) as JSON. Safe to share between threads. */
public final class RecordWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RecordWriter() {}

    public static ObjectNode write(Reference reference) {
        ObjectNode json = NODES.objectNode();
        json.put("id", reference.document());
        json.put("slug", reference.slug());
        json.put("kind", DocumentWriter.word(reference.kind()));
        json.put("source", reference.source());
        json.put("title", reference.title());
        json.put("outlet", reference.outlet());
        json.put("venue", reference.venue());
        json.put("place", reference.place());
        json.put("published", text(reference.published()));
        return json;
    }

    public static ObjectNode write(Statement statement) {
        ObjectNode json = NODES.objectNode();
        json.put("id", statement.id());
        json.put("kind", DocumentWriter.word(statement.kind()));
        json.put("polarity", DocumentWriter.word(statement.polarity()));
        json.put("hearsay", statement.hearsay());
        json.put("ruled", statement.ruled());
        json.put("speaker", statement.speaker());
        json.put("role", statement.role());
        json.put("person", statement.person());
        json.put("turn", statement.turn());
        json.set("spoken", moment(statement.spoken()));
        json.set("said", told(statement.told()));
        json.put("text", statement.text());
        CodePoints points = CodePoints.of(statement.text());
        ArrayNode withdrawn = json.putArray("withdrawn");
        statement.withdrawn().forEach(span -> spread(withdrawn, points.fromIndexes(span)));
        json.set("document", write(statement.reference()));
        return json;
    }

    static @Nullable ObjectNode told(@Nullable Told told) {
        if (told == null) {
            return null;
        }
        ObjectNode json = NODES.objectNode();
        json.put("earliest", told.first().toString());
        json.put("latest", told.last().toString());
        json.put("precision", told.precision());
        json.put("words", told.words());
        return json;
    }

    private static @Nullable ObjectNode moment(@Nullable Moment spoken) {
        if (spoken == null) {
            return null;
        }
        ObjectNode json = NODES.objectNode();
        json.put("clock", DocumentWriter.word(spoken.clock()));
        json.put("seconds", DocumentWriter.seconds(spoken.since()));
        return json;
    }

    private static void spread(ArrayNode array, Span span) {
        array.addArray().add(span.begin()).add(span.end());
    }

    /**
     * What became of a quotation when it was held against the primary texts: {@code verdict}, and {@code primary}, the id of the statement or
     * document with its words. Both null where there is nothing to tell.
     */
    public static ObjectNode tell(ObjectNode json, @Nullable Held held) {
        json.put("verdict", held == null ? null : DocumentWriter.word(held.verdict()));
        json.put("primary", held == null ? null : held.primary());
        return json;
    }

    /**
     * A statement that was found.
     *
     * @param snippet the part of its text to show, with a mark for what was taken back
     * @param begin where that part begins in its text
     * @param marks the words looked for, as spans of the part
     */
    public static ObjectNode write(Statement statement, String snippet, int begin, List<Span> marks) {
        ObjectNode json = write(statement);
        ObjectNode part = json.putObject("snippet");
        part.put("begin", CodePoints.of(statement.text()).fromIndex(begin));
        part.put("text", snippet);
        ArrayNode array = part.putArray("marks");
        CodePoints points = CodePoints.of(snippet);
        for (Span mark : marks) {
            spread(array, points.fromIndexes(mark));
        }
        return json;
    }

    /**
     * A statement that was found by its meaning.
     *
     * @param likeness -1 to 1
     */
    public static ObjectNode write(Statement statement, String snippet, int begin, double likeness) {
        ObjectNode json = write(statement, snippet, begin, List.of());
        json.put("likeness", Math.round(likeness * 1000) / 1000.0);
        return json;
    }

    public static ObjectNode write(Person person) {
        ObjectNode json = NODES.objectNode();
        json.put("id", person.id());
        json.put("name", person.name());
        ArrayNode roles = json.putArray("roles");
        for (Role role : person.roles()) {
            ObjectNode each = roles.addObject();
            each.put("title", role.title());
            each.put("first", text(role.first()));
            each.put("last", text(role.last()));
        }
        ArrayNode tenures = json.putArray("tenures");
        for (Tenure tenure : person.tenures()) {
            ObjectNode each = tenures.addObject();
            each.put("title", tenure.title());
            each.put("organization", tenure.organization());
            each.put("from", text(tenure.from()));
            each.put("to", text(tenure.to()));
            each.put("authority", tenure.authority());
        }
        json.put("statements", person.statements());
        json.put("documents", person.documents());
        return json;
    }

    public static ObjectNode write(Decision decision) {
        ObjectNode json = NODES.objectNode();
        json.put("number", decision.number());
        json.put("kind", DocumentWriter.word(decision.kind()));
        json.put("person", decision.person());
        json.put("other", decision.other());
        json.put("value", decision.value());
        json.put("reason", decision.reason());
        json.put("author", decision.author());
        json.put("made", text(decision.made()));
        json.put("undone", text(decision.undone()));
        return json;
    }

    public static ObjectNode write(Asked asked) {
        ObjectNode json = NODES.objectNode();
        json.put("id", asked.id());
        json.put("turn", asked.turn());
        json.put("question", asked.question());
        json.put("asker", asked.asker());
        json.put("askerSupposed", asked.supposed());
        json.put("answerer", asked.answerer());
        json.put("person", asked.person());
        json.put("answer", asked.answer());
        json.put("outcome", asked.outcome() == null ? null : DocumentWriter.word(asked.outcome()));
        json.put("reason", asked.reason());
        json.put("ruled", asked.ruled());
        json.set("document", write(asked.reference()));
        return json;
    }

    public static ObjectNode write(Promise promise) {
        ObjectNode json = NODES.objectNode();
        json.put("id", promise.id());
        json.put("modality", DocumentWriter.word(promise.modality()));
        json.put("speaker", promise.speaker());
        json.put("person", promise.person());
        json.put("actor", promise.actor());
        json.put("text", promise.words());
        json.put("action", promise.action());
        json.put("condition", promise.condition());
        json.put("earliest", text(promise.earliest()));
        json.put("latest", text(promise.latest()));
        json.put("due", promise.due());
        json.put("status", DocumentWriter.word(promise.standing()));
        json.put("ruled", promise.ruled());
        json.put("turn", promise.turn());
        json.put("attribution", promise.attribution());
        json.set("document", write(promise.reference()));
        return tell(json, promise.held());
    }

    public static ObjectNode write(Ruling ruling) {
        ObjectNode json = NODES.objectNode();
        json.put("number", ruling.number());
        json.put("target", ruling.target());
        json.put("matter", DocumentWriter.word(ruling.matter()));
        json.put("value", ruling.value());
        json.put("citation", ruling.citation());
        json.put("note", ruling.note());
        json.put("author", ruling.author());
        json.put("made", ruling.made().toString());
        json.put("undoes", ruling.undoes());
        return json;
    }

    /**
     * A quotation as a story printed it.
     *
     * @param points of the text of the primary that it comes from
     */
    public static ObjectNode write(Printing printing, CodePoints points) {
        ObjectNode json = NODES.objectNode();
        json.put("id", printing.id());
        json.put("quote", printing.words());
        json.put("speaker", printing.speaker());
        json.put("verdict", DocumentWriter.word(printing.verdict()));
        json.put("tier", printing.tier());
        Printing.Origin origin = printing.origin();
        if (origin != null) {
            Span span = points.fromIndexes(origin.span());
            json.put("turn", origin.turn());
            json.put("begin", span.begin());
            json.put("end", span.end());
        }
        json.set("story", write(printing.story()));
        return json;
    }

    /** A quotation as a story printed it, in a list. */
    public static ObjectNode write(Printing printing) {
        ObjectNode json = NODES.objectNode();
        json.put("id", printing.id());
        json.put("quote", printing.words());
        json.put("speaker", printing.speaker());
        tell(json, printing.held());
        json.put("tier", printing.tier());
        json.put("weighty", printing.isWeighty());
        ArrayNode differences = json.putArray("differences");
        printing.differences().forEach(difference -> differences.add(write(difference)));
        json.set("story", write(printing.story()));
        return json;
    }

    private static ObjectNode write(Difference difference) {
        ObjectNode json = NODES.objectNode();
        json.put("op", DocumentWriter.word(difference.op()));
        json.put("quote", difference.quote());
        json.put("primary", difference.primary());
        json.put("polarity", difference.weighty());
        return json;
    }

    public static ObjectNode write(PressCount count) {
        ObjectNode json = NODES.objectNode();
        json.put("outlet", count.outlet());
        json.put("stories", count.stories());
        json.put("quotations", count.quotations());
        json.put("compared", count.compared());
        ObjectNode verdicts = json.putObject("verdicts");
        for (VerdictKind kind : VerdictKind.values()) {
            verdicts.put(DocumentWriter.word(kind), count.of(kind));
        }
        return json;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
