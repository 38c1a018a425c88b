package org.quoth.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quoth.desk.Csv;
import org.quoth.desk.Desk;
import org.quoth.model.Asked;
import org.quoth.model.Outcome;
import org.quoth.store.ExchangeQuestion;
import org.quoth.store.Spread;
import org.quoth.wire.RecordWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "exchanges",
        description = "Lists questions with their answers.",
        footer = {
            "",
            "Examples:",
            "  quoth exchanges --outcome non-reply",
            "  quoth exchanges --speaker Ruiz --about dock --from 2025",
            "",
            "An outcome is a proposal of the machine. Exit code 1 if nothing is found."
        })
final class ExchangesVerb implements Callable<Integer> {

    private static final int SHOWN = 400;

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Option(names = "--format", description = "text, json, jsonl or csv.")
    private OutputFormat format = OutputFormat.text;

    @Option(names = "--outcome", paramLabel = "OUTCOME", description = "non-reply, ambivalent or clear.")
    private @Nullable Outcome outcome;

    @Mixin
    private ScopeOption scope = new ScopeOption();

    @Mixin
    private LimitOption limit = new LimitOption();

    ExchangesVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Desk desk = Desk.open(record.settings(console))) {
            List<Asked> exchanges =
                    desk.exchanges().list(new ExchangeQuestion(outcome, scope.scope(), 0, limit.limit(format)));
            listing().show(console, format, exchanges);
            Spread<Outcome> there = desk.exchanges().outcomes(scope.scope());
            String counted = Lines.part(there.of(outcome), there.all(), "exchange");
            LimitOption.close(console, format, counted, exchanges.size(), there.of(outcome));
            return exchanges.isEmpty() ? Exit.NO : Exit.DONE;
        }
    }

    private Listing<Asked> listing() {
        return new Listing<>(
                each -> text(console.ink(), each),
                RecordWriter::write,
                Csv.row("id", "turn", "question", "answerer", "answer", "outcome", "reason", "day", "asker"),
                each -> Csv.row(
                        each.id(),
                        each.turn(),
                        each.question(),
                        each.answerer(),
                        each.answer(),
                        word(each.outcome()),
                        each.reason(),
                        each.reference().day(),
                        each.asker()));
    }

    private static @Nullable String word(@Nullable Outcome outcome) {
        return outcome == null ? null : Lines.word(outcome);
    }

    /** "Dana (so called there): " */
    private static String asker(Asked asked) {
        return asked.asker() == null ? "" : asked.asker() + (asked.supposed() ? " (so called there): " : ": ");
    }

    private static String text(Ink ink, Asked asked) {
        String answer = asked.answer().length() <= SHOWN
                ? asked.answer()
                : asked.answer().substring(0, SHOWN) + " …";
        String outcome = word(asked.outcome());
        return Lines.wrapped("Q  " + asker(asked) + asked.question(), "  ")
                + "\n"
                + ink.bold("  " + (asked.answerer() == null ? "A" : asked.answerer()))
                + (outcome == null
                        ? ""
                        : "  " + ink.unsure(outcome)
                                + (asked.reason() == null ? "" : ink.dim(" (" + asked.reason() + ")")))
                + "\n"
                + Lines.wrapped(answer.isEmpty() ? "(no answer)" : answer, "    ")
                + "\n  "
                + Lines.cited(asked.reference())
                + ink.dim("  " + asked.id())
                + "\n";
    }
}
