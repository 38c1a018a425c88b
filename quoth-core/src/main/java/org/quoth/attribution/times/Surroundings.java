package org.quoth.attribution.times;

import org.quoth.model.Attribution;
import org.quoth.model.Document;
import org.quoth.model.TimeExpression;
import org.quoth.text.Placed;

/**
 * The times and reports of a document by place.
 *
 * @param contents reports by what they report
 * @param cues reports by their cues
 */
record Surroundings(
        Document document, Placed<TimeExpression> times, Placed<Attribution> contents, Placed<Attribution> cues) {

    Surroundings(Document document) {
        this(
                document,
                Placed.of(document.times(), TimeExpression::span),
                Placed.ofMany(document.attributions(), Attribution::content),
                Placed.ofMany(document.attributions(), Attribution::cue));
    }
}
