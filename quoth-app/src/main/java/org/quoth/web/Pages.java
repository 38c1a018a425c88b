package org.quoth.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoth.desk.Corrections;
import org.quoth.desk.Desk;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.store.Decider;
import org.quoth.store.Filed;
import org.quoth.store.Portrait;

/**
 * The pages of a record.
 *
 * <pre>{@code
 * Javalin.create(config -> new Pages(desk).register(config.routes));
 * }</pre>
 *
 * <p>Safe to share between threads.
 */
public final class Pages {

    private final Desk desk;
    private final Templates templates = new Templates();
    private final FrontPage frontPage;
    private final Shelves shelves;
    private final Portraits portraits;
    private final Checks checks;
    private final Timelines timelines;
    private final LedgerLines lines;
    private final Quotations quotations;

    public Pages(Desk desk) {
        this.desk = desk;
        this.frontPage = new FrontPage(desk);
        this.shelves = new Shelves(desk);
        this.portraits = new Portraits(desk);
        this.checks = new Checks(desk);
        this.timelines = new Timelines(desk);
        this.lines = new LedgerLines(desk);
        this.quotations = new Quotations(desk);
    }

    /** Puts every page at its place. */
    public void register(JavalinDefaultRoutingApi routes) {
        read(routes, "/", context -> show(context, "search", frontPage.page(new Address(context))));
        read(routes, "/documents", context -> show(context, "documents", shelves.documents(new Address(context))));
        read(routes, "/people", context -> show(context, "people", shelves.people(new Address(context))));
        read(routes, "/timeline", context -> show(context, "timeline", timelines.page(new Address(context))));
        timeline(routes);
        read(routes, "/exchanges", context -> show(context, "exchanges", shelves.exchanges(new Address(context))));
        read(routes, "/ledger", context -> show(context, "ledger", shelves.ledger(new Address(context))));
        read(routes, "/ledger/{id}", this::line);
        routes.post("/ledger/{id}", this::decide);
        read(routes, "/statement/{id}", this::quotation);
        routes.post("/statement/{id}", this::rule);
        read(routes, "/press", context -> show(context, "press", shelves.press()));
        read(
                routes,
                "/press/quotations",
                context -> show(context, "quotations", shelves.quotations(new Address(context))));
        checks(routes);
        read(routes, "/d/{slug}", context -> document(context, null));
        read(routes, "/d/{slug}/t/{turn}", this::turn);
        read(routes, "/p/{id}", this::person);
        routes.post("/p/{id}/corrections", this::correct);
        read(routes, "/static/{name}", this::file);
    }

    private void timeline(JavalinDefaultRoutingApi routes) {
        read(
                routes,
                "/timeline.svg",
                context -> context.contentType("image/svg+xml; charset=utf-8")
                        .result(timelines.svg(new Address(context))));
        read(
                routes,
                "/timeline.png",
                context -> context.contentType("image/png").result(timelines.png(new Address(context))));
        read(routes, "/timeline.csv", context -> {
            context.contentType("text/csv; charset=utf-8");
            PrintWriter out = new PrintWriter(context.outputStream(), false, StandardCharsets.UTF_8);
            timelines.table(new Address(context), out);
            out.flush(); // not closed: what goes wrong before the first page of it is still answered in words
        });
    }

    private void checks(JavalinDefaultRoutingApi routes) {
        read(routes, "/check", context -> {
            Address address = new Address(context);
            check(
                    context,
                    text(context.queryParam("q")),
                    address.field("speaker"),
                    address.field("date"),
                    ticked(address.field("reported")));
        });
        routes.post(
                "/check",
                context -> check(
                        context,
                        text(context.formParam("q")),
                        text(context.formParam("speaker")),
                        text(context.formParam("date")),
                        ticked(text(context.formParam("reported")))));
    }

    private static void read(JavalinDefaultRoutingApi routes, String path, Handler handler) {
        routes.get(path, handler).head(path, handler);
    }

