package org.quoth.attribution.neural;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quoth.attribution.neural.Heads.Link;

/**
 * The numbers that go with a graph.
 *
 * @param windows how a text is cut
 * @param transitions the chain's scores, row by row
 * @param nowhere what is added, for each link, to the score of leading nowhere; set on development texts
 * @param readiness what is added to the score of beginning a span: above nothing it finds more
 * @param calibration from the finder's own odds to how often it was right
 */
public record ModelSettings(
        Windows windows, Scores transitions, Map<Link, Double> nowhere, double readiness, Calibration calibration) {

    /** A row of numbers that cannot be changed. */
    public static final class Scores {
        private final float[] values;

        public Scores(float[] values) {
            this.values = values.clone();
        }

        public float[] values() {
            return values.clone();
        }
    }

    public ModelSettings {
        nowhere = Map.copyOf(nowhere);
    }

    /** What is added to the score of leading nowhere. */
    public double nowhere(Link link) {
        return Objects.requireNonNull(nowhere.get(link));
    }

    static ModelSettings of(Properties properties) {
        Map<Link, Double> nowhere = new EnumMap<>(Link.class);
        for (Link link : Link.values()) {
            nowhere.put(link, number(properties, "nowhere." + link.name()));
        }
        String[] scores = properties.getProperty("transitions").strip().split("\\s+");
        float[] transitions = new float[scores.length];
        for (int i = 0; i < scores.length; i++) {
            transitions[i] = Float.parseFloat(scores[i]);
        }
        return new ModelSettings(
                new Windows((int) number(properties, "window.longest"), (int) number(properties, "window.context")),
                new Scores(transitions),
                nowhere,
                number(properties, "readiness"),
                Calibration.parse(properties.getProperty("calibration")));
    }

    private static double number(Properties properties, String key) {
        String value = properties.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("The model's settings lack " + key + ".");
        }
        return Double.parseDouble(value);
    }

    /** As lines of a properties file, always in the same order. */
    public String lines() {
        float[] scores = transitions.values();
        String row = IntStream.range(0, scores.length)
                .mapToObj(i -> Float.toString(scores[i]))
                .collect(Collectors.joining(" "));
        StringBuilder lines = new StringBuilder();
        lines.append("window.longest=").append(windows.longest()).append('\n');
        lines.append("window.context=").append(windows.context()).append('\n');
        lines.append("readiness=").append(readiness).append('\n');
        Arrays.stream(Link.values())
                .forEach(link -> lines.append("nowhere.")
                        .append(link)
                        .append('=')
                        .append(nowhere.get(link))
                        .append('\n'));
        lines.append("calibration=").append(calibration).append('\n');
        lines.append("transitions=").append(row).append('\n');
        return lines.toString();
    }

    public ModelSettings withNowhere(Link link, double value) {
        Map<Link, Double> changed = new EnumMap<>(nowhere);
        changed.put(link, value);
        return new ModelSettings(windows, transitions, changed, readiness, calibration);
    }

    public ModelSettings withWindows(Windows other) {
        return new ModelSettings(other, transitions, nowhere, readiness, calibration);
    }

    public ModelSettings withReadiness(double value) {
        return new ModelSettings(windows, transitions, nowhere, value, calibration);
    }

    public ModelSettings withCalibration(Calibration value) {
        return new ModelSettings(windows, transitions, nowhere, readiness, value);
    }
}
