package org.quoth.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Attribution;
import org.quoth.model.Edit;
import org.quoth.model.Match;
import org.quoth.model.Verdict;
import org.quoth.text.CodePoints;
import org.quoth.text.Span;

/** Writes verdicts as JSON. Offsets are code points: {@code quote} into the quotation, the rest into the primary's text. */
public final class VerdictWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private VerdictWriter() {}

    /** Gives the text of a document, to convert offsets into it. */
    public interface Texts {
        String textOf(String documentId);
    }

    public static ObjectNode write(@Nullable String id, String quotation, Verdict verdict, Texts texts) {
        ObjectNode json = NODES.objectNode();
        json.put("id", id);
        json.put("quote", quotation);
        json.put("verdict", DocumentWriter.word(verdict.kind()));
        json.put("tier", verdict.tier());
        ObjectNode searched = json.putObject("searched");
        searched.put("documents", verdict.searched().documents());
        searched.put("from", text(verdict.searched().from()));
        searched.put("to", text(verdict.searched().to()));
        CodePoints quotePoints = CodePoints.of(quotation);
        matches(json.putArray("matches"), verdict.matches(), quotePoints, texts);
        matches(json.putArray("pieces"), verdict.pieces(), quotePoints, texts);
        return json;
    }

    /** A quotation of a story: its attribution's id, kind and, for a headline, whose words of the body it repeats. */
    public static ObjectNode write(
            Attribution attribution, String quotation, @Nullable String speaker, Verdict verdict, Texts texts) {
        ObjectNode json = write(attribution.id(), quotation, verdict, texts);
        json.put("kind", DocumentWriter.word(attribution.kind()));
        json.put("speaker", speaker);
        json.put("ruled", attribution.ruled());
        json.put("sameAs", attribution.sameAs());
        return json;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static void matches(ArrayNode json, List<Match> matches, CodePoints quote, Texts texts) {
        for (Match match : matches) {
            json.add(match(match, quote, CodePoints.of(texts.textOf(match.document()))));
        }
    }

    private static ObjectNode match(Match match, CodePoints quote, CodePoints primary) {
        ObjectNode json = NODES.objectNode();
        json.put("document", match.document());
        json.put("source", match.source());
        json.put("day", text(match.day()));
        json.put("turn", match.turn());
        json.put("speaker", match.speaker());
        Span span = primary.fromIndexes(match.span());
        json.put("begin", span.begin());
        json.put("end", span.end());
        json.put("text", match.text());
        ArrayNode edits = json.putArray("edits");
        for (Edit edit : match.edits()) {
            ObjectNode each = edits.addObject();
            each.put("op", DocumentWriter.word(edit.op()));
            pair(each.putArray("quote"), quote.fromIndexes(edit.quote()));
            pair(each.putArray("primary"), primary.fromIndexes(edit.primary()));
            each.put("polarity", edit.polarity());
        }
        return json;
    }

    private static void pair(ArrayNode array, Span span) {
        array.add(span.begin()).add(span.end());
    }
}
