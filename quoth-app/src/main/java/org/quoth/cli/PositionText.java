package org.quoth.cli;

import java.util.List;
import java.util.Locale;
import org.quoth.model.Comparison;
import org.quoth.model.PositionReport;
import org.quoth.model.Utterance;
import org.quoth.wire.PositionWriter;

/** Shows what somebody said about a topic, day against day. */
final class PositionText {

    private final Console console;

    PositionText(Console console) {
        this.console = console;
    }

    void show(PositionReport report, OutputFormat format) {
        Formats.require(format, OutputFormat.text, OutputFormat.json, OutputFormat.jsonl);
        if (format == OutputFormat.json) {
            console.line(Json.pretty(PositionWriter.write(report)));
        } else if (format == OutputFormat.jsonl) {
            console.line(Json.line(PositionWriter.write(report)));
        } else {
            text(report);
        }
    }

    private void text(PositionReport report) {
        Ink ink = console.ink();
        report.comparisons().forEach(comparison -> text(ink, comparison));
        if (report.comparisons().isEmpty()) {
            report.utterances().forEach(utterance -> console.line(line(ink, utterance)));
        }
        if (!report.others().isEmpty()) {
            console.line(ink.bold("Others, each the first time"));
            report.others().forEach(utterance -> console.line(line(ink, utterance)));
        }
        console.line(report.counted() + " by " + report.speaker() + " speak of \"" + report.about() + "\"");
    }

    private void text(Ink ink, Comparison comparison) {
        console.line(
                ink.bold(comparison.movement().name().toLowerCase(Locale.ROOT)) + ink.dim("  " + comparison.reason()));
        console.line(line(ink, comparison.earlier()));
        console.line(line(ink, comparison.later()));
        words("only then", comparison.gone());
        words("only later", comparison.come());
        console.line("");
    }

    private void words(String head, List<String> words) {
        if (!words.isEmpty()) {
            console.line(Lines.wrapped(head + ": " + String.join(", ", words), "    "));
        }
    }

    private static String line(Ink ink, Utterance utterance) {
        return "  " + (utterance.primary() ? "●" : "○") + " " + utterance.when() + "  "
                + Lines.who(utterance.statement().speaker(), null)
                + ink.dim("  " + utterance.statement().id()) + "\n"
                + Lines.wrapped("“" + utterance.line() + "”", "    ");
    }
}
