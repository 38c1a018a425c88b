package org.quoth.train.score;

import java.util.Locale;
import org.quoth.train.score.Counts.Measure;
import org.quoth.train.score.Counts.Row;
import org.quoth.train.score.Counts.SourceRow;

/** Counts as people read them. */
public final class Table {

    private Table() {}

    public static String of(Counts counts) {
        StringBuilder table = new StringBuilder(
                "kind      measure              P      R     F1    gold    pred  gold hit  pred hit\n");
        for (Kind kind : Kind.values()) {
            for (Measure measure : Measure.values()) {
                table.append(line(kind, measure, counts.row(kind, measure)));
            }
            SourceRow source = counts.source(kind);
            table.append(String.format(
                    Locale.ROOT,
                    "%-9s %-15s accuracy %.3f  (%d of %d)%n",
                    kind.label(),
                    "source",
                    source.accuracy(),
                    source.ok(),
                    source.of()));
        }
        return table.toString().replace(System.lineSeparator(), "\n");
    }

    private static String line(Kind kind, Measure measure, Row row) {
        return String.format(
                Locale.ROOT,
                "%-9s %-15s %6.3f %6.3f %6.3f %7d %7d %9d %9d%n",
                kind.label(),
                measure.label(),
                row.precision(),
                row.recall(),
                row.f1(),
                row.gold(),
                row.pred(),
                row.goldHit(),
                row.predHit());
    }
}
