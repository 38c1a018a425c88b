package org.quoth.train;

import java.nio.file.Path;
import java.util.List;
import org.quoth.attribution.neural.Crf;
import org.quoth.attribution.neural.Network;
import org.quoth.attribution.neural.TrainedModel;

/** A trained model whose numbers another learns from. */
final class Teacher implements AutoCloseable {

    private final Network network;
    private final Crf chain;

    Teacher(Path folder) {
        TrainedModel model =
                TrainedModel.in(folder).orElseThrow(() -> new IllegalArgumentException("No model in " + folder + "."));
        this.network = model.network(2);
        this.chain = new Crf(model.settings().transitions().values());
    }

    /** What it says of each window of a batch. */
    List<float[]> numbers(List<Example> batch) {
        return network.numbers(batch.stream().map(Example::window).toList());
    }

    Crf chain() {
        return chain;
    }

    @Override
    public void close() {
        network.close();
    }
}
