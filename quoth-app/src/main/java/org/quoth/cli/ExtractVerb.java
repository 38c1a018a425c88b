package org.quoth.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quoth.desk.Analysis;
import org.quoth.desk.Extract;
import org.quoth.model.Attribution;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.Reading;
import org.quoth.model.Reference;
import org.quoth.model.Statement;
import org.quoth.wire.DocumentWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "extract",
        description = "Reads and analyses, prints what was found, stores nothing.",
        footer = {
            "",
            "Examples:",
            "  quoth extract story.html",
            "  quoth extract --format jsonl archive/ > archive.jsonl",
            "  curl -s https://example.org/briefing | quoth extract -",
            "",
            "With --format jsonl one JSON object a line, in the order of the inputs; with json the same as one list.",
            "Exit code 1 if any input was refused."
        })
final class ExtractVerb implements Callable<Integer> {

    private final Console console;

    @Option(names = "--format", description = "text, json or jsonl.")
    private OutputFormat format = OutputFormat.text;

    @Mixin
    private FinderChoice finder = new FinderChoice();

    @Option(names = "--workers", paramLabel = "N", description = "How many documents are worked on at once.")
    private int workers = Runtime.getRuntime().availableProcessors();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, folders, patterns, addresses of pages; - for the standard input.")
    private List<String> paths = List.of();

    private long read;
    private long refused;

    ExtractVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Formats.require(format, OutputFormat.text, OutputFormat.json, OutputFormat.jsonl);
        if (workers < 1) {
            throw new UsageException("--workers is " + workers + "; at least 1 is needed.");
        }
        Analysis analysis = finder.analysis();
        try {
            ofList("[");
            new Extract(workers, analysis, console::in).run(paths, this::show);
            ofList("\n]\n");
        } catch (ReaderGone gone) {
            return Exit.DONE;
        } finally {
            console.out().flush();
        }
        console.progressDone();
        return refused > 0 ? Exit.NO : Exit.DONE;
    }

    /** A mark around or between the objects, where they are one list. */
    private void ofList(String mark) {
        if (format == OutputFormat.json) {
            console.out().print(mark);
        }
    }

    private void show(Reading reading) {
        ofList(read + refused == 0 ? "\n" : ",\n");
        if (reading instanceof Reading.Refused) {
            refused++;
        } else {
            read++;
        }
        switch (format) {
            case json -> console.out().print(DocumentWriter.write(reading));
            case jsonl -> console.line(DocumentWriter.write(reading));
            default -> text(reading);
        }
        if (format != OutputFormat.text && read % 100 == 0) {
            console.progress(read + " documents read, " + refused + " refused …");
        }
        if (read % 64 == 0 && console.gone()) {
            throw new ReaderGone();
        }
    }

    private void text(Reading reading) {
        switch (reading) {
            case Reading.Read one -> console.line(text(one.document()));
            case Reading.Refused one -> console.say(one.source() + ": " + one.reason());
        }
    }

    private String text(Document document) {
        Ink ink = console.ink();
        Reference reference = Reference.of(document, document.id());
        StringBuilder text = new StringBuilder(ink.bold(Lines.cited(reference)));
        text.append(ink.dim("  " + document.kind().name().toLowerCase(Locale.ROOT) + " " + document.id()));
        text.append('\n').append(summary(document));
        for (Statement statement : Statement.allOf(document, reference)) {
            Optional<Attribution> attribution = document.attribution(statement.local());
            if (attribution.isPresent() || document.attributions().isEmpty()) {
                text.append("\n\n").append(Lines.heading(ink, statement));
                text.append(attribution
                        .map(each -> ink.dim("  cue: " + document.words(each.cue())))
                        .orElse(""));
                text.append('\n').append(Lines.wrapped(statement.marked(), "    "));
            }
        }
        return text.append('\n').toString();
    }

    private static String summary(Document document) {
        return Lines.count(document.turns().size(), "turn") + ", "
                + Lines.count(document.exchanges().size(), "exchange") + ", "
                + Lines.count(document.attributions().size(), "attribution") + ", "
                + Lines.count(document.commitments().size(), "commitment") + ", speakers: "
                + document.entities().stream().map(Entity::name).limit(12).toList();
    }

    private static final class ReaderGone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
