package org.quoth.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quoth.desk.Csv;
import org.quoth.desk.Desk;
import org.quoth.model.Modality;
import org.quoth.model.Promise;
import org.quoth.model.Standing;
import org.quoth.search.Hit;
import org.quoth.store.LedgerQuestion;
import org.quoth.store.Spread;
import org.quoth.wire.RecordWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "ledger",
        description = "Lists what speakers said will be done or will happen, what is due first in front.",
        footer = {
            "",
            "Examples:",
            "  quoth ledger --due-before 2025-07-01",
            "  quoth ledger --actor Ruiz --modality commitment --format csv",
            "  quoth ledger --speaker Ruiz --about dock",
            "  quoth ledger --status due --evidence",
            "",
            "Every line is a proposal of the machine; `quoth correct` sets its status. Exit code 1 if nothing is found."
        })
final class LedgerVerb implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Option(names = "--format", description = "text, json, jsonl or csv.")
    private OutputFormat format = OutputFormat.text;

    @Option(names = "--due-before", paramLabel = "DAY", description = "Only what is due on an earlier day.")
    private @Nullable String dueBefore;

    @Option(names = "--actor", paramLabel = "NAME", description = "Who is to act.")
    private @Nullable String actor;

    @Option(
            names = "--modality",
            paramLabel = "MODALITY",
            description = "commitment, intention, prediction, target or conditional.")
    private @Nullable Modality modality;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "open, due, kept, partly-kept, compromised, not-kept, superseded or withdrawn.")
    private @Nullable Standing status;

    @Mixin
    private ScopeOption scope = new ScopeOption();

    @Option(names = "--evidence", description = "Show later statements that mention what a line says.")
    private boolean evidence;

    @Mixin
    private LimitOption limit = new LimitOption();

    LedgerVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Desk desk = Desk.open(record.settings(console))) {
            LedgerQuestion question = new LedgerQuestion(
                    Days.first(dueBefore), actor, modality, status, scope.scope(), 0, limit.limit(format));
            List<Promise> lines = desk.ledger().list(question);
            listing(desk).show(console, format, lines);
            Spread<Modality> there = desk.ledger().modalities(question);
            String counted = Lines.part(there.of(modality), there.all(), "line");
            LimitOption.close(console, format, counted, lines.size(), there.of(modality));
            return lines.isEmpty() ? Exit.NO : Exit.DONE;
        }
    }

    private Listing<Promise> listing(Desk desk) {
        return new Listing<>(
                line -> text(console.ink(), line) + (evidence ? mentioned(desk, line) : ""),
                RecordWriter::write,
                Csv.row(
                        "id",
                        "modality",
                        "speaker",
                        "actor",
                        "action",
                        "condition",
                        "earliest",
                        "latest",
                        "due",
                        "text",
                        "day",
                        "status",
                        "verdict",
                        "primary"),
                LedgerVerb::row);
    }

    private static String row(Promise line) {
        return Csv.row(
                line.id(),
                Lines.word(line.modality()),
                line.speaker(),
                line.actor(),
                line.action(),
                line.condition(),
                line.earliest(),
                line.latest(),
                line.due(),
                line.words(),
                line.reference().day(),
                Lines.word(line.standing()),
                line.held() == null ? null : Lines.word(line.held().verdict()),
                line.held() == null ? null : line.held().primary());
    }

    /** Where to look whether it was done; no judgement. */
    private static String mentioned(Desk desk, Promise line) {
        List<Hit> hits = desk.ledger().evidence(line, 3);
        if (hits.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("  " + Lines.count(hits.size(), "later statement")
                + (hits.size() == 1 ? " mentions" : " mention") + " this:\n");
        for (Hit hit : hits) {
            text.append(Lines.wrapped(
                            Lines.who(hit.statement().speaker(), null) + ": “"
                                    + hit.snippet().text().strip() + "”",
                            "    "))
                    .append("\n    ")
                    .append(Lines.cited(hit.statement().reference()))
                    .append("  ")
                    .append(hit.statement().id())
                    .append('\n');
        }
        return text.toString();
    }

    static String text(Ink ink, Promise line) {
        StringBuilder text = new StringBuilder(
                ink.bold(Lines.who(line.speaker(), null)) + ink.dim("  " + Lines.word(line.modality())));
        text.append("  ").append(when(line));
        text.append("  ")
                .append(line.ruled() ? ink.bold(Lines.word(line.standing())) : ink.dim(Lines.word(line.standing())));
        text.append('\n').append(Lines.wrapped(line.words(), "    "));
        if (!line.actor().equals(line.speaker()) && !says(line.words(), line.actor())) {
            text.append('\n').append(Lines.wrapped("who is to act: " + line.actor(), "    "));
        }
        if (line.condition() != null) {
            text.append('\n').append(Lines.wrapped("condition: " + line.condition(), "    "));
        }
        text.append("\n  ").append(Lines.cited(line.reference()));
        return text.append(ink.dim("  " + line.id()))
                .append(Lines.held(ink, line.held()))
                .append('\n')
                .toString();
    }

    private static boolean says(String words, String actor) {
        String last = actor.substring(actor.lastIndexOf(' ') + 1);
        return words.toLowerCase(Locale.ROOT).contains(last.toLowerCase(Locale.ROOT));
    }

    private static String when(Promise line) {
        if (line.latest() != null) {
            return "due " + due(line);
        }
        return line.earliest() == null ? "no date" : "not before " + line.earliest() + " (\"" + line.due() + "\")";
    }

    private static String due(Promise line) {
        String words = line.due() == null ? "" : " (\"" + line.due() + "\")";
        boolean span = line.earliest() != null && !line.earliest().equals(line.latest());
        return (span ? line.earliest() + " to " : "") + line.latest() + words;
    }
}
