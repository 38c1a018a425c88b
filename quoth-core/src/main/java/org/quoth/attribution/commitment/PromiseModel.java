package org.quoth.attribution.commitment;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.quoth.attribution.linear.Weights;

/**
 * Tells which passages of a release or a speech commit somebody: first each for itself, then in the light of what was found around it
 * (stacked logistic regression). Safe to share between threads.
 */
public final class PromiseModel {

    /** On the class path, in the artifact {@code quoth-model-en}. */
    public static final String RESOURCE = "/org/quoth/model/en/promises.weights";

    /** How many numbers the second look takes in. */
    public static final int SURROUNDINGS = 20;

    private static final double LEAST = 0.01;
    private static final double NOBODY = 0.05;
    private static final int LIST_REACH = 30;

    private final Weights words;
    private final double[] surroundings;
    private final double threshold;

    /**
     * @param words weights of the first look
     * @param surroundings weights of the second look, the last of them added always
     * @param threshold from which probability on a passage counts as committing, between 0 and 1
     */
    public PromiseModel(Weights words, double[] surroundings, double threshold) {
        if (surroundings.length != SURROUNDINGS + 1) {
            throw new IllegalArgumentException(surroundings.length + " weights of the surroundings");
        }
        this.words = words;
        this.surroundings = surroundings.clone();
        this.threshold = threshold;
    }

    /** The shipped weights, if they are on the class path. */
    public static Optional<PromiseModel> onClassPath() {
        try (InputStream in = PromiseModel.class.getResourceAsStream(RESOURCE)) {
            return in == null ? Optional.empty() : Optional.of(read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("The weights of promises could not be read: " + e.getMessage(), e);
        }
    }

    public static PromiseModel read(InputStream packed) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(packed)));
        double threshold = in.readDouble();
        double[] surroundings = new double[SURROUNDINGS + 1];
        for (int i = 0; i < surroundings.length; i++) {
            surroundings[i] = in.readDouble();
        }
        return new PromiseModel(Weights.read(in), surroundings, threshold);
    }

    public void write(OutputStream to) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(to))) {
            out.writeDouble(threshold);
            for (double weight : surroundings) {
                out.writeDouble(weight);
            }
            words.write(out);
        }
    }

    /** The features of each passage, as places in the table of the first look. */
    public static List<int[]> features(String text, List<Passage> passages) {
        PassageFeatures features = new PassageFeatures(text, passages);
        return IntStream.range(0, passages.size()).mapToObj(features::of).toList();
    }

    /** Whether each passage commits somebody. */
    public boolean[] commits(String text, List<Passage> passages) {
        List<int[]> features = features(text, passages);
        double[] alone = new double[features.size()];
        for (int i = 0; i < alone.length; i++) {
            alone[i] = Weights.probability(words.score(features.get(i)));
        }
        boolean[] commits = new boolean[alone.length];
        for (int i = 0; i < commits.length; i++) {
            commits[i] = probability(surroundings(alone, passages, i)) >= threshold;
        }
        return commits;
    }

    private double probability(double[] around) {
        double score = surroundings[SURROUNDINGS];
        for (int i = 0; i < SURROUNDINGS; i++) {
            score += surroundings[i] * around[i];
        }
        return Weights.probability(score);
    }

    /**
     * What the second look takes in: the passage's own probability, those of two before and two behind, of the list's head, of the other
     * items, the mean of all, the highest and the mean of those near; and of each the log-odds.
     *
     * @param alone the first look's probability of each passage
     */
    public static double[] surroundings(double[] alone, List<Passage> passages, int index) {
        Passage passage = passages.get(index);
        double[] seen = {
            alone[index],
            at(alone, index - 1),
            at(alone, index - 2),
            at(alone, index + 1),
            at(alone, index + 2),
            at(alone, passage.head()),
            items(alone, passages, index),
            mean(alone, 0, alone.length),
            highest(alone, index - 3, index + 4),
            mean(alone, index - 3, index + 4)
        };
        double[] around = new double[SURROUNDINGS];
        for (int i = 0; i < seen.length; i++) {
            double bounded = Math.min(1 - LEAST, Math.max(LEAST, seen[i]));
            around[i] = seen[i];
            around[seen.length + i] = Math.log(bounded / (1 - bounded));
        }
        return around;
    }

    private static double at(double[] alone, int index) {
        return index < 0 || index >= alone.length ? NOBODY : alone[index];
    }

    private static double items(double[] alone, List<Passage> passages, int index) {
        Passage own = passages.get(index);
        double sum = 0;
        int count = 0;
        int end = Math.min(alone.length, index + LIST_REACH);
        for (int i = Math.max(0, index - LIST_REACH); own.item() && i < end; i++) {
            if (i != index && passages.get(i).item() && passages.get(i).head() == own.head()) {
                sum += alone[i];
                count++;
            }
        }
        return count == 0 ? NOBODY : sum / count;
    }

    private static double mean(double[] alone, int from, int to) {
        double sum = 0;
        int begin = Math.max(0, from);
        int end = Math.min(alone.length, to);
        for (int i = begin; i < end; i++) {
            sum += alone[i];
        }
        return sum / (end - begin);
    }

    private static double highest(double[] alone, int from, int to) {
        double highest = 0;
        for (int i = Math.max(0, from); i < Math.min(alone.length, to); i++) {
            highest = Math.max(highest, alone[i]);
        }
        return highest;
    }
}
