package org.quoth.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.quoth.desk.Desk;
import org.quoth.desk.Shown;
import org.quoth.model.Document;
import org.quoth.model.Exchange;
import org.quoth.model.Statement;
import org.quoth.store.Filed;
import org.quoth.text.Span;
import org.quoth.wire.DocumentWriter;
import org.quoth.wire.RecordWriter;
import org.quoth.wire.WireException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        description =
                "Shows anything on the record by its id: a document, turn, statement, person, exchange or commitment.",
        footer = {
            "",
            "Examples:",
            "  quoth show 2025-03-03-briefing-on-the-harbour-talks",
            "  quoth show 3f9c2a41d07b55e8.t5",
            "  quoth show ana-ruiz",
            "  quoth show 3f9c2a41d07b55e8 --original > briefing.html",
            "",
            "Exit code 1 if there is no such thing."
        })
final class ShowVerb implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Option(names = "--format", description = "text or json.")
    private OutputFormat format = OutputFormat.text;

    @Option(names = "--original", description = "Write the document's bytes as they were received.")
    private boolean original;

    @Parameters(paramLabel = "ID", description = "An id or a short name.")
    private String id = "";

    ShowVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Formats.require(format, OutputFormat.text, OutputFormat.json, OutputFormat.jsonl);
        try (Desk desk = Desk.open(record.settings(console))) {
            return original ? original(desk) : shown(desk);
        }
    }

    private int original(Desk desk) {
        Optional<Filed> filed = desk.show().document(id);
        Optional<byte[]> bytes = filed.flatMap(each -> desk.show().original(each));
        if (bytes.isEmpty()) {
            console.say(
                    filed.isEmpty()
                            ? "There is no document \"" + id + "\" on the record."
                            : "The original was too large to keep.");
            return Exit.NO;
        }
        console.out().write(bytes.get(), 0, bytes.get().length);
        console.out().flush();
        return Exit.DONE;
    }

    private int shown(Desk desk) {
        Optional<Shown> shown = desk.show().show(id);
        if (shown.isEmpty()) {
            if (desk.rule().knows(id)) {
                console.say("Somebody decided that \"" + id + "\" is no quotation; `quoth history " + id
                        + "` says who and why.");
                return Exit.NO;
            }
            console.say("There is nothing with the id \"" + id + "\" on the record; `quoth search` finds ids.");
            return Exit.NO;
        }
        if (format == OutputFormat.text) {
            console.line(text(console.ink(), shown.get()));
        } else {
            JsonNode json = json(shown.get());
            console.line(format == OutputFormat.json ? Json.pretty(json) : Json.line(json));
        }
        return Exit.DONE;
    }

    private static JsonNode json(Shown shown) {
        return switch (shown) {
            case Shown.OfDocument of -> document(of.filed());
            case Shown.OfTurn of -> RecordWriter.write(of.statement());
            case Shown.OfAttribution of -> RecordWriter.write(of.statement());
            case Shown.OfPassage of -> RecordWriter.write(of.statement());
            case Shown.OfEntity of -> part(of.filed(), "entities", of.entity().id());
            case Shown.OfExchange of ->
                part(of.filed(), "exchanges", of.exchange().id());
            case Shown.OfCommitment of ->
                part(of.filed(), "commitments", of.commitment().id());
            case Shown.OfPerson of -> RecordWriter.write(of.person());
        };
    }

    private static JsonNode document(Filed filed) {
        try {
            JsonNode json = Json.parse(DocumentWriter.write(filed.document()));
            if (json instanceof ObjectNode object) {
                object.put("slug", filed.reference().slug());
            }
            return json;
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new WireException("a document was written as something other than JSON", e);
        }
    }

    private static JsonNode part(Filed filed, String list, String id) {
        for (JsonNode each : document(filed).path(list)) {
            if (each.path("id").asText().equals(id)) {
                return each;
            }
        }
        throw new IllegalStateException(id + " is in the document but not in its JSON");
    }

    private static String text(Ink ink, Shown shown) {
        return switch (shown) {
            case Shown.OfDocument of -> document(ink, of.filed());
            case Shown.OfTurn of -> statement(ink, of.statement());
            case Shown.OfAttribution of ->
                statement(ink, of.statement()) + "\n\n  in the text:\n"
                        + Lines.wrapped(
                                of.attribution()
                                        .cover()
                                        .of(of.filed().document().text()),
                                "    ");
            case Shown.OfPassage of -> statement(ink, of.statement());
            case Shown.OfEntity of ->
                ink.bold(of.entity().name())
                        + (of.entity().role() == null ? "" : ", " + of.entity().role()) + "  "
                        + Lines.count(of.entity().mentions().size(), "mention") + " in "
                        + Lines.cited(of.filed().reference())
                        + (of.entity().person() == null
                                ? ""
                                : "\n  on the record: " + of.entity().person())
                        + of.entity().candidates().stream()
                                .map(each ->
                                        "\n  perhaps " + each.name() + " (" + each.person() + "): " + each.reason())
                                .collect(Collectors.joining());
            case Shown.OfExchange of -> exchange(ink, of.filed(), of.exchange());
            case Shown.OfCommitment of ->
                Lines.wrapped(of.commitment().span().of(of.filed().document().text()), "  ") + "\n  "
                        + of.commitment().modality().name().toLowerCase(Locale.ROOT) + ", in "
                        + Lines.cited(of.filed().reference());
            case Shown.OfPerson of -> PeopleVerb.text(ink, of.person());
        };
    }

    private static String document(Ink ink, Filed filed) {
        Document document = filed.document();
        StringBuilder text = new StringBuilder(ink.bold(Lines.cited(filed.reference())));
        text.append(ink.dim("\n  " + document.kind().name().toLowerCase(Locale.ROOT) + " " + document.id() + " "
                + filed.reference().slug() + "\n  from " + document.source() + ", added " + filed.added()));
        List<Statement> statements = filed.statements();
        for (Statement statement : statements) {
            text.append("\n\n").append(Lines.heading(ink, statement)).append(ink.dim("  ." + statement.local()));
            text.append('\n').append(Lines.wrapped(statement.marked(), "    "));
        }
        return text.toString();
    }

    private static String statement(Ink ink, Statement statement) {
        return Lines.heading(ink, statement) + "\n  " + Lines.cited(statement.reference()) + "\n"
                + Lines.wrapped(statement.marked(), "    ") + ink.dim("\n  " + statement.id());
    }

    private static String exchange(Ink ink, Filed filed, Exchange exchange) {
        Document document = filed.document();
        StringBuilder text = new StringBuilder(Lines.cited(filed.reference()));
        exchange.questions().forEach(turn -> text.append('\n').append(turn(ink, document, turn)));
        exchange.answers().forEach(turn -> text.append('\n').append(turn(ink, document, turn)));
        if (exchange.outcome() != null) {
            text.append("\n  outcome: ")
                    .append(exchange.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return text.toString();
    }

    private static String turn(Ink ink, Document document, int index) {
        Span speech = document.turn(index).speech();
        return ink.bold("  turn " + index) + "\n"
                + Lines.wrapped(speech.of(document.withoutPages().text()), "    ");
    }
}
