package org.quoth.attribution;

import org.quoth.model.Document;

/** One step of the analysis: a pure function from an annotated document to an annotated document. */
@FunctionalInterface
public interface Step {

    Document annotate(Document document);
}
