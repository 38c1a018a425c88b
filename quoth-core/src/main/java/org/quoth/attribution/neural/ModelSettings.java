package org.quoth.attribution.neural;

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
 * @param links how each link is chosen; set on development texts
 * @param readiness what is added to the score of beginning a span: above nothing it finds more
 * @param calibration from the finder's own odds to how often it was right
 */
public record ModelSettings(
        Windows windows, Scores transitions, Map<Link, LinkWeights> links, double readiness, Calibration calibration) {

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
        links = Map.copyOf(links);
    }

    /** How a link is chosen. */
    public LinkWeights links(Link link) {
        return Objects.requireNonNull(links.get(link));
    }

    static ModelSettings of(Properties properties) {
        Map<Link, LinkWeights> links = new EnumMap<>(Link.class);
        for (Link link : Link.values()) {
            links.put(link, LinkWeights.parse(text(properties, "link." + link.name())));
        }
        String[] scores = text(properties, "transitions").strip().split("\\s+");
        float[] transitions = new float[scores.length];
        for (int i = 0; i < scores.length; i++) {
            transitions[i] = Float.parseFloat(scores[i]);
        }
        return new ModelSettings(
                new Windows((int) number(properties, "window.longest"), (int) number(properties, "window.context")),
                new Scores(transitions),
                links,
                number(properties, "readiness"),
                Calibration.parse(text(properties, "calibration")));
    }

    private static String text(Properties properties, String key) {
        String value = properties.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("The model's settings lack " + key + ".");
        }
        return value;
    }

    private static double number(Properties properties, String key) {
        return Double.parseDouble(text(properties, key));
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
        for (Link link : Link.values()) {
            lines.append("link.").append(link).append('=').append(links(link)).append('\n');
        }
        lines.append("calibration=").append(calibration).append('\n');
        lines.append("transitions=").append(row).append('\n');
        return lines.toString();
    }

    public ModelSettings withLinks(Link link, LinkWeights value) {
        Map<Link, LinkWeights> changed = new EnumMap<>(links);
        changed.put(link, value);
        return new ModelSettings(windows, transitions, changed, readiness, calibration);
    }

    public ModelSettings withWindows(Windows other) {
        return new ModelSettings(other, transitions, links, readiness, calibration);
    }

    public ModelSettings withReadiness(double value) {
        return new ModelSettings(windows, transitions, links, value, calibration);
    }

    public ModelSettings withCalibration(Calibration value) {
        return new ModelSettings(windows, transitions, links, readiness, value);
    }
}
