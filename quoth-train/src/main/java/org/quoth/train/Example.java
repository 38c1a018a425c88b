package org.quoth.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.quoth.attribution.neural.Window;
import org.quoth.attribution.neural.Windows;
import org.quoth.attribution.neural.WordedText;
import org.quoth.text.Vocabulary;
import org.quoth.train.gold.GoldText;

/** A window to learn from, with the labels of the text it was cut from. */
record Example(Window window, Labels labels) {

    /** The windows of a varied reading of every text, batched by length, in an order that depends on the random only. */
    static List<List<Example>> epoch(
            List<GoldText> texts, Vocabulary vocabulary, int longest, int size, Random random) {
        Augmentation augmentation = new Augmentation(random);
        Windows windows = new Windows(longest, 0);
        List<Example> examples = new ArrayList<>();
        for (GoldText gold : texts) {
            WordedText text = WordedText.of(augmentation.vary(gold.text()), vocabulary);
            Labels labels = new Labels(text, gold.gold());
            int firstLongest = longest / 4 + random.nextInt(longest - longest / 4) + 1;
            for (Window window : windows.over(text, vocabulary, firstLongest)) {
                examples.add(new Example(window, labels));
            }
        }
        Collections.shuffle(examples, random);
        List<List<Example>> batches = batches(examples, size);
        Collections.shuffle(batches, random);
        return batches;
    }

    /** The windows of every text as it is, with the context that inference gives them. */
    static List<List<Example>> plain(List<GoldText> texts, Vocabulary vocabulary, Windows windows, int size) {
        List<Example> examples = new ArrayList<>();
        for (GoldText gold : texts) {
            WordedText text = WordedText.of(gold.text(), vocabulary);
            Labels labels = new Labels(text, gold.gold());
            windows.over(text, vocabulary).forEach(window -> examples.add(new Example(window, labels)));
        }
        return batches(examples, size);
    }

    private static List<List<Example>> batches(List<Example> examples, int size) {
        List<Example> sorted = new ArrayList<>(examples);
        sorted.sort(Comparator.comparingInt(example -> example.window().length() / 8));
        List<List<Example>> batches = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i += size) {
            batches.add(List.copyOf(sorted.subList(i, Math.min(sorted.size(), i + size))));
        }
        return batches;
    }
}
