package org.quoth.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quoth.desk.Ruled;
import org.quoth.search.Found;
import org.quoth.search.Hit;
import org.quoth.search.Snippet;
import org.quoth.wire.PageWriter;
import org.quoth.wire.RecordWriter;

/** How a request is answered: with one thing, with a page of a list, or with what went wrong. */
final class Reply {

    private static final String JSON = "application/json; charset=utf-8";
    private static final String PROBLEM = "application/problem+json; charset=utf-8";

    private Reply() {}

    static void json(Context context, String json) {
        context.contentType(JSON).result(json);
    }

    static void json(Context context, byte[] json) {
        context.contentType(JSON).result(json);
    }

    static void json(Context context, ObjectNode json) {
        json(context, json.toString());
    }

    /** What there is, or that there is none; {@code what} says of which kind. */
    static <T> void one(Context context, Optional<T> found, Function<T, ?> writer, String what) {
        found.ifPresentOrElse(one -> json(context, writer.apply(one).toString()), () -> missing(context, what));
    }

    /** All there is of a list. */
    static <T> void all(Context context, List<T> items, Function<T, ObjectNode> writer) {
        json(context, PageWriter.page(items.stream().map(writer).toList(), null));
    }

    /** Rows of a list from an offset on. */
    interface Rows<T> {
        List<T> from(int offset, int limit);
    }

    /** As much of a list as was asked for, and where it goes on. */
    static <T> void some(Context context, Rows<T> rows, Function<T, ObjectNode> writer) {
        Request request = new Request(context);
        int offset = request.offset();
        int limit = request.limit();
        List<T> found = rows.from(offset, limit + 1);
        boolean more = found.size() > limit;
        List<ObjectNode> items = found.stream().limit(limit).map(writer).toList();
        json(context, PageWriter.page(items, more ? Integer.toString(offset + limit) : null));
    }

    static void found(Context context, Found found) {
        List<ObjectNode> items = found.hits().stream().map(Reply::hit).toList();
        json(context, PageWriter.page(items, found.next(), found.total(), found.exact()));
    }

    static ObjectNode hit(Hit hit) {
        Snippet shown = hit.snippet();
        Double likeness = hit.likeness();
        ObjectNode json = likeness == null
                ? RecordWriter.write(hit.statement(), shown.text(), shown.part().begin(), shown.marks())
                : RecordWriter.write(hit.statement(), shown.text(), shown.part().begin(), likeness);
        return RecordWriter.tell(json, hit.held());
    }

    /** What came of a decision. */
    static void ruled(Context context, Ruled ruled) {
        switch (ruled) {
            case Ruled.Done done -> {
                ObjectNode ruling = RecordWriter.write(done.ruling());
                json(context, done.remark().isEmpty() ? ruling : ruling.put("remark", done.remark()));
            }
            case Ruled.Refused refused -> fail(context, HttpStatus.UNPROCESSABLE_CONTENT, refused.reason());
        }
    }

    static void missing(Context context, String what) {
        fail(context, HttpStatus.NOT_FOUND, "There is no " + what + " of that id on this record.");
    }

    /** @param reason a sentence */
    static void fail(Context context, HttpStatus status, String reason) {
        ObjectNode problem = PageWriter.problem(status.getCode(), status.getMessage(), reason, context.path());
        context.status(status).contentType(PROBLEM).result(problem.toString());
    }
}
