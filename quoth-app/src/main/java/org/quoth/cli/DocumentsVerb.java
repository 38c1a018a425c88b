package org.quoth.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quoth.desk.Csv;
import org.quoth.desk.Desk;
import org.quoth.model.DocumentKind;
import org.quoth.model.Reference;
import org.quoth.store.DocumentQuestion;
import org.quoth.wire.RecordWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "documents",
        description = "Lists what is on the record, the newest first.",
        footer = {
            "",
            "Examples:",
            "  quoth documents",
            "  quoth documents harbour talks --kind transcript --from 2025",
            "  quoth documents --format csv > inventory.csv",
            "",
            "The words are looked for in titles, outlets, venues, places and names of files. Exit code 1 if nothing is found."
        })
final class DocumentsVerb implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Option(names = "--format", description = "text, json, jsonl or csv.")
    private OutputFormat format = OutputFormat.text;

    @Option(names = "--kind", paramLabel = "KIND", description = "transcript, article or other.")
    private @Nullable DocumentKind kind;

    @Mixin
    private PeriodOption period = new PeriodOption();

    @Mixin
    private LimitOption limit = new LimitOption();

    @Parameters(
            arity = "0..*",
            paramLabel = "WORDS",
            description = "Words of the title, the outlet, the place or the file.")
    private List<String> words = new ArrayList<>();

    DocumentsVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        DocumentQuestion question = new DocumentQuestion(
                kind,
                words.isEmpty() ? null : String.join(" ", words),
                period.first(),
                period.last(),
                0,
                limit.limit(format));
        try (Desk desk = Desk.open(record.settings(console))) {
            List<Reference> found = desk.documents().list(question);
            listing().show(console, format, found);
            long there = desk.documents().count(question);
            String counted = Lines.part(there, desk.documents().counts().documents(), "document");
            LimitOption.close(console, format, counted, found.size(), there);
            return found.isEmpty() ? Exit.NO : Exit.DONE;
        }
    }

    private Listing<Reference> listing() {
        return new Listing<>(
                each -> text(console.ink(), each),
                RecordWriter::write,
                Csv.row("id", "kind", "day", "title", "outlet", "venue", "place", "source", "slug"),
                each -> Csv.row(
                        each.document(),
                        kind(each),
                        each.day(),
                        each.title(),
                        each.outlet(),
                        each.venue(),
                        each.place(),
                        each.source(),
                        each.slug()));
    }

    private static String text(Ink ink, Reference reference) {
        return ink.bold(Lines.cited(reference)) + "\n  " + kind(reference) + " " + reference.document()
                + ink.dim("  from " + reference.source());
    }

    private static String kind(Reference reference) {
        return reference.kind().name().toLowerCase(Locale.ROOT);
    }
}
