package org.quoth.train;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.neural.Crf;
import org.quoth.attribution.neural.Heads;
import org.quoth.attribution.neural.Heads.Link;
import org.quoth.attribution.neural.Tag;
import org.quoth.attribution.neural.Window;

/**
 * How wrong the numbers of a batch are, and which way each should move. The derivatives are worked out here, by forward
 * and backward sums over the chain, and handed to the encoder as they are: quicker than to let an automatic
 * differentiation follow a chain of some hundred small steps.
 */
final class Loss {

    /** How much all links together weigh against the tags. */
    private static final double LINKS = 0.3;

    /** How much a teacher's opinion counts, of one. */
    private static final float LESSON = 0.5f;

    private final float[] numbers;
    private final float[] towards;
    private final float[] transitionsTowards = new float[Crf.ROWS * Tag.COUNT];
    private final Crf crf;
    private final int longest;
    private @Nullable Lesson lesson;
    private double tagLoss;
    private double linkLoss;
    private int words;
    private int links;

    /**
     * @param numbers what the encoder gave: batch by {@code longest} pieces by {@link Heads#WIDTH}
     * @param transitions the scores of the chain
     */
    Loss(float[] numbers, float[] transitions, int longest) {
        this.numbers = numbers;
        this.towards = new float[numbers.length];
        this.crf = new Crf(transitions);
        this.longest = longest;
    }

    /** Adds up a batch; afterwards the sums below are ready. With a teacher, its opinion counts as much as the gold. */
    Loss of(List<Example> batch, @Nullable Teacher teacher) {
        List<Lesson> lessons = teacher == null ? List.of() : teacher.lessons(batch);
        for (int row = 0; row < batch.size(); row++) {
            lesson = lessons.isEmpty() ? null : lessons.get(row);
            tags(batch.get(row), row * longest);
            links(batch.get(row), row * longest);
        }
        scale();
        return this;
    }

    private void tags(Example example, int row) {
        Window window = example.window();
        List<Integer> paragraph = new ArrayList<>();
        for (int at = 0; at < window.length(); at++) {
            if (window.word(at) < 0) {
                continue;
            }
            if (!paragraph.isEmpty() && window.paragraph(paragraph.getFirst()) != window.paragraph(at)) {
                chain(example, row, paragraph);
                paragraph.clear();
            }
            paragraph.add(at);
        }
        if (!paragraph.isEmpty()) {
            chain(example, row, paragraph);
        }
    }

    private void chain(Example example, int row, List<Integer> places) {
        int[] gold = new int[places.size()];
        for (int i = 0; i < gold.length; i++) {
            gold[i] = example.labels().tag(example.window().word(places.get(i)));
        }
        if (gold[0] != 0 && !Tag.of(gold[0]).begins()) {
            gold[0]--; // the window begins inside a span: here it is its first word
        }
        Crf.Lattice lattice = crf.lattice(Lesson.scores(numbers, row, places));
        tagLoss -= lattice.logProbability(gold);
        words += gold.length;
        float goldShare = lesson == null ? 1 : 1 - LESSON;
        for (int i = 0; i < gold.length; i++) {
            int at = (row + places.get(i)) * Heads.WIDTH;
            for (int tag = 0; tag < Tag.COUNT; tag++) {
                towards[at + tag] += (float) lattice.probability(i, tag);
            }
            towards[at + gold[i]] -= goldShare;
            transitions(lattice, i, i == 0 ? Tag.COUNT : gold[i - 1], gold[i]);
        }
        if (lesson != null) {
            learnTags(lesson, places, row);
        }
    }

    private void learnTags(Lesson taught, List<Integer> places, int row) {
        double[][] tags = taught.tags(places);
        for (int i = 0; i < tags.length; i++) {
            int at = (row + places.get(i)) * Heads.WIDTH;
            for (int tag = 0; tag < Tag.COUNT; tag++) {
                towards[at + tag] -= LESSON * (float) tags[i][tag];
            }
        }
    }

    private void transitions(Crf.Lattice lattice, int at, int goldFrom, int goldTo) {
        for (int to = 0; to < Tag.COUNT; to++) {
            if (at == 0) {
                transitionsTowards[Tag.COUNT * Tag.COUNT + to] += (float) lattice.probability(0, to);
                continue;
            }
            for (int from = 0; from < Tag.COUNT; from++) {
                transitionsTowards[from * Tag.COUNT + to] += (float) lattice.probability(at, from, to);
            }
        }
        transitionsTowards[goldFrom * Tag.COUNT + goldTo] -= 1;
    }

    private void links(Example example, int row) {
        Window window = example.window();
        List<Integer> heads = new ArrayList<>(List.of(0));
        for (int at = 0; at < window.length(); at++) {
            if (window.word(at) >= 0) {
                heads.add(at);
            }
        }
        for (int at : heads) {
            Labels.Leads leads = window.word(at) < 0 ? null : example.labels().leads(window.word(at));
            if (leads != null) {
                for (Link link : Link.values()) {
                    link(window, row, at, link, leads.to(link), heads);
                }
            }
        }
    }

    private void link(Window window, int row, int from, Link link, int goal, List<Integer> heads) {
        int right = goal == Labels.NOWHERE ? 0 : place(window, heads, goal);
        if (right < 0) {
            return; // what it leads to lies outside this window
        }
        double[] shares = Lesson.shares(numbers, row, from, link, heads);
        linkLoss -= Math.log(Math.max(shares[right], 1e-30));
        links++;
        shares[right] -= lesson == null ? 1 : 1 - LESSON;
        if (lesson != null) {
            double[] taught = lesson.shares(from, link, heads);
            for (int i = 0; i < shares.length; i++) {
                shares[i] -= LESSON * taught[i];
            }
        }
        int question = (row + from) * Heads.WIDTH + link.question();
        for (int i = 0; i < shares.length; i++) {
            pull(question, (row + heads.get(i)) * Heads.WIDTH + link.answer(), shares[i]);
        }
    }

    private static int place(Window window, List<Integer> heads, int word) {
        int low = 1;
        int high = heads.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = window.word(heads.get(middle));
            if (found == word) {
                return middle;
            }
            if (found < word) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private void pull(int question, int answer, double error) {
        float pull = (float) (error / Math.sqrt(Heads.LINK_WIDTH));
        if (Math.abs(pull) < 1e-6) {
            return;
        }
        for (int i = 0; i < Heads.LINK_WIDTH; i++) {
            towards[question + i] += pull * numbers[answer + i];
            towards[answer + i] += pull * numbers[question + i];
        }
    }

    private void scale() {
        float tagScale = 1f / Math.max(1, words);
        float linkScale = (float) (LINKS / Math.max(1, links));
        for (int at = 0; at < towards.length; at += Heads.WIDTH) {
            for (int i = 0; i < Heads.WIDTH; i++) {
                towards[at + i] *= i < Tag.COUNT ? tagScale : linkScale;
            }
        }
        for (int i = 0; i < transitionsTowards.length; i++) {
            transitionsTowards[i] *= tagScale;
        }
    }

    /** Derivative of the loss by each number. */
    float[] towards() {
        return towards;
    }

    /** Derivative of the loss by each transition score. */
    float[] transitionsTowards() {
        return transitionsTowards;
    }

    /** Mean negative log probability of a word's gold tag, as part of its paragraph's. */
    double perWord() {
        return tagLoss / Math.max(1, words);
    }

    /** Mean negative log probability of a gold link. */
    double perLink() {
        return linkLoss / Math.max(1, links);
    }

    double value() {
        return perWord() + LINKS * perLink();
    }

    int words() {
        return words;
    }

    int links() {
        return links;
    }
}
