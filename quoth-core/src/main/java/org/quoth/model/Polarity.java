package org.quoth.model;

/** Whether the source is reported to have said it. */
public enum Polarity {
    ASSERTED,
    DENIED,
    ASKED,
    HYPOTHETICAL
}
