package org.quoth.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Actor;
import org.quoth.model.Asked;
import org.quoth.model.Candidate;
import org.quoth.model.Commitment;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Due;
import org.quoth.model.Entity;
import org.quoth.model.EntityType;
import org.quoth.model.Exchange;
import org.quoth.model.Link;
import org.quoth.model.Modality;
import org.quoth.model.Outcome;
import org.quoth.model.PersonalName;
import org.quoth.model.Promise;
import org.quoth.model.Published;
import org.quoth.model.Reference;
import org.quoth.model.Standing;
import org.quoth.model.Statement;
import org.quoth.text.Span;
import org.quoth.wire.DocumentParser;

/** What a document becomes in the tables derived from it, and how rows become values again. */
final class Rows {

    /** The columns that {@link #reference} reads, of a table named d. */
    static final String REFERENCE = "d.id, d.slug, d.kind, d.source, d.title, d.outlet, d.venue, d.place, d.published";

    /** The columns that {@link #filed} reads. */
    static final String FILED = REFERENCE + ", d.analysis, d.choice, d.added, d.annotated";

    private Rows() {}

    static Reference reference(ResultSet row) throws SQLException {
        String published = row.getString("published");
        return new Reference(
                row.getString("id"),
                row.getString("slug"),
                choice(DocumentKind.class, row.getString("kind")),
                row.getString("source"),
                row.getString("title"),
                row.getString("outlet"),
                row.getString("venue"),
                row.getString("place"),
                published == null ? null : Published.parse(published));
    }

    static Filed filed(ResultSet row) throws SQLException, IOException {
        return new Filed(
                DocumentParser.parse(Packing.unpackText(row.getBytes("annotated"))),
                reference(row),
                new Method(row.getString("analysis"), row.getString("choice")),
                Instant.parse(row.getString("added")));
    }

    static Promise promise(ResultSet row) throws SQLException {
        Reference reference = reference(row);
        return new Promise(
                reference.document() + "." + row.getString("local"),
                reference,
                choice(Modality.class, row.getString("modality")),
                number(row, "turn"),
                row.getString("attribution"),
                row.getString("speaker"),
                row.getString("person"),
                row.getString("actor"),
                row.getString("words"),
                row.getString("action"),
                row.getString("condition"),
                day(row, "earliest"),
                day(row, "latest"),
                row.getString("due"),
                choice(Standing.class, row.getString("standing")),
                row.getBoolean("ruled"),
                Printings.heldOrNull(row));
    }

    static Asked asked(ResultSet row) throws SQLException {
        Reference reference = reference(row);
        String outcome = row.getString("became");
        return new Asked(
                reference.document() + "." + row.getString("local"),
                reference,
                row.getInt("turn"),
                row.getString("question"),
                row.getString("asker"),
                row.getBoolean("supposed"),
                row.getString("answerer"),
                row.getString("person"),
                row.getString("answer"),
                outcome == null ? null : choice(Outcome.class, outcome),
                row.getString("because"),
                row.getBoolean("ruled"));
    }

