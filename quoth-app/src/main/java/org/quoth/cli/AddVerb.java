package org.quoth.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.quoth.desk.Add;
import org.quoth.desk.Desk;
import org.quoth.desk.Intake;
import org.quoth.desk.Tally;
import org.quoth.model.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "add",
        description = "Reads documents into the record. What it holds already is left as it is.",
        footer = {
            "",
            "Examples:",
            "  quoth add briefings/ stories/*.html",
            "  quoth add --record /data/harbour --format jsonl - < briefing.txt",
            "  quoth add https://example.org/story.html",
            "  quoth add --fetch https://example.org/feed.xml",
            "",
            "The format of each file is found by its content (docs/formats.md lists them); archives, feeds and web",
            "archives give a document each for what is in them. A page is fetched only if its address is named here, or with",
            "--fetch, if an entry of a feed leads to it.",
            "Ctrl-C stops in order; the same command again goes on. Exit code 1 if any input was refused."
        })
final class AddVerb implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Option(names = "--format", description = "text or jsonl.")
    private OutputFormat format = OutputFormat.text;

    @Option(
            names = "--fetch",
            description = "Fetch the pages that feeds link to where they give only a title or a few words.")
    private boolean fetch;

    @Mixin
    private FinderChoice finder = new FinderChoice();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, folders, patterns, addresses of pages; - for the standard input.")
    private List<String> paths = List.of();

    AddVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Formats.require(format, OutputFormat.text, OutputFormat.jsonl);
        try (Desk desk = Desk.create(record.settings(console))) {
            return add(desk);
        }
    }

    private int add(Desk desk) {
        Refusals refusals = new Refusals();
        try (Stopping stopping = new Stopping(console)) {
            Add adding = desk.add(finder.analysis());
            Tally tally = (fetch ? adding.fetching() : adding)
                    .run(
                            paths,
                            console::in,
                            (intake, soFar) -> {
                                tell(intake);
                                if (intake instanceof Intake.Refused refused) {
                                    refusals.add(refused.source(), refused.reason());
                                }
                                console.progress(counts(soFar) + " …");
                            },
                            stopping::asked);
            console.progressDone();
            tell(tally, refusals);
            if (tally.unread() != null) {
                console.say("All of it is found by words, but could not be read for meaning: " + tally.unread());
            }
            if (stopping.asked()) {
                console.say("Stopped. The same command again goes on from here.");
            }
            console.out().flush();
            return tally.refused() > 0 ? Exit.NO : Exit.DONE;
        }
    }

    private static String counts(Tally tally) {
        return Lines.count(tally.inputs(), "input") + ": " + tally.added() + " added, " + tally.known()
                + " already known, " + tally.refused() + " refused";
    }

    private void tell(Intake intake) {
        if (format == OutputFormat.jsonl) {
            console.line(Json.line(json(intake)));
            console.out().flush();
            return;
        }
        console.progressDone();
        Ink ink = console.ink();
        console.line(
                switch (intake) {
                    case Intake.Added added -> ink.good("added  ") + " " + described(added.reference(), added.source());
                    case Intake.Known known -> ink.dim("known  ") + " " + described(known.reference(), known.source());
                    case Intake.Refused refused ->
                        ink.bad("refused") + " " + refused.source() + ": " + refused.reason();
                });
        notes(intake).forEach(note -> console.line(Lines.wrapped(note, "        ")));
        console.out().flush();
    }

    private static List<String> notes(Intake intake) {
        return intake instanceof Intake.Added added ? added.notes() : List.of();
    }

    private static String described(Reference reference, String source) {
        return source + ": " + reference.kind().name().toLowerCase(Locale.ROOT) + " " + reference.document() + ", "
                + Lines.cited(reference);
    }

    private static ObjectNode json(Intake intake) {
        ObjectNode json = Json.object();
        Reference reference = switch (intake) {
            case Intake.Added added -> added.reference();
            case Intake.Known known -> known.reference();
            case Intake.Refused refused -> null;
        };
        json.put(
                "outcome",
                switch (intake) {
                    case Intake.Added added -> "added";
                    case Intake.Known known -> "known";
                    case Intake.Refused refused -> "refused";
                });
        json.put("id", reference == null ? null : reference.document());
        json.put("source", intake.source());
        json.put("kind", reference == null ? null : reference.kind().name().toLowerCase(Locale.ROOT));
        json.put("reason", intake instanceof Intake.Refused refused ? refused.reason() : null);
        ArrayNode notes = json.putArray("notes");
        notes(intake).forEach(notes::add);
        return json;
    }

    private void tell(Tally tally, Refusals refusals) {
        if (format == OutputFormat.jsonl) {
            ObjectNode json = Json.object();
            json.put("added", tally.added());
            json.put("known", tally.known());
            json.put("refused", tally.refused());
            json.put("inputs", tally.inputs());
            json.put("settled", tally.settled());
            json.put("unread", tally.unread());
            console.line(Json.line(json));
        } else {
            if (tally.inputs() > 1 && tally.refused() > 0) {
                console.line("");
                console.line("Refused, by reason:");
                refusals.table().forEach(console::line);
                console.line("");
            }
            console.line(counts(tally));
            if (tally.settled() > 0) {
                console.line(Lines.count(tally.settled(), "earlier quotation")
                        + (tally.settled() == 1 ? " now has" : " now have") + " a primary");
            }
        }
    }
}
