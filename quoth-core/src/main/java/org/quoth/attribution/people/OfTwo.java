package org.quoth.attribution.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says whom "the former" and "the latter" mean: of the two persons last spoken of when "the former" was said; not safe to share. */
final class OfTwo {

    private final Walk walk;
    private List<Figure> two = List.of();

    OfTwo(Walk walk) {
        this.walk = walk;
    }

    /** The one who is meant; null if the phrase is none of the two, or nobody was spoken of. */
    @Nullable
    Figure meant(Phrase phrase) {
        boolean former = phrase.head().equals("former");
        if (!PhraseWords.isBareDefinite(phrase) || !(former || phrase.head().equals("latter"))) {
            return null;
        }
        if (former || two.isEmpty()) {
            two = walk.antecedents().lastTwo(phrase.first().sentence());
        }
        return two.isEmpty() ? null : former ? two.getFirst() : two.getLast();
    }
}
