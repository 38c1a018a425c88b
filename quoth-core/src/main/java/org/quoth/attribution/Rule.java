package org.quoth.attribution;

/**
 * The rules of {@link RuleFinder}, each with the share of its finds that were right (content half matched and source right) on the
 * development part of a corpus of annotated news; {@code docs/accuracy.md} says how it was measured.
 */
enum Rule {
    /** "…," said Ruiz. */
    TAGGED(0.9),
    /** Ruiz said: "…" */
    INTRODUCED(0.9),
    /** A quotation that goes on where the one before it ended. */
    CARRIED_ON(0.6),
    /** Ruiz: We will reopen. */
    COLON(0.5),
    /** said that */
    THAT(0.7),
    /** said it would */
    CLAUSE(0.6),
    /** asked whether */
    QUESTION(0.5),
    /** vowed to */
    INFINITIVE(0.5),
    /** denounced the plan */
    OBJECT(0.4),
    /** called for */
    PREPOSITION(0.4),
    /** …, Ruiz said. */
    TRAILING(0.7),
    /** which Ruiz said would fail */
    RELATIVE(0.5),
    /** As Ruiz said, */
    AS(0.5),
    /** according to */
    ACCORDING(0.6),
    /** her claim that */
    NOUN(0.3),
    /** is confident that */
    ADJECTIVE(0.5),
    /** quote, "…" */
    SPOKEN_MARK(0.3),
    /** as Ruiz said yesterday; Ruiz said that yesterday */
    POINTING_BACK(0.3);

    private final double confidence;

    Rule(double confidence) {
        this.confidence = confidence;
    }

    double confidence() {
        return confidence;
    }
}
