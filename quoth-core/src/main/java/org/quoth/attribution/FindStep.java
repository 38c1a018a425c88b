package org.quoth.attribution;

import java.util.List;
import org.quoth.attribution.finding.AttributionFinder;
import org.quoth.attribution.grammar.Paragraphs;
import org.quoth.attribution.grammar.Paragraphs.Paragraph;
import org.quoth.model.Document;

/**
 * Finds the attributions of a document and says how they stand to one another: their kind, what carries on what, what repeats what,
 * what is reported inside what. The finder is exchangeable; the rest holds for any. Safe to share between threads.
 */
public final class FindStep implements Step {

    /** What is known of an attribution by its marks, its words and its place, whoever found it. */
    private static final List<Step> STRUCTURE = List.of(
            new Appositions(),
            new Relatives(),
            new InnerReports(),
            new QuotationKinds(),
            new DialogueLines(),
            new Edges(),
            new Signed(),
            new Introduced(),
            new Unvouched(),
            new Gapped(),
            new ImpossibleSources(),
            new Complements(),
            new Continuations(),
            new Repetitions(),
            new SpokenReports(),
            new WhomAsked(),
            new TurnMarks(),
            new Reservations(),
            new InventedLines(),
            new SpeechActs(),
            new Nesting(),
            new Media(),
            new Addressees(),
            new Slips());

    private final AttributionFinder finder;

    public FindStep(AttributionFinder finder) {
        this.finder = finder;
    }

    @Override
    public Document annotate(Document document) {
        Document annotated = document.withAttributions(finder.find(document));
        List<Paragraph> paragraphs = Paragraphs.of(document);
        for (Step step : STRUCTURE) {
            annotated = step instanceof ParagraphStep looking
                    ? looking.annotate(annotated, paragraphs)
                    : step.annotate(annotated);
        }
        return annotated;
    }
}
