package org.quoth.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.quoth.desk.Desk;
import org.quoth.desk.DueCalendar;
import org.quoth.desk.DueFeed;
import org.quoth.model.Promise;
import org.quoth.store.LedgerQuestion;
import org.quoth.store.Scope;
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
            "  quoth export --format ical > due.ics",
            "",
            "jsonl gives a document a line, or with --statements a statement a line; csv gives statements;",
            "ical and atom give what falls due."
        })
final class ExportVerb implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    /** What can be written. */
    enum Form {
        jsonl,
        csv,
        ical,
        atom
    }

    @Option(names = "--format", description = "jsonl, csv, ical or atom.")
    private Form format = Form.jsonl;

    @Option(names = "--statements", description = "A statement a line instead of a document a line.")
    private boolean statements;

    ExportVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Desk desk = Desk.open(record.settings(console))) {
            switch (format) {
                case csv -> {
                    console.line(Hits.STATEMENT_HEAD);
                    desk.export().statements((statement, held) -> console.line(Hits.row(statement, held)));
                }
                case jsonl -> {
                    if (statements) {
                        desk.export()
                                .statements((statement, held) -> console.line(
                                        Json.line(RecordWriter.tell(RecordWriter.write(statement), held))));
                    } else {
                        desk.export().documents(filed -> console.line(DocumentWriter.write(filed.document())));
                    }
                }
                case ical -> console.out().print(DueCalendar.of(due(desk)));
                case atom -> console.out().print(DueFeed.of(due(desk)));
            }
            console.out().flush();
            return Exit.DONE;
        }
    }

    private static List<Promise> due(Desk desk) {
        return desk.ledger()
                .list(new LedgerQuestion(
                        LocalDate.of(9999, 12, 31), null, null, null, Scope.ALL, 0, Integer.MAX_VALUE));
    }
}
