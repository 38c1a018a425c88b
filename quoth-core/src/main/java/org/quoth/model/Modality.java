package org.quoth.model;

/** In which way something is said to come. */
public enum Modality {
    COMMITMENT,
    INTENTION,
    PREDICTION,
    TARGET,
    CONDITIONAL
}
