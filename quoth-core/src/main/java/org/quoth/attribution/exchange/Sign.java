package org.quoth.attribution.exchange;

/** A way in which a sentence of a reply shows that it gives no answer. */
enum Sign {
    REFUSES("refuses:"),
    KNOWS_NOT("knows-not:"),
    LACKS("lacks:"),
    SENDS_ON("sends-on:"),
    UNCERTAIN("uncertain:");

    /** What the model of outcomes calls it. */
    final String feature;

    Sign(String feature) {
        this.feature = feature;
    }

    boolean isIn(String sentence) {
        return switch (this) {
            case REFUSES -> Signs.refuses(sentence);
            case KNOWS_NOT -> Signs.doesNotKnow(sentence);
            case LACKS -> ReplySigns.lacks(sentence);
            case SENDS_ON -> ReplySigns.sendsOn(sentence);
            case UNCERTAIN -> ReplySigns.uncertain(sentence);
        };
    }
}
