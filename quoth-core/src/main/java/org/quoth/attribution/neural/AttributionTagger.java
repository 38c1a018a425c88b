package org.quoth.attribution.neural;

import java.util.List;

/** Finds attributions in plain text with a trained model. Safe to share between threads. */
public final class AttributionTagger implements AutoCloseable {

    private final TrainedModel model;
    private final Network network;
    private final Crf chain;
    private final Linker linker;

    /** Runs the network on so many threads for each text. */
    public AttributionTagger(TrainedModel model, int threads) {
        this.model = model;
        this.network = model.network(threads);
        this.chain = new Crf(model.settings().transitions().values());
        this.linker = new Linker(model.settings());
    }

    /** The attributions of a text, in reading order of their first content. */
    public List<Found> find(String text) {
        return linker.link(tag(text));
    }

    /** What the network says, before anything is linked. */
    public Tagging tag(String text) {
        WordedText words = WordedText.of(text, model.vocabulary());
        List<Window> windows = model.settings().windows().over(words, model.vocabulary());
        return new Tagging(
                words,
                windows,
                network.numbers(windows),
                chain,
                model.settings().outside());
    }

    @Override
    public void close() {
        network.close();
    }
}
