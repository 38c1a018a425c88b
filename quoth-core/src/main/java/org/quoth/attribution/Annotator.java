package org.quoth.attribution;

import java.util.List;
import org.quoth.attribution.people.PeopleStep;
import org.quoth.attribution.times.TimesStep;
import org.quoth.model.Document;

/**
 * The whole analysis of a document as read: attributions first, then people, times, exchanges and commitments. Safe to share between
 * threads.
 */
public final class Annotator implements Step {

    /** What is known of an attribution by its marks, its words and its place, whoever found it. */
    private static final List<Step> STRUCTURE = List.of(
            new QuotationKinds(),
            new Continuations(),
            new Repetitions(),
            new SpokenReports(),
            new Reservations(),
            new Nesting());

    private static final List<Step> MEANING = List.of(new PeopleStep(), new TimesStep());

    private final AttributionFinder finder;

    public Annotator(AttributionFinder finder) {
        this.finder = finder;
    }

    @Override
    public Document annotate(Document document) {
        return through(MEANING, found(finder, document));
    }

    static Document found(AttributionFinder finder, Document document) {
        return through(STRUCTURE, document.withAttributions(finder.find(document)));
    }

    private static Document through(List<Step> steps, Document document) {
        Document annotated = document;
        for (Step step : steps) {
            annotated = step.annotate(annotated);
        }
        return annotated;
    }
}
