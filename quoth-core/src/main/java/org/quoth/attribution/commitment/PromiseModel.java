package org.quoth.attribution.commitment;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.quoth.attribution.linear.Weights;

/**
 * Tells which passages of a release or a speech commit somebody: first each for itself, once by its words and once by its letters, then in
 * the light of what was found around it (stacked logistic regression). Safe to share between threads.
 */
public final class PromiseModel {

    /** On the class path, in the artifact {@code quoth-model-en}. */
    public static final String RESOURCE = "/org/quoth/model/en/promises.weights";

    /** Kinds of features: {@link #WORDS} and {@link #LETTERS}. */
    public static final int KINDS = 2;

    /** How many first looks there are: each kind with the sizes of its features and then without. */
    public static final int LOOKS = 2 * KINDS;

    public static final int WORDS = 0;
    public static final int LETTERS = 1;

    /** How many numbers the second look takes in of each first one. */
    private static final int OF_EACH = 20;

    /** How many numbers the second look takes in. */
    public static final int SURROUNDINGS = LOOKS * OF_EACH;

    private static final double LEAST = 0.01;
    private static final double NOBODY = 0.05;
    private static final int LIST_REACH = 30;

    private final List<Weights> looks;
    private final double[] surroundings;
    private final double threshold;

    /**
     * @param looks weights of the first looks, by words and by letters in turn
     * @param surroundings weights of the second look, the last of them added always
     * @param threshold from which probability on a passage counts as committing, between 0 and 1
     */
    public PromiseModel(List<Weights> looks, double[] surroundings, double threshold) {
        if (looks.size() != LOOKS) {
            throw new IllegalArgumentException(looks.size() + " first looks");
        }
        if (surroundings.length != SURROUNDINGS + 1) {
            throw new IllegalArgumentException(surroundings.length + " weights of the surroundings");
        }
        this.looks = List.copyOf(looks);
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
        List<Weights> looks = new ArrayList<>();
        for (int look = 0; look < LOOKS; look++) {
            looks.add(Weights.read(in));
        }
        return new PromiseModel(looks, surroundings, threshold);
    }

    public void write(OutputStream to) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(to))) {
            out.writeDouble(threshold);
            for (double weight : surroundings) {
                out.writeDouble(weight);
            }
            for (Weights look : looks) {
                look.write(out);
            }
        }
    }

    /**
     * The features of each passage, as places in the table of a first look.
     *
     * @param kind {@link #WORDS} or {@link #LETTERS}
     */
    public static List<int[]> features(String text, List<Passage> passages, int kind) {
        if (kind == LETTERS) {
            return passages.stream()
                    .map(passage -> LetterFeatures.of(passage.span().of(text)))
                    .toList();
        }
        PassageFeatures features = new PassageFeatures(text, passages);
        return IntStream.range(0, passages.size()).mapToObj(features::of).toList();
    }

    /** Whether each passage commits somebody. */
    public boolean[] commits(String text, List<Passage> passages) {
        double[][] alone = new double[LOOKS][passages.size()];
        List<List<int[]>> kinds = List.of(features(text, passages, WORDS), features(text, passages, LETTERS));
        for (int look = 0; look < LOOKS; look++) {
            List<int[]> features = kinds.get(look % KINDS);
            for (int i = 0; i < alone[look].length; i++) {
                alone[look][i] = Weights.probability(looks.get(look).score(features.get(i)));
            }
        }
        boolean[] commits = new boolean[passages.size()];
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
     * What the second look takes in of each first one: the passage's own probability, those of two before and two behind, of the list's
     * head, of the other items, the mean of all, the highest and the mean of those near; and of each the log-odds.
     *
     * @param alone the probability of each passage in each first look
     */
    public static double[] surroundings(double[][] alone, List<Passage> passages, int index) {
        double[] around = new double[SURROUNDINGS];
        for (int look = 0; look < LOOKS; look++) {
            double[] seen = seen(alone[look], passages, index);
            for (int i = 0; i < seen.length; i++) {
                double bounded = Math.min(1 - LEAST, Math.max(LEAST, seen[i]));
                around[look * OF_EACH + i] = seen[i];
                around[look * OF_EACH + seen.length + i] = Math.log(bounded / (1 - bounded));
            }
        }
        return around;
    }

    private static double[] seen(double[] alone, List<Passage> passages, int index) {
        return new double[] {
            alone[index],
            at(alone, index - 1),
            at(alone, index - 2),
            at(alone, index + 1),
            at(alone, index + 2),
            at(alone, passages.get(index).head()),
            items(alone, passages, index),
            mean(alone, 0, alone.length),
            highest(alone, index - 3, index + 4),
            mean(alone, index - 3, index + 4)
        };
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
