package org.quoth.attribution.finding;

/**
 * The rules of {@link RuleFinder}, each with the share of its finds that were right (content half matched and source right) on the
 * PolNeAR corpus of annotated news, its train and dev parts, when they were first measured (some are right more often today); those that it has too few of are set low.
 */
public enum Rule {
    /** "…," said Ruiz. */
    TAGGED(0.91),
    /** Ruiz said: "…" */
    INTRODUCED(0.75),
    /** A quotation that goes on where the one before it ended; the corpus counts it as part of that one, so this was judged by eye. */
    CARRIED_ON(0.7),
    /** Ruiz: We will reopen. */
    COLON(0.7),
    /** said that */
    THAT(0.75),
    /** said it would */
    CLAUSE(0.69),
    /** asked whether */
    QUESTION(0.58),
    /** vowed to */
    INFINITIVE(0.53),
    /** denounced the plan */
    OBJECT(0.57),
    /** called for */
    PREPOSITION(0.52),
    /** …, Ruiz said. */
    TRAILING(0.77),
    /** which Ruiz said would fail */
    RELATIVE(0.7),
    /** As Ruiz said, */
    AS(0.85),
    /** is expected to */
    EXPECTED(0.7),
    /** according to */
    ACCORDING(0.71),
    /** her claim that */
    NOUN(0.31),
    /** made the claim that; 13 of 16 in the train part */
    LIGHT(0.8),
    /** is understood to have said that; too few to measure */
    HEARD(0.7),
    /** is confident that */
    ADJECTIVE(0.53),
    /** quote, "…" */
    SPOKEN_MARK(0.3),
    /** as Ruiz said yesterday; Ruiz said that yesterday */
    POINTING_BACK(0.3);

    private final double confidence;

    Rule(double confidence) {
        this.confidence = confidence;
    }

    /** Whether what it finds may be a word that only points at what was said: "denied it". */
    boolean mayStandForOthers() {
        return switch (this) {
            case CLAUSE, OBJECT, PREPOSITION, NOUN, ADJECTIVE, POINTING_BACK -> true;
            case TAGGED,
                    INTRODUCED,
                    CARRIED_ON,
                    COLON,
                    THAT,
                    QUESTION,
                    INFINITIVE,
                    TRAILING,
                    RELATIVE,
                    AS,
                    EXPECTED,
                    ACCORDING,
                    LIGHT,
                    HEARD,
                    SPOKEN_MARK -> false;
        };
    }

    /** The share of its finds that were right, 0 to 1. */
    public double confidence() {
        return confidence;
    }
}
