package org.quoth.model;

/**
 * What became of a question, in the three classes of the CLARITY scheme (Thomas et al. 2024). A proposal that people can overrule.
 */
public enum Outcome {
    CLEAR,
    AMBIVALENT,
    NON_REPLY
}
