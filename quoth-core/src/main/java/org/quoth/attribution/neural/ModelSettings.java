package org.quoth.attribution.neural;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quoth.attribution.neural.Heads.Link;
import org.quoth.attribution.neural.Opinions.Backing;

/**
 * The numbers that go with a graph.
 *
 * @param windows how a text is cut
 * @param transitions the chain's scores, row by row
 * @param links how each link is chosen; set on development texts
 * @param readiness what is added to the score of beginning a span: above nothing it finds more
 * @param calibrations from the finder's own odds to how often it was right, by how far others agree
 * @param least confidence below which nothing is reported
 */
public record ModelSettings(
        Windows windows,
        Scores transitions,
        Map<Link, LinkWeights> links,
        double readiness,
        Map<Backing, Calibration> calibrations,
        double least) {

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
        calibrations = Map.copyOf(calibrations);
    }

    /** How a link is chosen. */
    public LinkWeights links(Link link) {
        return Objects.requireNonNull(links.get(link));
    }

    /** How sure an attribution is that others back so far. */
    public Calibration calibration(Backing backing) {
        return Objects.requireNonNull(calibrations.get(backing));
    }

    static ModelSettings of(Properties properties) {
        Map<Link, LinkWeights> links = new EnumMap<>(Link.class);
        for (Link link : Link.values()) {
            links.put(link, LinkWeights.parse(text(properties, "link." + link.name())));
        }
        Map<Backing, Calibration> calibrations = new EnumMap<>(Backing.class);
        for (Backing backing : Backing.values()) {
            calibrations.put(backing, Calibration.parse(text(properties, "calibration." + backing)));
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
                calibrations,
                number(properties, "least"));
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
        for (Backing backing : Backing.values()) {
            lines.append("calibration.")
                    .append(backing)
                    .append('=')
                    .append(calibration(backing))
                    .append('\n');
        }
        lines.append("least=").append(least).append('\n');
        lines.append("transitions=").append(row).append('\n');
        return lines.toString();
    }

    public ModelSettings withLinks(Link link, LinkWeights value) {
        Map<Link, LinkWeights> changed = new EnumMap<>(links);
        changed.put(link, value);
        return new ModelSettings(windows, transitions, changed, readiness, calibrations, least);
    }

    public ModelSettings withWindows(Windows other) {
        return new ModelSettings(other, transitions, links, readiness, calibrations, least);
    }

    public ModelSettings withReadiness(double value) {
        return new ModelSettings(windows, transitions, links, value, calibrations, least);
    }

    public ModelSettings withCalibrations(Map<Backing, Calibration> value) {
        return new ModelSettings(windows, transitions, links, readiness, value, least);
    }

    public ModelSettings withLeast(double value) {
        return new ModelSettings(windows, transitions, links, readiness, calibrations, value);
    }
}
