package org.quoth.attribution.neural;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns the model's own score, from 0 to 1, into how often such scores were right on development texts: straight lines
 * between points of rising score and rising share.
 */
public record Calibration(List<Point> points) {

    /** At this score, this share was right. */
    public record Point(double score, double share) {}

    /** Takes the score as it is. */
    public static final Calibration NONE = new Calibration(List.of(new Point(0, 0), new Point(1, 1)));

    public Calibration {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("A calibration needs two points at least.");
        }
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).score() <= points.get(i - 1).score()
                    || points.get(i).share() < points.get(i - 1).share()) {
                throw new IllegalArgumentException("A calibration must rise: " + points.get(i) + ".");
            }
        }
    }

    public double of(double score) {
        Point before = points.getFirst();
        if (score <= before.score()) {
            return before.share();
        }
        for (Point point : points) {
            if (score <= point.score() && point.score() > before.score()) {
                double part = (score - before.score()) / (point.score() - before.score());
                return before.share() + part * (point.share() - before.share());
            }
            before = point;
        }
        return before.share();
    }

    static Calibration parse(String text) {
        List<Point> points = new ArrayList<>();
        for (String pair : text.strip().split("\\s+")) {
            int colon = pair.indexOf(':');
            points.add(new Point(
                    Double.parseDouble(pair.substring(0, colon)), Double.parseDouble(pair.substring(colon + 1))));
        }
        return new Calibration(points);
    }

    private static double rounded(double number) {
        return Math.round(number * 1e6) / 1e6;
    }

    @Override
    public String toString() {
        return points.stream()
                .flatMap(point -> Stream.of(rounded(point.score()) + ":" + rounded(point.share())))
                .collect(Collectors.joining(" "));
    }
}
