package org.quoth.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quoth.attribution.neural.Crf;
import org.quoth.attribution.neural.Network;
import org.quoth.attribution.neural.TrainedModel;

/** One or several trained models from whose mean opinion another learns (Hinton, Vinyals and Dean, 2015). */
final class Teacher implements AutoCloseable {

    private static final int THREADS = 2;

    private record Voice(Network network, Crf chain) {}

    private final List<Voice> voices = new ArrayList<>();

    /** @param folders of the models */
    Teacher(List<Path> folders) {
        for (Path folder : folders) {
            TrainedModel model = TrainedModel.in(folder)
                    .orElseThrow(() -> new IllegalArgumentException("No model in " + folder + "."));
            voices.add(new Voice(
                    model.network(THREADS),
                    new Crf(model.settings().transitions().values())));
        }
    }

    /** What they say of each window of a batch. */
    List<Lesson> lessons(List<Example> batch) {
        List<List<Lesson.Opinion>> opinions = new ArrayList<>();
        batch.forEach(example -> opinions.add(new ArrayList<>()));
        for (Voice voice : voices) {
            List<float[]> numbers =
                    voice.network().numbers(batch.stream().map(Example::window).toList());
            for (int i = 0; i < numbers.size(); i++) {
                opinions.get(i).add(new Lesson.Opinion(numbers.get(i), voice.chain()));
            }
        }
        return opinions.stream().map(Lesson::new).toList();
    }

    @Override
    public void close() {
        voices.forEach(voice -> voice.network().close());
    }
}
