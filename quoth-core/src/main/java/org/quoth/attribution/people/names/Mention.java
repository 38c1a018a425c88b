package org.quoth.attribution.people.names;

import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/**
 * A place where the text speaks of somebody, before it is known who that is.
 *
 * @param span title and name, article included where only a title stands
 * @param words where it stands among the words of the scene
 * @param name null for titles, pronouns and organisations
 * @param role told by the words around it; null if none is told
 * @param weight how much it draws a following pronoun: subjects most, words inside quotations least
 */
public record Mention(
        Kind kind,
        Span span,
        Span words,
        @Nullable PersonName name,
        @Nullable Role role,
        Gender gender,
        double weight,
        boolean quoted,
        int sentence,
        int block) {

    public enum Kind {
        /** A name that is certainly a person's. */
        PERSON,
        /** Several words in capitals that may be a person's name. */
        MAYBE,
        /** One word in capitals: a surname, if the document knows it as one. */
        SURNAME,
        ORGANIZATION,
        /** An office without a name: "the Secretary". */
        TITLE,
        /** An office that is told at length and may be nobody's who is named: "the president of the harbour council". */
        DESCRIBED,
        /** "he", "her" */
        PRONOUN
    }

    Mention with(Kind value) {
        return new Mention(value, span, words, name, role, gender, weight, quoted, sentence, block);
    }
}