    static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        String day = row.getString(column);
        return day == null ? null : LocalDate.parse(day);
    }

    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E choice(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Writes the rows derived from a document. */
    static void derive(Connection connection, long number, Filed filed, String context) throws SQLException {
        Document document = filed.document().withoutPages();
        appearances(connection, number, document);
        if (!context.isEmpty()) {
            Query.run(connection, "insert into context (document, words) values (?, ?)", number, context);
        }
        for (Statement statement : filed.statements()) {
            Query.run(
                    connection,
                    "insert into statement values (?, ?, ?, ?, ?, ?)",
                    number,
                    statement.local(),
                    statement.kind().word(),
                    statement.turn(),
                    statement.speaker(),
                    statement.person());
        }
        for (Exchange exchange : document.exchanges()) {
            exchange(connection, number, document, exchange);
        }
        for (Commitment commitment : document.commitments()) {
            promise(connection, number, document, commitment);
        }
    }

    static void forget(Connection connection, long number) throws SQLException {
        for (String table : new String[] {"appearance", "doubt", "context", "statement", "exchange", "promise"}) {
            Query.run(connection, "delete from " + table + " where document = ?", number);
        }
        Query.run(connection, "delete from printing where story = ?", number);
    }

    private static void appearances(Connection connection, long number, Document document) throws SQLException {
        Published published = document.metadata().published();
        for (Entity entity : document.entities()) {
            Link link = entity.link();
            if (entity.person() != null) {
                PersonalName name = PersonalName.parse(entity.name());
                boolean full = entity.type() == EntityType.PERSON && name.isFull();
                Query.run(
                        connection,
                        "insert into appearance (document, entity, person, role, day, name, key, reason, confidence)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        number,
                        entity.id(),
                        entity.person(),
                        entity.type() == EntityType.UNNAMED && entity.role() == null ? entity.name() : entity.role(),
                        published == null ? null : published.day(),
                        entity.name(),
                        full ? name.surname().replace("-", "").replace(" ", "") : null,
                        link == null ? "" : link.reason(),
                        link == null ? 1.0 : link.confidence());
                if (full) {
                    RegisterRows.spelt(connection, entity.person(), entity.name());
                }
            } else if (link != null) {
                doubts(connection, number, entity, link);
            }
        }
    }

    private static void doubts(Connection connection, long number, Entity entity, Link link) throws SQLException {
        for (Candidate candidate : link.candidates()) {
            Query.run(
                    connection,
                    "insert or ignore into doubt (document, entity, person, name, reason) values (?, ?, ?, ?, ?)",
                    number,
                    entity.id(),
                    candidate.person(),
                    entity.name(),
                    candidate.reason());
        }
    }

    private static void exchange(Connection connection, long number, Document document, Exchange exchange)
            throws SQLException {
        Optional<Entity> answerer = exchange.answers().isEmpty()
                ? Optional.empty()
                : document.entity(document.turn(exchange.answers().getFirst()).speaker());
        StringBuilder answer = new StringBuilder();
        for (int turn : exchange.answers()) {
            answer.append(answer.isEmpty() ? "" : "\n\n")
                    .append(document.standing(document.turn(turn).speech()));
        }
        Outcome outcome = exchange.outcome();
        Query.run(
                connection,
                "insert into exchange values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                number,
                exchange.id(),
                exchange.questions().isEmpty() ? 1 : exchange.questions().getFirst(),
                document.words(exchange.spans()),
                answerer.map(Entity::name).orElse(null),
                answerer.map(Entity::person).orElse(null),
                answer.toString(),
                outcome == null ? null : word(outcome),
                exchange.reason(),
                asker(document, exchange).map(Entity::fullName).orElse(null),
                exchange.asker() != null);
    }

    /** By the label of the question, else by what an answer or a moderator calls whoever put it. */
    private static Optional<Entity> asker(Document document, Exchange exchange) {
        Exchange.Asker called = exchange.asker();
        if (called != null) {
            return document.entity(called.entity());
        }
        return exchange.questions().isEmpty()
                ? Optional.empty()
                : document.entity(document.turn(exchange.questions().getFirst()).speaker());
    }

    private static void promise(Connection connection, long number, Document document, Commitment commitment)
            throws SQLException {
        Optional<Entity> speaker = document.entity(commitment.speaker());
        String text = document.text();
        Span condition = commitment.condition();
        Due due = commitment.due();
        Query.run(
                connection,
                "insert into promise values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                number,
                commitment.id(),
                word(commitment.modality()),
                commitment.turn(),
                commitment.attribution(),
                speaker.map(Entity::name).orElse(null),
                speaker.map(Entity::person).orElse(null),
                actor(document, commitment.actor()),
                document.standing(commitment.span()),
                action(document, commitment),
                condition == null ? null : document.standing(condition),
                due == null ? null : due.earliest(),
                due == null ? null : due.latest(),
                due == null ? null : due.text().of(text));
    }

    /** The words of the action as they can stand alone: "not raise the toll". */
    private static String action(Document document, Commitment commitment) {
        String words = document.standing(commitment.action());
        return commitment.isNegated(document.text()) ? "not " + words : words;
    }

    private static String actor(Document document, Actor actor) {
        return switch (actor) {
            case Actor.Known known ->
                document.entity(known.entity()).map(Entity::name).orElse(known.entity());
            case Actor.Words words -> words.text();
        };
    }
}
