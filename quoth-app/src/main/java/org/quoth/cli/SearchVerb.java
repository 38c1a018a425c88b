package org.quoth.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quoth.desk.Desk;
import org.quoth.search.Question;
import org.quoth.search.Sort;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "search",
        description = "Finds statements by words, and by who said them, what about, where and when.",
        footer = {
            "",
            "Examples:",
            "  quoth search north dock",
            "  quoth search '\"wage talks\" -crane' --speaker Ruiz --from 2025-03",
            "  quoth search --like 'cranes should run on electricity' --kind primary",
            "  quoth search --speaker ana-ruiz --kind direct --sort newest --format csv",
            "",
            "Words in quotation marks must stand together; a word after a hyphen must not occur. Exit code 1 if nothing is found."
        })
final class SearchVerb implements Callable<Integer> {

    private static final int USUAL = 10;

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private StatementsOption statements = new StatementsOption();

    @Option(names = "--format", description = "text, json, jsonl or csv.")
    private OutputFormat format = OutputFormat.text;

    @Option(names = "--role", paramLabel = "WORDS", description = "Words of the speaker's role.")
    private @Nullable String role;

    @Option(names = "--about", paramLabel = "WORDS", description = "Words of what it says, answers, or stands in.")
    private @Nullable String about;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description =
                    "direct, mixed, indirect; question, answer, statement, moderator, aside, passage; turn, quotation, by-others, primary;"
                            + " transcript, article, other.")
    private @Nullable String kind;

    @Option(
            names = "--like",
            paramLabel = "TEXT",
            description = "What comes near this in meaning, whatever its words; `quoth index --meaning` first.")
    private @Nullable String like;

    @Option(names = "--outlet", paramLabel = "WORDS", description = "Who published it.")
    private @Nullable String outlet;

    @Option(names = "--venue", paramLabel = "WORDS", description = "Where it was said.")
    private @Nullable String venue;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            description = "relevance, newest, telling (newest, nods and scraps last) or oldest.")
    private Sort sort = Sort.RELEVANCE;

    @Parameters(arity = "0..*", paramLabel = "WORDS", description = "What to look for.")
    private List<String> words = List.of();

    SearchVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Desk desk = Desk.open(record.settings(console))) {
            boolean any = new Hits(console)
                    .show(
                            statements,
                            USUAL,
                            format,
                            (limit, cursor) -> desk.search()
                                    .search(question(like == null ? limit : statements.limit(USUAL), cursor)));
            return any ? Exit.DONE : Exit.NO;
        }
    }

    private Question question(int limit, @Nullable String cursor) {
        return Question.of(String.join(" ", words))
                .withSpeaker(statements.speaker())
                .withRole(role)
                .withAbout(about)
                .withKind(kind)
                .withOutlet(outlet)
                .withVenue(venue)
                .between(statements.first(), statements.last())
                .sorted(sort)
                .withLimit(limit)
                .after(cursor)
                .withLike(like);
    }
}
