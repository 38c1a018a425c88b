package org.quoth.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quoth.desk.Desk;
import org.quoth.model.PositionReport;
import org.quoth.search.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "timeline",
        description = "What someone said about something, in order of time.",
        footer = {
            "",
            "Examples:",
            "  quoth timeline --speaker Ruiz --about 'north dock' --from 2024",
            "  quoth timeline --speaker Ruiz --about 'north dock' --compare",
            "",
            "Exit code 1 if nothing is found."
        })
final class TimelineVerb implements Callable<Integer> {

    private static final int USUAL = 50;

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private StatementsOption statements = new StatementsOption();

    @Option(names = "--format", description = "text, json, jsonl or csv.")
    private OutputFormat format = OutputFormat.text;

    @Option(names = "--about", paramLabel = "WORDS", description = "Words of the subject.")
    private @Nullable String about;

    @Option(
            names = "--compare",
            description = "Hold what was said on different days side by side; needs --speaker and --about.")
    private boolean compare;

    @Option(
            names = "--meaning",
            description = "Count what speaks of it in other words too; `quoth index --meaning` first.")
    private boolean meaning;

    TimelineVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String speaker = statements.speaker();
        check(speaker);
        try (Desk desk = Desk.open(record.settings(console))) {
            if (speaker != null && about != null && compare) {
                PositionReport report =
                        desk.positions().of(speaker, about, statements.first(), statements.last(), meaning);
                new PositionText(console).show(report, format);
                return report.utterances().isEmpty() ? Exit.NO : Exit.DONE;
            }
            Question asked = Question.of("")
                    .withSpeaker(speaker)
                    .withAbout(about)
                    .between(statements.first(), statements.last());
            boolean any = new Hits(console)
                    .show(
                            statements,
                            USUAL,
                            format,
                            (limit, cursor) -> desk.timeline()
                                    .statements(asked.withLimit(limit).after(cursor), meaning));
            return any ? Exit.DONE : Exit.NO;
        }
    }

    private void check(@Nullable String speaker) {
        if (speaker == null && about == null) {
            throw new UsageException("Name a --speaker, or what it is --about.");
        }
        if (meaning && about == null) {
            throw new UsageException("To look by meaning, say what it is --about.");
        }
        if (compare && (speaker == null || about == null)) {
            throw new UsageException("To compare, name a --speaker and what it is --about.");
        }
    }
}
