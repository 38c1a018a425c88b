package org.quoth.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoth.desk.Desk;
import org.quoth.desk.Verify;
import org.quoth.matching.Quotation;
import org.quoth.model.Verdict;
import org.quoth.model.VerdictKind;
import org.quoth.search.QuestionException;
import org.quoth.store.Filed;
import org.quoth.store.PressQuestion;
import org.quoth.text.CodePoints;
import org.quoth.wire.RecordWriter;
import org.quoth.wire.VerdictWriter;

/** Quotations held against the primary texts: those that are asked for, those of a story, and what the press made of a transcript. */
final class ChecksApi {

    private final Desk desk;

    ChecksApi(Desk desk) {
        this.desk = desk;
    }

    List<Route> routes() {
        return Route.all(
                Route.get(this::verify, "/api/verify", "/check.json"),
                Route.post(this::verifyPosted, "/api/verify"),
                Route.get(this::checks, "/api/documents/{id}/checks"),
                Route.get(this::quoted, "/api/documents/{id}/quoted"),
                Route.get(this::press, "/api/press", "/press.json"),
                Route.get(this::quotations, "/api/quotations", "/press/quotations.json"));
    }

    private void verify(Context context) {
        Request request = new Request(context);
        String quote = request.text("quote");
        String words = quote == null ? request.text("q") : quote;
        if (words == null) {
            throw new QuestionException("There is no quote to check.");
        }
        String stripped = context.path().startsWith("/api/") ? words : words.replaceAll("^[\"“„«]|[\"”“»]$", "");
        Quotation quotation = Quotation.of(stripped).by(request.text("speaker")).printedOn(request.day("date"));
        Reply.json(context, verdict(null, request.yes("reported") ? quotation.asReported() : quotation));
    }

    private void verifyPosted(Context context) {
        List<ObjectNode> verdicts = Posted.parseAll(context.body()).stream()
                .map(each -> verdict(each.id(), each.quotation()))
                .toList();
        Reply.json(
                context,
                Posted.isArray(context.body())
                        ? verdicts.toString()
                        : verdicts.getFirst().toString());
    }

    private ObjectNode verdict(@Nullable String id, Quotation quotation) {
        Verify verify = desk.verify();
        Verdict verdict = verify.verify(quotation);
        return VerdictWriter.write(id, quotation.text(), verdict, verify::textOf);
    }

    /** What the record says of every quotation of a story. */
    private void checks(Context context) {
        Optional<Filed> filed = desk.show().document(context.pathParam("id"));
        if (filed.isEmpty()) {
            Reply.missing(context, "document");
            return;
        }
        Verify verify = desk.verify();
        Reply.all(
                context,
                verify.story(filed.get().document()),
                checked -> VerdictWriter.write(
                        checked.attribution(),
                        checked.quotation(),
                        checked.speaker(),
                        checked.verdict(),
                        verify::textOf));
    }

    /** The quotations of stories whose words come from a document. */
    private void quoted(Context context) {
        Optional<Filed> filed = desk.show().document(context.pathParam("id"));
        if (filed.isEmpty()) {
            Reply.missing(context, "document");
            return;
        }
        CodePoints points = CodePoints.of(filed.get().document().text());
        Reply.all(
                context,
                desk.press().quoting(filed.get().document().id()),
                printing -> RecordWriter.write(printing, points));
    }

    /** Quotations of stories with what became of them. */
    private void quotations(Context context) {
        Request request = new Request(context);
        VerdictKind verdict = request.choice("verdict", VerdictKind.class);
        boolean meaning = request.yes("weighty");
        String outlet = request.text("outlet");
        Reply.some(
                context,
                (offset, limit) ->
                        desk.press().list(new PressQuestion(verdict, meaning, outlet, request.scope(), offset, limit)),
                RecordWriter::write);
    }

    private void press(Context context) {
        Reply.all(context, desk.press().outlets(), RecordWriter::write);
    }
}
