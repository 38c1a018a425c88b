package org.quoth.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.quoth.desk.Desk;
import org.quoth.model.Ruling;
import org.quoth.wire.RecordWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "history",
        description =
                "Shows what people decided about a promise, an exchange, a turn or a quotation, the first decision first.",
        footer = {"", "Example:", "  quoth history 3f9c2a41d07b55e8.c1", "", "Exit code 1 if nobody decided anything."})
final class HistoryVerb implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Option(names = "--format", description = "text, json or jsonl.")
    private OutputFormat format = OutputFormat.text;

    @Parameters(
            paramLabel = "ID",
            description = "A line of the ledger (….c1), an exchange (….x1), a turn (….t1) or a quotation (….a1).")
    private String id = "";

    HistoryVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Formats.require(format, OutputFormat.text, OutputFormat.json, OutputFormat.jsonl);
        try (Desk desk = Desk.open(record.settings(console))) {
            List<Ruling> history = desk.rule().history(id);
            if (!desk.rule().knows(id)) {
                console.say("There is no line of the ledger, no exchange, no turn and no quotation with the id \"" + id
                        + "\".");
                return Exit.NO;
            }
            if (format == OutputFormat.json) {
                console.line(Json.pretty(Json.array()
                        .addAll(history.stream().map(RecordWriter::write).toList())));
            } else {
                history.forEach(ruling -> console.line(
                        format == OutputFormat.text ? text(ruling) : Json.line(RecordWriter.write(ruling))));
            }
            if (history.isEmpty() && format == OutputFormat.text) {
                console.say("Nobody decided anything about \"" + id + "\".");
            }
            return history.isEmpty() ? Exit.NO : Exit.DONE;
        }
    }

    private static String value(Ruling ruling) {
        String value = ruling.value();
        if (value == null) {
            return "left to the machine";
        }
        return switch (ruling.matter()) {
            case STANDING, OUTCOME -> value;
            case SPEAKER -> "speaker: " + value;
            case LABEL -> "speaker of all turns with its label: " + value;
            case QUOTATION -> "no quotation";
        };
    }

    static String text(Ruling ruling) {
        String cited = ruling.citation() == null ? "" : ", citing " + ruling.citation();
        String note = ruling.note().isEmpty() ? "" : " (" + ruling.note() + ")";
        String second = ruling.made().toString().replaceFirst("\\.\\d+Z$", "Z");
        return second + "  " + ruling.author() + ": " + value(ruling) + cited + note;
    }
}
