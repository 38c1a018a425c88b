package org.quoth.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quoth.desk.Desk;
import org.quoth.desk.Ruled;
import org.quoth.desk.Shown;
import org.quoth.model.DocumentKind;
import org.quoth.model.Ruling;
import org.quoth.model.Statement;
import org.quoth.search.Question;
import org.quoth.search.QuestionException;
import org.quoth.store.DocumentQuestion;
import org.quoth.wire.DocumentWriter;
import org.quoth.wire.PageWriter;
import org.quoth.wire.PositionWriter;
import org.quoth.wire.RecordWriter;

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

    private final Desk desk;
    private final Described described = new Described();

    public Api(Desk desk) {
        this.desk = desk;
    }

    /** Puts everything at its place. */
    public void register(JavalinDefaultRoutingApi routes) {
        for (Route route : routes()) {
            if (HandlerType.GET.equals(route.method())) {
                Handler handler = careful(route);
                routes.get(route.path(), handler).head(route.path(), handler);
            } else {
                routes.addHttpHandler(route.method(), route.path(), route.handler());
            }
        }
    }

    /** A page and its JSON carry fields of the page's own, such as the number of the page. */
    private Handler careful(Route route) {
        if (!route.path().startsWith("/api/")) {
            return route.handler();
        }
        Set<String> fields = described.fields(route.path());
        return context -> {
            Described.only(fields, context);
            route.handler().handle(context);
        };
    }

    List<Route> routes() {
        return Stream.of(
                        own(),
                        new PeopleApi(desk).routes(),
                        new PromisesApi(desk).routes(),
                        new ChecksApi(desk).routes())
                .flatMap(List::stream)
                .toList();
    }

    private List<Route> own() {
        return Route.all(
                Route.get(described::write, "/api/openapi.json"),
                Route.get(this::documents, "/api/documents", "/documents.json"),
                Route.get(this::document, "/api/documents/{id}", "/d/{id}.json"),
                Route.get(this::turn, "/api/documents/{id}/turns/{turn}", "/d/{id}/t/{turn}.json"),
                Route.get(this::search, "/api/search", "/api/statements", "/index.json"),
                Route.get(this::statement, "/api/statements/{id}", "/statement/{id}.json"),
                Route.get(this::history, "/api/statements/{id}/history"),
                Route.post(this::rule, "/api/statements/{id}/history"),
                Route.get(this::timeline, "/api/timeline", "/timeline.json"),
                Route.get(this::positions, "/api/positions"),
                Route.get(this::topics, "/api/topics"));
    }

    /** Whether what went wrong at this path is to be told as JSON. */
    public static boolean answers(String path) {
        return path.startsWith("/api/") || path.equals("/api") || path.endsWith(".json");
    }

    /**
     * Says what went wrong.
     *
     * @param reason a sentence
     */
    public void fail(Context context, HttpStatus status, String reason) {
        Reply.fail(context, status, reason);
    }

    private void documents(Context context) {
        Request request = new Request(context);
        DocumentQuestion question = new DocumentQuestion(
                request.choice("kind", DocumentKind.class),
                request.text("q"),
                request.day("from"),
                request.day("to"),
                0,
                0);
        Reply.some(context, (offset, limit) -> desk.documents().list(question.at(offset, limit)), RecordWriter::write);
    }

    private void document(Context context) {
        Reply.one(
                context,
                desk.show().document(context.pathParam("id")),
                found -> DocumentWriter.write(found.document()),
                "document");
    }

    private void turn(Context context) {
        show(context, context.pathParam("id") + ".t" + context.pathParam("turn"), "turn");
    }

    private void statement(Context context) {
        show(context, context.pathParam("id"), "statement");
    }

    private void show(Context context, String id, String what) {
        Reply.one(context, desk.show().show(id).flatMap(Api::statement), RecordWriter::write, what);
    }

    /** What people decided about a turn or a quotation. */
    private void history(Context context) {
        String id = context.pathParam("id");
        if (known(context, id)) {
            Reply.all(context, desk.rule().history(id), RecordWriter::write);
        }
    }

    /** What somebody decides about a turn or a quotation; whether they may is asked before. */
    private void rule(Context context) {
        Decision asked = Decision.parse(context.body());
        String id = context.pathParam("id");
        if (known(context, id)) {
            Reply.ruled(context, ruled(id, asked));
        }
    }

    private Ruled ruled(String id, Decision asked) {
        String value = asked.value();
        if (value == null) {
            return desk.rule().undo(id, asked.author());
        }
        if (value.equals(Ruling.NONE)) {
            return desk.rule().noQuotation(id, asked.note(), asked.author());
        }
        return asked.all()
                ? desk.rule().label(id, value, asked.note(), asked.author())
                : desk.rule().speaker(id, value, asked.note(), asked.author());
    }

    /** Whether there is such a turn or quotation, struck or not. */
    private boolean known(Context context, String id) {
        boolean known = desk.rule().proposed(id).isPresent();
        if (!known) {
            Reply.missing(context, "turn or quotation");
        }
        return known;
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
        Reply.found(context, desk.search().search(new Request(context).question()));
    }

    private void timeline(Context context) {
        Request request = new Request(context);
        Question asked = Question.of("")
                .withSpeaker(request.text("speaker"))
                .withAbout(request.text("about"))
                .between(request.day("from"), request.day("to"))
                .withLimit(request.limit())
                .after(request.cursor());
        Reply.found(context, desk.timeline().statements(asked, request.byMeaning()));
    }

    /** What somebody said about a topic, day against day. */
    private void positions(Context context) {
        Request request = new Request(context);
        String speaker = request.text("speaker");
        String about = request.text("about");
        if (speaker == null || about == null) {
            throw new QuestionException("Name a speaker, and what it is about.");
        }
        Reply.json(
                context,
                PositionWriter.write(desk.positions()
                        .of(speaker, about, request.day("from"), request.day("to"), request.byMeaning())));
    }

    private void topics(Context context) {
        Request request = new Request(context);
        Reply.json(context, PageWriter.words(desk.topics().suggested(request.text("speaker"), request.limit())));
    }
}
