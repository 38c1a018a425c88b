package org.quoth.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quoth.desk.Csv;
import org.quoth.desk.Desk;
import org.quoth.desk.InWords;
import org.quoth.model.PressCount;
import org.quoth.model.Printing;
import org.quoth.model.VerdictKind;
import org.quoth.store.PressQuestion;
import org.quoth.store.Scope;
import org.quoth.store.Spread;
import org.quoth.wire.RecordWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "press",
        description = "Lists the quotations of stories with what became of them against the primary texts.",
        footer = {
            "",
            "Examples:",
            "  quoth press --outlets",
            "  quoth press --verdict edited",
            "  quoth press --weighty",
            "  quoth press --outlet 'Harbour Post' --speaker Ruiz --format csv",
            "",
            "A quotation that differs from a transcript may be right: the transcript may hold the slip. docs/verdicts.md",
            "says what each verdict means. Exit code 1 if nothing is found."
        })
final class PressVerb implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Option(names = "--format", description = "text, json, jsonl or csv.")
    private OutputFormat format = OutputFormat.text;

    @Option(names = "--outlets", description = "Count by outlet, in order of name, instead of listing.")
    private boolean outlets;

    @Option(
            names = "--verdict",
            paramLabel = "VERDICT",
            description = "verbatim, excerpted, edited-marked, edited, stitched, paraphrased, other-speaker, ambiguous,"
                    + " not-found, no-primary-held or too-short.")
    private @Nullable VerdictKind verdict;

    @Option(
            names = "--weighty",
            description =
                    "Only those with a difference that bears on the meaning: a not, a number, a name, may or must, I or we.")
    private boolean weighty;

    @Option(
            names = "--outlet",
            paramLabel = "WORDS",
            description = "Who published it; the whole name between marks: '\"Harbour Post\"'.")
    private @Nullable String outlet;

    @Mixin
    private ScopeOption scope = new ScopeOption();

    @Mixin
    private LimitOption limit = new LimitOption();

    PressVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        PressQuestion question = new PressQuestion(verdict, weighty, outlet, scope.scope(), 0, limit.limit(format));
        try (Desk desk = Desk.open(record.settings(console))) {
            return outlets ? counts(desk, question) : quotations(desk, question);
        }
    }

    private int counts(Desk desk, PressQuestion question) {
        if (verdict != null || weighty || outlet != null || !question.scope().equals(Scope.ALL)) {
            throw new UsageException("--outlets counts all there is; ask without it to narrow a list down.");
        }
        List<PressCount> counts = desk.press().outlets();
        new Listing<PressCount>(PressVerb::text, RecordWriter::write, head(), PressVerb::row)
                .show(console, format, counts);
        return counts.isEmpty() ? Exit.NO : Exit.DONE;
    }

    private static String head() {
        List<@Nullable Object> head = new ArrayList<>(List.of("outlet", "stories", "quotations", "compared"));
        for (VerdictKind kind : VerdictKind.values()) {
            head.add(Lines.word(kind));
        }
        return Csv.row(head.toArray());
    }

    private static String row(PressCount count) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(count.outlet());
        row.add(count.stories());
        row.add(count.quotations());
        row.add(count.compared());
        for (VerdictKind kind : VerdictKind.values()) {
            row.add(count.of(kind));
        }
        return Csv.row(row.toArray());
    }

    /** "Courier", below it "2 stories, 12 quotations; a primary is held of 9: 5 verbatim, 2 edited". */
    private static String text(PressCount count) {
        List<String> came = new ArrayList<>();
        for (VerdictKind kind : VerdictKind.values()) {
            if (count.of(kind) > 0 && kind != VerdictKind.NO_PRIMARY_HELD && kind != VerdictKind.TOO_SHORT) {
                came.add(count.of(kind) + " " + Lines.word(kind));
            }
        }
        String outlet = count.outlet() == null ? "no outlet named" : count.outlet();
        return outlet
                + "\n  "
                + (count.stories() == 1 ? "1 story" : count.stories() + " stories")
                + ", " + Lines.count(count.quotations(), "quotation")
                + "; a primary is held of " + count.compared()
                + (came.isEmpty() ? "" : ": " + String.join(", ", came));
    }

    private int quotations(Desk desk, PressQuestion question) {
        List<Printing> printings = desk.press().list(question);
        Map<String, String> primaries =
                format == OutputFormat.text ? desk.press().otherwise(printings) : Map.of();
        new Listing<Printing>(
                        each -> text(console.ink(), each, primaries.get(each.id())),
                        RecordWriter::write,
                        Csv.row(
                                "id",
                                "verdict",
                                "quote",
                                "speaker",
                                "outlet",
                                "title",
                                "day",
                                "tier",
                                "primary",
                                "differences"),
                        PressVerb::row)
                .show(console, format, printings);
        Spread<VerdictKind> there = desk.press().verdicts(question);
        String counted = Lines.part(there.of(verdict), desk.press().all(question), "quotation");
        LimitOption.close(console, format, counted, printings.size(), there.of(verdict));
        return printings.isEmpty() ? Exit.NO : Exit.DONE;
    }

    private static String row(Printing printing) {
        return Csv.row(
                printing.id(),
                Lines.word(printing.verdict()),
                printing.words(),
                printing.speaker(),
                printing.story().outlet(),
                printing.story().title(),
                printing.story().day(),
                printing.tier(),
                printing.held().primary(),
                printing.differences().stream().map(InWords::of).collect(Collectors.joining("; ")));
    }

    private static String differences(Ink ink, Printing printing) {
        return printing.differences().stream()
                .map(each ->
                        "\n" + Lines.wrapped(each.weighty() ? ink.bad(InWords.of(each)) : InWords.of(each), "    - "))
                .collect(Collectors.joining());
    }

    private static String text(Ink ink, Printing printing, @Nullable String words) {
        String primary = printing.held().primary();
        String word = Lines.word(printing.verdict());
        return (printing.held().isOtherwise() ? ink.bold(word) : word)
                + (primary == null ? "" : ink.dim("  against " + primary))
                + "\n"
                + Lines.wrapped(
                        "“" + printing.words().strip() + "”"
                                + (printing.speaker() == null ? "" : " (" + printing.speaker() + ")"),
                        "    ")
                + (words == null
                        ? ""
                        : "\n" + Lines.wrapped("on the record: “" + words.strip() + "”", "    ")
                                + differences(ink, printing))
                + "\n  "
                + Lines.cited(printing.story())
                + ink.dim("  " + printing.id())
                + "\n";
    }
}
