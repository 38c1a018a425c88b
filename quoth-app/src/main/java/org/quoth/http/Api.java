package org.quoth.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quoth.desk.Corrections;
import org.quoth.desk.Desk;
import org.quoth.desk.DueCalendar;
import org.quoth.desk.DueFeed;
import org.quoth.desk.Ruled;
import org.quoth.desk.Shown;
import org.quoth.desk.Verify;
import org.quoth.matching.Quotation;
import org.quoth.model.DocumentKind;
import org.quoth.model.Modality;
import org.quoth.model.Outcome;
import org.quoth.model.Person;
import org.quoth.model.Promise;
import org.quoth.model.Standing;
import org.quoth.model.Statement;
import org.quoth.model.Verdict;
import org.quoth.search.Found;
import org.quoth.search.Hit;
import org.quoth.search.QuestionException;
import org.quoth.search.Snippet;
import org.quoth.store.ExchangeQuestion;
import org.quoth.store.Filed;
import org.quoth.store.LedgerQuestion;
import org.quoth.text.CodePoints;
import org.quoth.wire.DocumentWriter;
import org.quoth.wire.PageWriter;
import org.quoth.wire.PositionWriter;
import org.quoth.wire.RecordWriter;
import org.quoth.wire.VerdictWriter;

/**
 * REST: the record as JSON; it only reads, but for what people decide. Every page of the site answers here too, under its own address and {@code .json}.
 *
 * <pre>{@code
 * Javalin.create(config -> new Api(desk).register(config.routes));
 * }</pre>
 *
 * <p>To be registered before the pages, whose addresses end more openly. Safe to share between threads.
 */
public final class Api {

    private static final String JSON = "application/json; charset=utf-8";
    private static final String PROBLEM = "application/problem+json; charset=utf-8";

    private static final int MOST_DUE = 1000;

    private final Desk desk;

    public Api(Desk desk) {
        this.desk = desk;
    }

    /** Puts everything at its place. */
    public void register(JavalinDefaultRoutingApi routes) {
        for (Route route : routes()) {
            routes.addHttpHandler(route.method(), route.path(), route.handler());
            if (HandlerType.GET.equals(route.method())) {
                routes.head(route.path(), route.handler());
            }
        }
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        get(routes, this::openApi, "/api/openapi.json");
        get(routes, this::documents, "/api/documents", "/documents.json");
        get(routes, this::document, "/api/documents/{id}", "/d/{id}.json");
        get(routes, this::turn, "/api/documents/{id}/turns/{turn}", "/d/{id}/t/{turn}.json");
        get(routes, this::search, "/api/search", "/api/statements", "/index.json");
        get(routes, this::statement, "/api/statements/{id}");
        get(routes, this::people, "/api/people", "/people.json");
        get(routes, this::person, "/api/people/{id}", "/p/{id}.json");
        get(routes, this::decisions, "/api/people/{id}/corrections");
        routes.add(new Route(HandlerType.POST, "/api/people/{id}/corrections", this::correct));
        get(routes, context -> said(context, true), "/api/people/{id}/statements");
        get(routes, context -> said(context, false), "/api/people/{id}/quotations");
        get(routes, this::timeline, "/api/timeline", "/timeline.json");
        get(routes, this::positions, "/api/positions");
        get(routes, this::topics, "/api/topics");
        get(routes, this::exchanges, "/api/exchanges", "/exchanges.json");
        get(routes, this::commitments, "/api/commitments", "/ledger.json");
        get(routes, this::commitment, "/api/commitments/{id}", "/ledger/{id}.json");
        get(routes, this::evidence, "/api/commitments/{id}/evidence");
        get(routes, this::history, "/api/commitments/{id}/history", "/api/exchanges/{id}/history");
        get(routes, this::calendar, "/ledger.ics");
        get(routes, this::feed, "/ledger.atom");
        get(routes, this::quoted, "/api/documents/{id}/quoted");
        get(routes, this::checks, "/api/documents/{id}/checks");
        get(routes, this::press, "/api/press", "/press.json");
        get(routes, this::verify, "/api/verify", "/check.json");
        routes.add(new Route(HandlerType.POST, "/api/verify", this::verifyPosted));
        routes.add(new Route(HandlerType.POST, "/api/commitments/{id}/history", this::ruleOnCommitment));
        routes.add(new Route(HandlerType.POST, "/api/exchanges/{id}/history", this::ruleOnExchange));
        return routes;
    }

