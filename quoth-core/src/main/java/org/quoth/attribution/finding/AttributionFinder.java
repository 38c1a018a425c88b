package org.quoth.attribution.finding;

import java.util.List;
import org.quoth.model.Attribution;
import org.quoth.model.Document;

/**
 * Finds attributions in a document: spans of source, cue and content, their kind, how they are linked, and how sure the finder is.
 *
 * <p>Speakers, polarity, nesting and the ties between headline and body are the business of later steps. Ids are {@code a1},
 * {@code a2}, … in text order of their first content. Implementations are safe to share between threads.
 */
public interface AttributionFinder {

    /** The attributions in the body of the document, headline included, in text order; empty if there are none. */
    List<Attribution> find(Document document);
}
