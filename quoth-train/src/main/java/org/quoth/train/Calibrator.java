package org.quoth.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quoth.attribution.neural.Calibration;
import org.quoth.attribution.neural.Calibration.Point;
import org.quoth.train.Reliability.Outcome;

/** Fits confidence to outcomes: ranges of score with like many outcomes, neighbours joined until the share right rises. */
final class Calibrator {

    private static final int RANGES = 12;

    private Calibrator() {}

    private record Range(double score, double right, int count) {

        double share() {
            return right / count;
        }

        Range with(Range next) {
            int all = count + next.count;
            return new Range((score * count + next.score * next.count) / all, right + next.right, all);
        }
    }

    static Calibration fit(Reliability reliability) {
        List<Outcome> sorted = reliability.outcomes().stream()
                .sorted(Comparator.comparingDouble(Outcome::confidence))
                .toList();
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < RANGES; i++) {
            List<Outcome> in = sorted.subList(sorted.size() * i / RANGES, sorted.size() * (i + 1) / RANGES);
            if (!in.isEmpty()) {
                add(ranges, range(in));
            }
        }
        List<Point> points = new ArrayList<>();
        for (Range range : ranges) {
            if (points.isEmpty() || range.score() > points.getLast().score()) {
                points.add(new Point(range.score(), range.share()));
            }
        }
        return points.size() < 2 ? Calibration.NONE : new Calibration(points);
    }

    private static Range range(List<Outcome> outcomes) {
        double score =
                outcomes.stream().mapToDouble(Outcome::confidence).average().orElse(0);
        double right = outcomes.stream().filter(Outcome::right).count();
        return new Range(score, right, outcomes.size());
    }

    private static void add(List<Range> ranges, Range next) {
        Range joined = next;
        while (!ranges.isEmpty() && ranges.getLast().share() >= joined.share()) {
            joined = ranges.removeLast().with(joined);
        }
        ranges.add(joined);
    }
}