    private static void get(List<Route> routes, Handler handler, String... paths) {
        for (String path : paths) {
            routes.add(new Route(HandlerType.GET, path, handler));
        }
    }

    /** Whether what went wrong at this path is to be told as JSON. */
    public static boolean answers(String path) {
        return path.startsWith("/api/") || path.equals("/api") || path.endsWith(".json");
    }

    /** Says what went wrong. */
    public void fail(Context context, HttpStatus status, String reason) {
        ObjectNode problem = PageWriter.problem(status.getCode(), status.getMessage(), reason, context.path());
        context.status(status).contentType(PROBLEM).result(problem.toString());
    }

    private void missing(Context context, String what) {
        fail(context, HttpStatus.NOT_FOUND, "There is no " + what + " of that id on this record.");
    }

    private static void send(Context context, String json) {
        context.contentType(JSON).result(json);
    }

    private void openApi(Context context) throws IOException {
        try (@Nullable InputStream file = Api.class.getResourceAsStream("openapi.json")) {
            if (file == null) {
                throw new IllegalStateException("the program was built without openapi.json");
            }
            context.contentType(JSON).result(file.readAllBytes());
        }
    }

    private void documents(Context context) {
        DocumentKind kind = new Request(context).choice("kind", DocumentKind.class);
        list(context, (offset, limit) -> desk.documents().list(kind, offset, limit), RecordWriter::write);
    }

    private void document(Context context) {
        Optional<Filed> filed = desk.show().document(context.pathParam("id"));
        filed.ifPresentOrElse(
                found -> send(context, DocumentWriter.write(found.document())), () -> missing(context, "document"));
    }

    private void turn(Context context) {
        showStatement(context, context.pathParam("id") + ".t" + context.pathParam("turn"), "turn");
    }

    private void statement(Context context) {
        showStatement(context, context.pathParam("id"), "statement");
    }

    private void showStatement(Context context, String id, String what) {
        Optional<Statement> statement = desk.show().show(id).flatMap(Api::statement);
        statement.ifPresentOrElse(
                found -> send(context, RecordWriter.write(found).toString()), () -> missing(context, what));
    }

    private static Optional<Statement> statement(Shown shown) {
        return switch (shown) {
            case Shown.OfTurn turn -> Optional.of(turn.statement());
            case Shown.OfAttribution attribution -> Optional.of(attribution.statement());
            case Shown.OfPassage passage -> Optional.of(passage.statement());
            case Shown.OfDocument document -> Optional.empty();
            case Shown.OfEntity entity -> Optional.empty();
            case Shown.OfExchange exchange -> Optional.empty();
            case Shown.OfCommitment commitment -> Optional.empty();
            case Shown.OfPerson person -> Optional.empty();
        };
    }

    private void search(Context context) {
        found(context, desk.search().search(new Request(context).question()));
    }

    private void timeline(Context context) {
        Request request = new Request(context);
        found(
                context,
                desk.timeline()
                        .statements(
                                request.text("speaker"),
                                request.text("about"),
                                request.day("from"),
                                request.day("to"),
                                request.limit(),
                                request.text("cursor"),
                                request.byMeaning()));
    }

    /** What somebody said about a topic, day against day. */
    private void positions(Context context) {
        Request request = new Request(context);
        String speaker = request.text("speaker");
        String about = request.text("about");
        if (speaker == null || about == null) {
            throw new QuestionException("Name a speaker, and what it is about.");
        }
        send(
                context,
                PositionWriter.write(desk.positions()
                                .of(speaker, about, request.day("from"), request.day("to"), request.byMeaning()))
                        .toString());
    }

