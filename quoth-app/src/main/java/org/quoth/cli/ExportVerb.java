package org.quoth.cli;

import java.util.concurrent.Callable;
import org.quoth.desk.Desk;
import org.quoth.wire.DocumentWriter;
import org.quoth.wire.RecordWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "export",
        description = "Writes everything on the record to the standard output.",
        footer = {
            "",
            "Examples:",
            "  quoth export --format jsonl > record.jsonl",
            "  quoth export --format csv > statements.csv",
            "",
            "jsonl gives a document a line, or with --statements a statement a line; csv gives statements."
        })
final class ExportVerb implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Option(names = "--format", description = "jsonl or csv.")
    private OutputFormat format = OutputFormat.jsonl;

    @Option(names = "--statements", description = "A statement a line instead of a document a line.")
    private boolean statements;

    ExportVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Formats.require(format, OutputFormat.jsonl, OutputFormat.csv);
        try (Desk desk = Desk.open(record.settings(console))) {
            if (format == OutputFormat.csv) {
                console.line(Hits.STATEMENT_HEAD);
                desk.export().statements(statement -> console.line(Hits.row(statement)));
            } else if (statements) {
                desk.export().statements(statement -> console.line(Json.line(RecordWriter.write(statement))));
            } else {
                desk.export().documents(filed -> console.line(DocumentWriter.write(filed.document())));
            }
            console.out().flush();
            return Exit.DONE;
        }
    }
}
