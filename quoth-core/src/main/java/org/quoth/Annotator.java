package org.quoth;

import java.util.List;
import org.quoth.attribution.English;
import org.quoth.attribution.EventStep;
import org.quoth.attribution.FindStep;
import org.quoth.attribution.OwnSpeech;
import org.quoth.attribution.OwnVoice;
import org.quoth.attribution.Paraphrases;
import org.quoth.attribution.Step;
import org.quoth.attribution.SureOnly;
import org.quoth.attribution.commitment.CommitmentStep;
import org.quoth.attribution.exchange.ExchangeStep;
import org.quoth.attribution.facts.FactStep;
import org.quoth.attribution.finding.AttributionFinder;
import org.quoth.attribution.finding.RuleFinder;
import org.quoth.attribution.neural.NeuralFinder;
import org.quoth.attribution.people.PeopleStep;
import org.quoth.attribution.times.OccasionStep;
import org.quoth.attribution.times.TimesStep;
import org.quoth.model.Document;

/**
 * The whole analysis of a document as read: attributions first, then people, times, exchanges and commitments. A pure function of the
 * document and the model; safe to share between threads.
 */
public final class Annotator implements Step {

    private final Step speakers = new PeopleStep();
    private final List<Step> steps;

    private final AttributionFinder finder;
    private final CommitmentStep commitments;

    private Annotator(AttributionFinder finder, CommitmentStep commitments, double least) {
        this.finder = finder;
        this.commitments = commitments;
        steps = List.of(
                new FindStep(finder),
                new SureOnly(least),
                speakers,
                new OwnVoice(),
                new OwnSpeech(),
                new Paraphrases(),
                new TimesStep(),
                new OccasionStep(),
                new ExchangeStep(),
                new EventStep(),
                commitments,
                new FactStep());
    }

    /** With the trained finder if its weights are on the class path, else with the rules. */
    public static Annotator best() {
        return NeuralFinder.onClassPath().map(Annotator::with).orElseGet(Annotator::rules);
    }

    /** With the rules alone: no model is loaded. */
    public static Annotator rules() {
        return new Annotator(new RuleFinder(), new CommitmentStep(), 0);
    }

    /** With a finder of one's own, and what else is trained where its weights are on the class path. */
    public static Annotator with(AttributionFinder finder) {
        return new Annotator(finder, CommitmentStep.trained(), 0);
    }

    /** The same, but silent about attributions that are less sure than this, 0 to 1. */
    public Annotator atLeast(double confidence) {
        return new Annotator(finder, commitments, confidence);
    }

    /**
     * Of a document that is not in English the speakers of its turns are told, and nothing else. Where lines end as on Windows, or on old
     * Macs, the steps read the same words with ends of lines as elsewhere.
     */
    @Override
    public Document annotate(Document document) {
        String text = document.text();
        return text.indexOf('\r') < 0
                ? analysed(document)
                : analysed(document.over(text.replace("\r\n", " \n").replace('\r', '\n')))
                        .over(text);
    }

    private Document analysed(Document document) {
        if (!English.is(document)) {
            return English.warned(speakers.annotate(document));
        }
        Document annotated = document;
        for (Step step : steps) {
            annotated = step.annotate(annotated);
        }
        return annotated;
    }
}