    private void topics(Context context) {
        Request request = new Request(context);
        send(
                context,
                PageWriter.words(desk.topics().suggested(request.text("speaker"), request.limit()))
                        .toString());
    }

    private void people(Context context) {
        String name = new Request(context).textOrEmpty("name");
        list(context, (offset, limit) -> desk.people().list(name, offset, limit), RecordWriter::write);
    }

    private void person(Context context) {
        Optional<Person> person = desk.people().person(context.pathParam("id"));
        person.ifPresentOrElse(
                found -> send(context, RecordWriter.write(found).toString()), () -> missing(context, "person"));
    }

    private void decisions(Context context) {
        List<ObjectNode> items = desk.people().history(context.pathParam("id")).stream()
                .map(RecordWriter::write)
                .toList();
        send(context, PageWriter.page(items, null).toString());
    }

    /** What somebody decides about a person; whether they may is asked before. */
    private void correct(Context context) {
        PostedCorrection posted = PostedCorrection.parse(context.body());
        send(
                context,
                RecordWriter.write(Corrections.decide(
                                desk.people(), context.pathParam("id"), posted.asked(), posted.decider()))
                        .toString());
    }

    private void said(Context context, boolean inPerson) {
        String id = context.pathParam("id");
        if (desk.people().person(id).isEmpty()) {
            missing(context, "person");
            return;
        }
        Request request = new Request(context);
        found(
                context,
                inPerson
                        ? desk.people().statements(id, request.limit(), request.text("cursor"))
                        : desk.people().quotedIn(id, request.limit(), request.text("cursor")));
    }

    private void exchanges(Context context) {
        Request request = new Request(context);
        Outcome outcome = request.choice("outcome", Outcome.class);
        list(
                context,
                (offset, limit) -> desk.exchanges().list(new ExchangeQuestion(outcome, request.scope(), offset, limit)),
                RecordWriter::write);
    }

    private void commitments(Context context) {
        Request request = new Request(context);
        Modality modality = request.choice("modality", Modality.class);
        list(
                context,
                (offset, limit) -> desk.ledger()
                        .list(new LedgerQuestion(
                                request.day("due-before"),
                                request.text("actor"),
                                modality,
                                request.choice("status", Standing.class),
                                request.scope(),
                                offset,
                                limit)),
                RecordWriter::write);
    }

    private void history(Context context) {
        List<ObjectNode> items = desk.rule().history(context.pathParam("id")).stream()
                .map(RecordWriter::write)
                .toList();
        send(context, PageWriter.page(items, null).toString());
    }

    private void commitment(Context context) {
        desk.ledger()
                .line(context.pathParam("id"))
                .ifPresentOrElse(
                        line -> send(context, RecordWriter.write(line).toString()),
                        () -> missing(context, "commitment"));
    }

    /** Later statements that mention what a line says. */
    private void evidence(Context context) {
        Optional<Promise> line = desk.ledger().line(context.pathParam("id"));
        if (line.isEmpty()) {
            missing(context, "commitment");
            return;
        }
        List<ObjectNode> items = desk.ledger().evidence(line.get(), new Request(context).limit()).stream()
                .map(Api::hit)
                .toList();
        send(context, PageWriter.page(items, null).toString());
    }

    private void ruleOnCommitment(Context context) {
        Decision decision = Decision.parse(context.body());
        String id = context.pathParam("id");
        ruled(
                context,
                decision.value() == null
                        ? desk.rule().undo(id, decision.author())
                        : desk.rule()
                                .standing(
                                        id,
                                        decision.value(Standing.class),
                                        decision.citation(),
                                        decision.note(),
                                        decision.author()));
    }

    private void ruleOnExchange(Context context) {
        Decision decision = Decision.parse(context.body());
        String id = context.pathParam("id");
        ruled(
                context,
                decision.value() == null
                        ? desk.rule().undo(id, decision.author())
                        : desk.rule().outcome(id, decision.value(Outcome.class), decision.note(), decision.author()));
    }

