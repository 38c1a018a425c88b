package org.quoth.attribution;

import java.util.List;
import org.quoth.model.Document;

/** The whole analysis of a document as read: attributions first, then what is known of each. Safe to share between threads. */
public final class Annotator implements Step {

    /** What is known of an attribution by its marks, its words and its place, whoever found it. */
    private static final List<Step> STRUCTURE = List.of(
            new QuotationKinds(),
            new Continuations(),
            new Repetitions(),
            new SpokenReports(),
            new Reservations(),
            new Nesting());

    private final AttributionFinder finder;

    public Annotator(AttributionFinder finder) {
        this.finder = finder;
    }

    @Override
    public Document annotate(Document document) {
        return found(finder, document);
    }

    static Document found(AttributionFinder finder, Document document) {
        Document found = document.withAttributions(finder.find(document));
        for (Step step : STRUCTURE) {
            found = step.annotate(found);
        }
        return found;
    }
}
