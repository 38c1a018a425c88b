package org.quoth.train.gold;

import java.util.List;

/**
 * A text with the attributions that people marked in it.
 *
 * @param annotators the attributions of each annotator, by file name; the first is the gold
 */
public record GoldText(String name, String text, List<List<Marked>> annotators) {

    public GoldText {
        annotators = annotators.stream().map(List::copyOf).toList();
        if (annotators.isEmpty()) {
            throw new IllegalArgumentException("Nobody annotated " + name + ".");
        }
    }

    public List<Marked> gold() {
        return annotators.getFirst();
    }
}
