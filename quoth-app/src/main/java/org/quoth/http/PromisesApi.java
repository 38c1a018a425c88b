package org.quoth.http;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.quoth.desk.Desk;
import org.quoth.desk.DueCalendar;
import org.quoth.desk.DueFeed;
import org.quoth.desk.Ruled;
import org.quoth.model.Modality;
import org.quoth.model.Outcome;
import org.quoth.model.Promise;
import org.quoth.model.Standing;
import org.quoth.store.ExchangeQuestion;
import org.quoth.store.LedgerQuestion;
import org.quoth.wire.RecordWriter;

/** The ledger and the exchanges, with what people decided about them. */
final class PromisesApi {

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final Desk desk;

    PromisesApi(Desk desk) {
        this.desk = desk;
    }

    List<Route> routes() {
        return Route.all(
                Route.get(this::exchanges, "/api/exchanges", "/exchanges.json"),
                Route.get(this::exchange, "/api/exchanges/{id}"),
                Route.get(this::ledger, "/api/commitments", "/ledger.json"),
                Route.get(this::line, "/api/commitments/{id}", "/ledger/{id}.json"),
                Route.get(this::evidence, "/api/commitments/{id}/evidence"),
                Route.get(this::history, "/api/commitments/{id}/history", "/api/exchanges/{id}/history"),
                Route.get(this::calendar, "/ledger.ics"),
                Route.get(this::feed, "/ledger.atom"),
                Route.post(this::ruleOnLine, "/api/commitments/{id}/history"),
                Route.post(this::ruleOnExchange, "/api/exchanges/{id}/history"));
    }

    private void exchanges(Context context) {
        Request request = new Request(context);
        Outcome outcome = request.choice("outcome", Outcome.class);
        Reply.some(
                context,
                (offset, limit) -> desk.exchanges().list(new ExchangeQuestion(outcome, request.scope(), offset, limit)),
                RecordWriter::write);
    }

    private void exchange(Context context) {
        Reply.one(context, desk.exchanges().exchange(context.pathParam("id")), RecordWriter::write, "exchange");
    }

    private void ledger(Context context) {
        LocalDate dueBefore = new Request(context).day("due-before");
        Reply.some(context, (offset, limit) -> lines(context, dueBefore, offset, limit), RecordWriter::write);
    }

    private List<Promise> lines(Context context, @Nullable LocalDate dueBefore, int offset, int limit) {
        Request request = new Request(context);
        return desk.ledger()
                .list(new LedgerQuestion(
                        dueBefore,
                        request.text("actor"),
                        request.choice("modality", Modality.class),
                        request.choice("status", Standing.class),
                        request.scope(),
                        offset,
                        limit));
    }

    private void line(Context context) {
        Reply.one(context, desk.ledger().line(context.pathParam("id")), RecordWriter::write, "commitment");
    }

    /** Later statements that mention what a line says. */
    private void evidence(Context context) {
        Optional<Promise> line = desk.ledger().line(context.pathParam("id"));
        if (line.isEmpty()) {
            Reply.missing(context, "commitment");
            return;
        }
        Reply.all(context, desk.ledger().evidence(line.get(), new Request(context).limit()), Reply::hit);
    }

    private void calendar(Context context) {
        context.contentType("text/calendar; charset=utf-8").result(DueCalendar.of(due(context)));
    }

    private void feed(Context context) {
        context.contentType("application/atom+xml; charset=utf-8").result(DueFeed.of(due(context)));
    }

    /** All that has a last day, and of it what is asked for. */
    private List<Promise> due(Context context) {
        LocalDate before = new Request(context).day("due-before");
        return lines(context, before == null ? EVER : before, 0, Integer.MAX_VALUE);
    }

    private void history(Context context) {
        String id = context.pathParam("id");
        if (known(context, id)) {
            Reply.all(context, desk.rule().history(id), RecordWriter::write);
        }
    }

    private boolean known(Context context, String id) {
        boolean known = desk.rule().knows(id);
        if (!known) {
            Reply.missing(context, context.path().startsWith("/api/exchanges/") ? "exchange" : "commitment");
        }
        return known;
    }

    private void ruleOnLine(Context context) {
        rule(
                context,
                (id, asked) -> desk.rule()
                        .standing(id, asked.value(Standing.class), asked.citation(), asked.note(), asked.author()));
    }

    private void ruleOnExchange(Context context) {
        rule(context, (id, asked) -> desk.rule().outcome(id, asked.value(Outcome.class), asked.note(), asked.author()));
    }

    /** A decision without a value takes the last one back. */
    private void rule(Context context, BiFunction<String, Decision, Ruled> set) {
        Decision asked = Decision.parse(context.body());
        String id = context.pathParam("id");
        if (!known(context, id)) {
            return;
        }
        Reply.ruled(context, asked.value() == null ? desk.rule().undo(id, asked.author()) : set.apply(id, asked));
    }
}
