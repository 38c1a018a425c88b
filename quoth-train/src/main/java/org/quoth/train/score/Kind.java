package org.quoth.train.score;

import java.util.Locale;

/** How much of a content stands inside quotation marks; {@code ALL} stands for the three together. */
public enum Kind {
    ALL,
    DIRECT,
    MIXED,
    INDIRECT;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