    private void ruled(Context context, Ruled ruled) {
        switch (ruled) {
            case Ruled.Done done ->
                send(context, RecordWriter.write(done.ruling()).toString());
            case Ruled.Refused refused -> fail(context, HttpStatus.UNPROCESSABLE_CONTENT, refused.reason());
        }
    }

    private void calendar(Context context) {
        context.contentType("text/calendar; charset=utf-8").result(DueCalendar.of(due(context)));
    }

    private void feed(Context context) {
        context.contentType("application/atom+xml; charset=utf-8").result(DueFeed.of(due(context)));
    }

    private List<Promise> due(Context context) {
        Request request = new Request(context);
        return desk.ledger()
                .list(new LedgerQuestion(
                        LocalDate.of(9999, 12, 31),
                        request.text("actor"),
                        request.choice("modality", Modality.class),
                        request.choice("status", Standing.class),
                        request.scope(),
                        0,
                        MOST_DUE));
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
        verify(context, null, request.yes("reported") ? quotation.asReported() : quotation);
    }

    private void verifyPosted(Context context) {
        List<Posted> posted = Posted.parseAll(context.body());
        if (Posted.isArray(context.body())) {
            List<ObjectNode> verdicts = posted.stream()
                    .map(each -> verdict(each.id(), each.quotation()))
                    .toList();
            send(context, verdicts.toString());
        } else {
            verify(context, posted.getFirst().id(), posted.getFirst().quotation());
        }
    }

    private void verify(Context context, @Nullable String id, Quotation quotation) {
        send(context, verdict(id, quotation).toString());
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
            missing(context, "document");
            return;
        }
        Verify verify = desk.verify();
        List<ObjectNode> items = verify.story(filed.get().document()).stream()
                .map(checked -> VerdictWriter.write(
                        checked.attribution(),
                        checked.quotation(),
                        checked.speaker(),
                        checked.verdict(),
                        verify::textOf))
                .toList();
        send(context, PageWriter.page(items, null).toString());
    }

    /** The quotations of stories whose words come from a document. */
    private void quoted(Context context) {
        Optional<Filed> filed = desk.show().document(context.pathParam("id"));
        if (filed.isEmpty()) {
            missing(context, "document");
            return;
        }
        CodePoints points = CodePoints.of(filed.get().document().text());
        List<ObjectNode> items = desk.press().quoting(filed.get().document().id()).stream()
                .map(printing -> RecordWriter.write(printing, points))
                .toList();
        send(context, PageWriter.page(items, null).toString());
    }

    private void press(Context context) {
        List<ObjectNode> items =
                desk.press().outlets().stream().map(RecordWriter::write).toList();
        send(context, PageWriter.page(items, null).toString());
    }

    private static void found(Context context, Found found) {
        List<ObjectNode> items = found.hits().stream().map(Api::hit).toList();
        send(
                context,
                PageWriter.page(items, found.next(), found.total(), found.exact())
                        .toString());
    }

    private static ObjectNode hit(Hit hit) {
        Snippet shown = hit.snippet();
        Double likeness = hit.likeness();
        return likeness == null
                ? RecordWriter.write(hit.statement(), shown.text(), shown.part().begin(), shown.marks())
                : RecordWriter.write(hit.statement(), shown.text(), shown.part().begin(), likeness);
    }

    /** Rows of a list from an offset on. */
    private interface Rows<T> {
        List<T> from(int offset, int limit);
    }

    private static <T> void list(Context context, Rows<T> rows, Function<T, ObjectNode> writer) {
        Request request = new Request(context);
        int offset = request.offset();
        int limit = request.limit();
        List<T> found = rows.from(offset, limit + 1);
        boolean more = found.size() > limit;
        List<ObjectNode> items = found.stream().limit(limit).map(writer).toList();
        send(
                context,
                PageWriter.page(items, more ? Integer.toString(offset + limit) : null)
                        .toString());
    }
}
