package org.quoth.attribution.grammar;

import java.util.Set;

/**
 * One reading of a word that can report something: which form it is in, and what it can govern.
 *
 * @param forms more than one where they look alike ("said" is past and past participle)
 * @param prepositions those after which its object names what is reported ("called for")
 */
public record Cue(Set<Form> forms, Set<Governs> governs, Set<String> prepositions) {

    public enum Form {
        BASE,
        THIRD,
        PAST,
        PAST_PARTICIPLE,
        PARTICIPLE,
        NOUN,
        ADJECTIVE
    }

    public enum Governs {
        /** Direct quotations, and clauses that it follows or interrupts. */
        SPEECH,
        THAT,
        /** A clause without "that". */
        CLAUSE,
        /** "whether", "how", "why". */
        QUESTION,
        INFINITIVE,
        OBJECT,
        /** Somebody who is told, before the clause. */
        ADDRESSEE
    }

    /** Whether the word may be in that form. */
    public boolean is(Form form) {
        return forms.contains(form);
    }

    /** Whether it may govern that. */
    public boolean can(Governs what) {
        return governs.contains(what);
    }

    /** A verb that can be the predicate of a clause by itself: neither "saying" nor "to say". */
    boolean isFinite() {
        return is(Form.THIRD) || is(Form.PAST);
    }
}
