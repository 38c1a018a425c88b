package org.quoth.train.score;

import java.util.HashMap;
import java.util.Map;
import org.quoth.attribution.neural.Tag.Part;

/** Sums over texts, from which shares are taken. */
public final class Counts {

    /** What is compared. The order is that of the table. */
    public enum Measure {
        SOFT("soft"),
        EXACT("exact"),
        END_TO_END("end to end"),
        TOKENS_CONTENT("tokens content"),
        TOKENS_SOURCE("tokens source"),
        TOKENS_CUE("tokens cue"),
        SPANS_CONTENT("spans content"),
        SPANS_SOURCE("spans source"),
        SPANS_CUE("spans cue");

        private final String label;

        Measure(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        static Measure tokens(Part part) {
            return valueOf("TOKENS_" + part);
        }

        static Measure spans(Part part) {
            return valueOf("SPANS_" + part);
        }
    }

    /** Marked, found again; predicted, rightly. */
    public record Row(int gold, int pred, int goldHit, int predHit) {

        static final Row NOTHING = new Row(0, 0, 0, 0);

        Row plus(Row other) {
            return new Row(gold + other.gold, pred + other.pred, goldHit + other.goldHit, predHit + other.predHit);
        }

        public double precision() {
            return pred == 0 ? 0 : (double) predHit / pred;
        }

        public double recall() {
            return gold == 0 ? 0 : (double) goldHit / gold;
        }

        public double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }
    }

    /** Of soft matches whose gold has a source, those with the right one. */
    public record SourceRow(int ok, int of) {

        SourceRow plus(SourceRow other) {
            return new SourceRow(ok + other.ok, of + other.of);
        }

        public double accuracy() {
            return of == 0 ? 0 : (double) ok / of;
        }
    }

    private record Key(Kind kind, Measure measure) {}

    private final Map<Key, Row> rows = new HashMap<>();
    private final Map<Kind, SourceRow> sources = new HashMap<>();

    void add(Kind kind, Measure measure, Row row) {
        rows.merge(new Key(kind, measure), row, Row::plus);
    }

    void addSource(Kind kind, boolean ok) {
        sources.merge(kind, new SourceRow(ok ? 1 : 0, 1), SourceRow::plus);
    }

    /** Adds another text's. */
    public void add(Counts other) {
        other.rows.forEach((key, row) -> add(key.kind(), key.measure(), row));
        other.sources.forEach((kind, row) -> sources.merge(kind, row, SourceRow::plus));
    }

    public Row row(Kind kind, Measure measure) {
        return rows.getOrDefault(new Key(kind, measure), Row.NOTHING);
    }

    public SourceRow source(Kind kind) {
        return sources.getOrDefault(kind, new SourceRow(0, 0));
    }
}
