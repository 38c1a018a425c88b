package org.quoth.cli;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quoth.desk.Desk;
import org.quoth.desk.Rule;
import org.quoth.desk.Ruled;
import org.quoth.model.Outcome;
import org.quoth.model.Standing;
import org.quoth.wire.RecordWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "correct",
        description =
                "Decides what the machine only proposes: how a promise stands, what became of a question, whose words a turn or quotation is.",
        footer = {
            "",
            "Examples:",
            "  quoth correct 3f9c2a41d07b55e8.c1 --status kept --cite 77aa01b2c3d4e5f6.t4 --by \"A. Reader\"",
            "  quoth correct 3f9c2a41d07b55e8.x2 --outcome non-reply --because \"No day is given.\" --by \"A. Reader\"",
            "  quoth correct 3f9c2a41d07b55e8.a4 --speaker \"Ana Ruiz\" --because \"He reads out her letter.\" --by \"A. Reader\"",
            "  quoth correct 3f9c2a41d07b55e8.t12 --speaker \"Ana Ruiz\" --all --because \"Her label is misprinted.\" --by \"A. Reader\"",
            "  quoth correct 3f9c2a41d07b55e8.a5 --no-quotation --because \"The title of a song.\" --by \"A. Reader\"",
            "  quoth correct 3f9c2a41d07b55e8.c1 --undo --by \"A. Reader\"",
            "",
            "A status needs a citation from the record, all else a reason. A speaker is named as the document or the record",
            "names them, by the id of a person, or as \"unknown\". Nothing is overwritten: `quoth history ID` shows every decision.",
            "Exit code 1 if it is refused."
        })
final class CorrectVerb implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Option(names = "--format", description = "text or json.")
    private OutputFormat format = OutputFormat.text;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "open, due, kept, partly-kept, compromised, not-kept, superseded or withdrawn.")
    private @Nullable Standing status;

    @Option(names = "--cite", paramLabel = "ID", description = "The statement or document on the record that shows it.")
    private @Nullable String citation;

    @Option(names = "--outcome", paramLabel = "OUTCOME", description = "clear, ambivalent or non-reply.")
    private @Nullable Outcome outcome;

    @Option(names = "--speaker", paramLabel = "NAME", description = "Whose words a turn or quotation is.")
    private @Nullable String speaker;

    @Option(names = "--all", description = "With --speaker: of all turns of the document with the label of this one.")
    private boolean all;

    @Option(names = "--no-quotation", description = "Words that were taken for a quotation are none.")
    private boolean noQuotation;

    @Option(names = "--because", paramLabel = "WORDS", description = "The reason.")
    private String because = "";

    @Option(names = "--undo", description = "Go back to the decision before.")
    private boolean undo;

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who decides.")
    private String author = "";

    @Parameters(
            paramLabel = "ID",
            description = "A line of the ledger (….c1), an exchange (….x1), a turn (….t1) or a quotation (….a1).")
    private String id = "";

    CorrectVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Formats.require(format, OutputFormat.text, OutputFormat.json, OutputFormat.jsonl);
        long asked = Stream.of(status != null, outcome != null, speaker != null, noQuotation, undo)
                .filter(given -> given)
                .count();
        if (asked != 1) {
            throw new UsageException("Give one of --status, --outcome, --speaker, --no-quotation and --undo.");
        }
        if (all && speaker == null) {
            throw new UsageException("--all goes with --speaker.");
        }
        try (Desk desk = Desk.open(record.settings(console))) {
            return told(ruled(desk.rule()));
        }
    }

    private Ruled ruled(Rule rule) {
        if (status != null) {
            return rule.standing(id, status, citation, because, author);
        }
        if (speaker != null) {
            return all ? rule.label(id, speaker, because, author) : rule.speaker(id, speaker, because, author);
        }
        if (noQuotation) {
            return rule.noQuotation(id, because, author);
        }
        return outcome != null ? rule.outcome(id, outcome, because, author) : rule.undo(id, author);
    }

    private int told(Ruled ruled) {
        return switch (ruled) {
            case Ruled.Done done -> {
                console.line(
                        format == OutputFormat.text
                                ? HistoryVerb.text(done.ruling())
                                : Json.line(RecordWriter.write(done.ruling())));
                if (!done.remark().isEmpty()) {
                    console.say(done.remark());
                }
                yield Exit.DONE;
            }
            case Ruled.Refused refused -> {
                console.say(refused.reason());
                yield Exit.NO;
            }
        };
    }
}
