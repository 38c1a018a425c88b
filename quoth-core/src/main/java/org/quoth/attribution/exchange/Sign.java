package org.quoth.attribution.exchange;

import java.util.function.Predicate;

/** A way in which a sentence of a reply shows that it gives no answer. */
enum Sign {
    REFUSES("refuses:", Signs::refuses),
    KNOWS_NOT("knows-not:", Signs::doesNotKnow),
    LACKS("lacks:", ReplySigns::lacks),
    SENDS_ON("sends-on:", ReplySigns::sendsOn),
    UNCERTAIN("uncertain:", ReplySigns::uncertain);

    /** What the model of outcomes calls it. */
    final String feature;

    private final Predicate<String> test;

    Sign(String feature, Predicate<String> test) {
        this.feature = feature;
        this.test = test;
    }

    boolean isIn(String sentence) {
        return test.test(sentence);
    }
}
