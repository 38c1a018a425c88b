package org.quoth.search;

import org.quoth.text.Span;

/**
 * A passage that lies near in meaning.
 *
 * @param statement the id of the statement it stands in
 * @param span where it stands in the document's text
 * @param likeness the cosine of the angle between the two, -1 to 1
 */
public record Near(String statement, Span span, double likeness) {

    /** The id of the document, which begins the statement's. */
    public String document() {
        return statement.substring(0, statement.lastIndexOf('.'));
    }
}
