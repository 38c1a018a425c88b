package org.quoth.attribution.neural;

import java.util.ArrayList;
import java.util.List;
import org.quoth.attribution.neural.Tagging.Evidence;

/** Finds attributions in plain text with a trained model. Safe to share between threads. */
public final class AttributionTagger implements AutoCloseable {

    /** A longer text is read in parts of so many words, for what the network says of a word takes two kilobytes. */
    private static final int AT_ONCE = 20_000;

    private final TrainedModel model;
    private final Network network;

    /** Runs the network on so many threads for each text. */
    public AttributionTagger(TrainedModel model, int threads) {
        this.model = model;
        this.network = model.network(threads);
    }

    /** The attributions of a text, in reading order of their first content. */
    public List<Found> find(String text, Opinions opinions) {
        List<Found> found = new ArrayList<>();
        for (WordedText part : model.worded(text).parts(AT_ONCE)) {
            found.addAll(find(read(part, opinions), model.settings()));
        }
        return found;
    }

    /** What the network says of a text. */
    public Evidence read(String text, Opinions opinions) {
        return read(model.worded(text), opinions);
    }

    private Evidence read(WordedText words, Opinions opinions) {
        List<Window> windows = model.settings().windows().over(words, model.vocabulary());
        return new Evidence(words, windows, network.numbers(windows), opinions);
    }

    /** The spans that follow from it under these settings: no network runs. */
    public static Tagging tag(Evidence evidence, ModelSettings settings) {
        return new Tagging(evidence, new Crf(settings.transitions().values()), settings.readiness());
    }

    /** The attributions that follow from it. */
    public static List<Found> find(Evidence evidence, ModelSettings settings) {
        List<Found> found = new Linker(settings).link(tag(evidence, settings));
        return new Judge(settings).judged(found, evidence.opinions());
    }

    @Override
    public void close() {
        network.close();
    }
}
