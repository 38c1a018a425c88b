package org.quoth.attribution.exchange;

/** What someone does in a conversation of questions and answers. */
enum Part {
    ASKS,
    ANSWERS,
    MODERATES
}
