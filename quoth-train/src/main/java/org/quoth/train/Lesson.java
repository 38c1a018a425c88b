package org.quoth.train;

import java.util.List;
import org.quoth.attribution.neural.Crf;
import org.quoth.attribution.neural.Heads;
import org.quoth.attribution.neural.Heads.Link;
import org.quoth.attribution.neural.Tag;

/** What one or several trained models say of a window: how probable each tag and each link is, in their mean. */
record Lesson(List<Opinion> opinions) {

    /** One model's: the numbers of the window's pieces, {@link Heads#WIDTH} each, and the chain with its own transitions. */
    static final class Opinion {

        private final float[] numbers;
        private final Crf chain;

        Opinion(float[] numbers, Crf chain) {
            this.numbers = numbers;
            this.chain = chain;
        }
    }

    /** How probable each tag is of the words at these places, which are one paragraph's. */
    double[][] tags(List<Integer> places) {
        double[][] mean = new double[places.size()][Tag.COUNT];
        for (Opinion opinion : opinions) {
            Crf.Lattice lattice = opinion.chain.lattice(scores(opinion.numbers, 0, places));
            for (int i = 0; i < mean.length; i++) {
                for (int tag = 0; tag < Tag.COUNT; tag++) {
                    mean[i][tag] += lattice.probability(i, tag) / opinions.size();
                }
            }
        }
        return mean;
    }

    /** How probable each of these heads is as the answer to the question of the piece at {@code from}. */
    double[] shares(int from, Link link, List<Integer> heads) {
        double[] mean = new double[heads.size()];
        for (Opinion opinion : opinions) {
            double[] shares = shares(opinion.numbers, 0, from, link, heads);
            for (int i = 0; i < mean.length; i++) {
                mean[i] += shares[i] / opinions.size();
            }
        }
        return mean;
    }

    /** The scores of the tags at these places of a window that begins at a row of the numbers. */
    static float[][] scores(float[] numbers, int row, List<Integer> places) {
        float[][] scores = new float[places.size()][Tag.COUNT];
        for (int i = 0; i < scores.length; i++) {
            System.arraycopy(numbers, (row + places.get(i)) * Heads.WIDTH, scores[i], 0, Tag.COUNT);
        }
        return scores;
    }

    /** The same shares by numbers of a window that begins at a row. */
    static double[] shares(float[] numbers, int row, int from, Link link, List<Integer> heads) {
        double[] shares = new double[heads.size()];
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Heads.score(numbers, (row + from) * Heads.WIDTH, (row + heads.get(i)) * Heads.WIDTH, link);
            max = Math.max(max, shares[i]);
        }
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.exp(shares[i] - max);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
