package org.quoth.train.promises;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.quoth.attribution.commitment.PromiseModel;
import org.quoth.attribution.linear.Weights;
import org.quoth.train.gold.Places;

/**
 * {@code promises [--gold DIR] [--shuffle SEED] [--measure false] [--write FILE]}: measures by ten-fold cross-validation, whole documents left out; with {@code --write}
 * trains on all of them and writes the weights. The threshold is set inside each training part, never on what is measured.
 */
public final class Promises {

    private static final int FOLDS = 10;
    private static final int INNER = 5;
    /** Of the looks by words and by letters, with the sizes of their features and without. */
    private static final double[] COSTS = {0.1, 0.02, 0.05, 0.005};

    private static final double LOOK_COST = 1;
    private static final int ROUNDS = 30;

    private final List<SpeechActs> documents;
    private final List<List<List<int[]>>> features;

    private Promises(List<SpeechActs> documents) {
        this.documents = documents;
        this.features = IntStream.range(0, PromiseModel.KINDS)
                .mapToObj(kind -> documents.stream()
                        .map(document -> PromiseModel.features(document.text(), document.passages(), kind))
                        .toList())
                .toList();
    }

    public static void main(String[] arguments) throws IOException {
        String gold = flag(
                arguments,
                "--gold",
                Places.inProject("../shared/data/commitments/speech-acts").toString());
        String write = flag(arguments, "--write", "");
        List<SpeechActs> documents = new ArrayList<>(SpeechActs.in(Path.of(gold)));
        String shuffle = flag(arguments, "--shuffle", "");
        if (!shuffle.isEmpty()) {
            Collections.shuffle(documents, new Random(Integer.parseInt(shuffle)));
        }
        Promises promises = on(documents);
        if (!flag(arguments, "--measure", "").equals("false")) {
            System.out.println(promises.crossValidated());
        }
        if (!write.isEmpty()) {
            Files.write(Path.of(write), promises.packed());
        }
    }

    static Promises on(List<SpeechActs> documents) {
        return new Promises(documents);
    }

    /** The weights learnt from all documents, as they ship. */
    byte[] packed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        train(documents(i -> true)).write(out);
        return out.toByteArray();
    }

    static String flag(String[] arguments, String name, String otherwise) {
        int at = List.of(arguments).indexOf(name);
        return at < 0 || at + 1 == arguments.length ? otherwise : arguments[at + 1];
    }

    private String crossValidated() {
        Count all = new Count();
        for (int fold = 0; fold < FOLDS; fold++) {
            all.add(fold(fold));
        }
        return documents.size() + " documents, ten-fold: " + all;
    }

    /** Trained on nine parts, measured on the tenth. */
    Count fold(int held) {
        Count count = new Count();
        PromiseModel model = train(documents(i -> part(i, FOLDS) != held));
        for (int i : documents(i -> part(i, FOLDS) == held)) {
            SpeechActs document = documents.get(i);
            count.add(document.commissive(), model.commits(document.text(), document.passages()));
        }
        return count;
    }

    private interface Chosen {
        boolean is(int document);
    }

    private List<Integer> documents(Chosen chosen) {
        return IntStream.range(0, documents.size()).filter(chosen::is).boxed().toList();
    }

    /** Neighbours in the order of names fall into different parts. */
    private static int part(int document, int parts) {
        return document % parts;
    }

    private PromiseModel train(List<Integer> chosen) {
        double[][][] alone = firstLooks(chosen);
        List<double[]> around = new ArrayList<>();
        for (int i : chosen) {
            for (int k = 0; k < alone[i][0].length; k++) {
                around.add(PromiseModel.surroundings(alone[i], documents.get(i).passages(), k));
            }
        }
        double[][] rows = around.toArray(double[][]::new);
        boolean[] right = right(chosen);
        double[] surroundings = new Logistic(LOOK_COST, ROUNDS).fit(rows, right);
        List<Weights> looks = IntStream.range(0, PromiseModel.LOOKS)
                .mapToObj(look -> fit(chosen, look))
                .toList();
        return new PromiseModel(looks, surroundings, threshold(rows, right, surroundings));
    }

    /** Of each document chosen, by models that have not seen it. */
    private double[][][] firstLooks(List<Integer> chosen) {
        double[][][] alone = new double[documents.size()][PromiseModel.LOOKS][];
        for (int fold = 0; fold < INNER; fold++) {
            List<Integer> held = new ArrayList<>();
            List<Integer> rest = new ArrayList<>();
            for (int k = 0; k < chosen.size(); k++) {
                (part(k, INNER) == fold ? held : rest).add(chosen.get(k));
            }
            for (int look = 0; look < PromiseModel.LOOKS; look++) {
                Weights weights = fit(rest, look);
                for (int i : held) {
                    alone[i][look] = features.get(look % PromiseModel.KINDS).get(i).stream()
                            .mapToDouble(places -> Weights.probability(weights.score(places)))
                            .toArray();
                }
            }
        }
        return alone;
    }

    private Weights fit(List<Integer> chosen, int look) {
        List<int[]> rows = new ArrayList<>();
        chosen.forEach(i -> rows.addAll(features.get(look % PromiseModel.KINDS).get(i)));
        Logistic logistic = new Logistic(COSTS[look], ROUNDS);
        return look < PromiseModel.KINDS ? logistic.fit(rows, right(chosen)) : logistic.plain(rows, right(chosen));
    }

    private boolean[] right(List<Integer> chosen) {
        boolean[] right = new boolean
                [chosen.stream()
                        .mapToInt(i -> documents.get(i).commissive().length)
                        .sum()];
        int at = 0;
        for (int i : chosen) {
            for (boolean one : documents.get(i).commissive()) {
                right[at++] = one;
            }
        }
        return right;
    }

    /** The one that gives the best F1 on the training part, whose first looks come from models that had not seen them. */
    private static double threshold(double[][] rows, boolean[] right, double[] weights) {
        double best = 0;
        double threshold = 0.5;
        for (double at = 0.2; at < 0.7; at += 0.02) {
            Count count = new Count();
            boolean[] found = new boolean[rows.length];
            for (int i = 0; i < rows.length; i++) {
                double score = weights[rows[i].length];
                for (int k = 0; k < rows[i].length; k++) {
                    score += weights[k] * rows[i][k];
                }
                found[i] = Weights.probability(score) >= at;
            }
            count.add(right, found);
            if (count.f1() > best) {
                best = count.f1();
                threshold = at;
            }
        }
        return threshold;
    }

    static final class Count {
        private int right;
        private int found;
        private int marked;

        void add(boolean[] gold, boolean[] system) {
            for (int i = 0; i < gold.length; i++) {
                right += gold[i] && system[i] ? 1 : 0;
                found += system[i] ? 1 : 0;
                marked += gold[i] ? 1 : 0;
            }
        }

        void add(Count other) {
            right += other.right;
            found += other.found;
            marked += other.marked;
        }

        double f1() {
            return 2.0 * right / Math.max(1, found + marked);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "marked %d, found %d; P %.3f R %.3f F1 %.3f",
                    marked,
                    found,
                    (double) right / found,
                    (double) right / marked,
                    f1());
        }
    }
}
