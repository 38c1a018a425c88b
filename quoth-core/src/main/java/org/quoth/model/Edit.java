package org.quoth.model;

import org.quoth.text.Span;

/**
 * One difference between a quotation and its primary.
 *
 * @param quote where it stands in the quotation; empty for a deletion
 * @param primary where it stands in the primary document's text; empty for an insertion
 * @param polarity it changes polarity, number, name, modality or person: what such an edit touches is never verbatim
 */
public record Edit(EditKind op, Span quote, Span primary, boolean polarity) {}