    /** Says what went wrong, as a page. */
    public void fail(Context context, HttpStatus status, String reason) {
        String title = switch (status) {
            case NOT_FOUND -> "Not on this record";
            case BAD_REQUEST -> "That could not be understood";
            case UNAUTHORIZED, FORBIDDEN -> "That is not allowed";
            case SERVICE_UNAVAILABLE -> "The record cannot be used just now";
            default -> "Something went wrong";
        };
        String guess = context.path()
                .replaceAll("^/(d|p)/", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        MissingPage page = new MissingPage(
                Layout.of(title, ""),
                Integer.toString(status.getCode()),
                title,
                reason,
                status == HttpStatus.NOT_FOUND ? guess : "");
        context.status(status);
        show(context, "missing", page);
    }

    private void show(Context context, String template, Object page) {
        context.contentType("text/html; charset=utf-8").result(templates.render(template, page));
    }

    private void missing(Context context, String reason) {
        fail(context, HttpStatus.NOT_FOUND, reason);
    }

    private void document(Context context, @Nullable Integer turn) {
        String asked = context.pathParam("slug");
        Optional<Filed> filed = desk.show().document(asked);
        if (filed.isEmpty()) {
            missing(
                    context,
                    "There is no document at this address. It may have been mistyped, or the document is on another record.");
            return;
        }
        String slug = filed.get().reference().slug();
        if (slug.equals(asked)) {
            show(context, filed.get(), turn);
        } else {
            String path = Links.document(filed.get().reference());
            context.redirect(turn == null ? path : path + "/t/" + turn, HttpStatus.MOVED_PERMANENTLY);
        }
    }

    private void turn(Context context) {
        String turn = context.pathParam("turn");
        if (turn.matches("[1-9]\\d{0,6}")) {
            document(context, Integer.parseInt(turn));
        } else {
            missing(context, "Turns are numbered from 1.");
        }
    }

    private void show(Context context, Filed filed, @Nullable Integer turn) {
        Document document = filed.document();
        if (turn != null && turn > document.turns().size()) {
            missing(
                    context,
                    "This document has %s."
                            .formatted(Wording.count(document.turns().size(), "turn", "turns")));
        } else if (document.kind() == DocumentKind.TRANSCRIPT) {
            String origin = new Address(context).origin();
            show(
                    context,
                    "transcript",
                    new TranscriptReader(
                                    document.withoutPages(),
                                    filed.reference(),
                                    desk.press().of(document.id()),
                                    turn,
                                    origin)
                            .page());
        } else {
            Checks.Story checked = checks.story(document);
            show(
                    context,
                    "story",
                    new StoryReader(
                                    document,
                                    filed.reference(),
                                    checked,
                                    desk.rule().struck(document))
                            .page());
        }
    }

    private static boolean ticked(String value) {
        return value.equals("true");
    }

    private void check(Context context, String quotations, String speaker, String date, boolean reported) {
        show(context, "check", checks.page(quotations, speaker, date, reported, new Address(context)));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private void person(Context context) {
        String asked = context.pathParam("id");
        Optional<Portrait> portrait = desk.people().portrait(asked);
        if (portrait.isEmpty()) {
            missing(
                    context,
                    "There is no page for that person. Only people whose full name a document gives have one.");
            return;
        }
        String id = portrait.get().person().id();
        if (id.equals(asked)) {
            show(context, "person", portraits.page(portrait.get(), new Address(context), Typed.NOTHING));
        } else {
            context.redirect(Links.person(id), HttpStatus.MOVED_PERMANENTLY);
        }
    }

    private void line(Context context) {
        lines.page(context.pathParam("id"), Typed.NOTHING)
                .ifPresentOrElse(
                        page -> show(context, "line", page),
                        () -> missing(context, "There is no line of the ledger at this address."));
    }

    private void quotation(Context context) {
        quotations
                .page(context.pathParam("id"), Typed.NOTHING)
                .ifPresentOrElse(
                        page -> show(context, "quotation", page),
                        () -> missing(context, "There is no quotation at this address."));
    }

    /** What somebody decides about a quotation; whether they may is asked before. */
    private void rule(Context context) {
        String id = context.pathParam("id");
        quotations.decide(id, context);
        context.redirect(Links.quotation(id), HttpStatus.SEE_OTHER);
    }

    /** What somebody decides about a line of the ledger; whether they may is asked before. */
    private void decide(Context context) {
        String id = context.pathParam("id");
        lines.decide(id, context);
        context.redirect(Links.line(id), HttpStatus.SEE_OTHER);
    }

    /** What somebody decides about a person; whether they may is asked before. */
    private void correct(Context context) {
        String person = context.pathParam("id");
        Decider decider =
                new Decider(orElse(text(context.formParam("author")), "somebody"), text(context.formParam("reason")));
        Corrections.decide(
                desk.people(),
                person,
                new Corrections.Asked(
                        text(context.formParam("action")),
                        context.formParams("passage"),
                        text(context.formParam("to")),
                        text(context.formParam("into")),
                        text(context.formParam("name")),
                        text(context.formParam("number"))),
                decider);
        context.redirect(Links.person(person), HttpStatus.SEE_OTHER);
    }

    /**
     * A form that was refused, shown again with the reason and what was typed. False where there is none to show: to a page of another site
     * nothing is given back.
     */
    public boolean refused(Context context, HttpStatus status, String field, String reason) {
        String[] path = context.path().split("/");
        boolean form = context.method().name().equals("POST") && path.length >= 3 && status != HttpStatus.FORBIDDEN;
        String beside = status == HttpStatus.UNAUTHORIZED ? "token" : field;
        if (form && path[1].equals("ledger")) {
            Optional<LinePage> page = lines.page(path[2], new Typed(reason, beside, context.formParamMap()));
            page.ifPresent(shown -> show(context.status(status), "line", shown));
            return page.isPresent();
        }
        if (form && path[1].equals("statement")) {
            Optional<QuotationPage> page = quotations.page(path[2], new Typed(reason, beside, context.formParamMap()));
            page.ifPresent(shown -> show(context.status(status), "quotation", shown));
            return page.isPresent();
        }
        if (form && path[1].equals("p")) {
            Typed typed = new Typed(reason, beside.isEmpty() ? aim(context) : beside, context.formParamMap());
            Optional<Portrait> portrait = desk.people().portrait(path[2]);
            portrait.ifPresent(shown ->
                    show(context.status(status), "person", portraits.page(shown, new Address(context), typed)));
            return portrait.isPresent();
        }
        return false;
    }

    /** The field that tells what a correction leads to. */
    private static String aim(Context context) {
        return switch (text(context.formParam("action"))) {
            case "merge" -> "into";
            case "split" -> "to";
            case "rename" -> "name";
            case "undo" -> "undo";
            default -> "";
        };
    }

    private static String orElse(String value, String otherwise) {
        return value.isEmpty() ? otherwise : value;
    }

    private void file(Context context) throws IOException {
        if (!StaticFiles.serve(context, context.pathParam("name"))) {
            missing(context, "There is no such file.");
        }
    }
}
