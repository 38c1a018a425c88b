package org.quoth.train;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.neural.Crf;
import org.quoth.attribution.neural.Tag;
import org.quoth.attribution.neural.Windows;
import org.quoth.text.Vocabulary;
import org.quoth.train.gold.Gold;
import org.quoth.train.gold.GoldText;

/**
 * Fine-tunes an encoder on marked texts. A run saves itself every few minutes and, started again with the same
 * settings, goes on where it stopped: order and variations of each epoch depend on the seed and the epoch alone.
 */
final class Trainer {

    private static final double SAVE_EVERY_SECONDS = 480;
    private static final double WARM_UP = 0.06;
    private static final double NEW_RATE = 10;
    private static final float DROPOUT = 0.1f;
    private static final int REPORT_EVERY = 20;

    private final TrainingSettings settings;
    private final Consumer<String> log;
    private final Path checkpoint;
    private final @Nullable Teacher teacher;

    Trainer(TrainingSettings settings, Consumer<String> log) {
        this.settings = settings;
        this.log = log;
        this.teacher = settings.teachers().isEmpty() ? null : new Teacher(settings.teachers());
        this.checkpoint = settings.run().resolve("checkpoint.bin");
    }

    void train() throws IOException {
        Files.createDirectories(settings.run());
        Pretrained pretrained = Pretrained.read(settings.encoder()).keep(settings.layers());
        Vocabulary vocabulary = pretrained.vocabulary();
        List<GoldText> gold = Gold.read(settings.gold());
        try (NDManager manager = NDManager.newBaseManager(Device.cpu(), "PyTorch")) {
            manager.getEngine().setRandomSeed((int) settings.seed());
            Weights before = Checkpoint.mean(settings.from());
            Parameters parameters =
                    new Parameters(manager, start(pretrained.weights().with(before)));
            parameters.copyOurs(before);
            AdamW optimizer = new AdamW(parameters, manager);
            Run run = new Run(manager, parameters, optimizer, new Encoder(parameters, DROPOUT));
            if (Files.exists(checkpoint)) {
                run.position = Checkpoint.load(checkpoint, parameters, optimizer);
                log.accept("going on from " + run.position);
            }
            while (run.position.epoch() < settings.epochs() && !run.timeIsUp()) {
                Random random = new Random(settings.seed() * 1000 + run.position.epoch());
                run.epoch(Example.epoch(gold, vocabulary, settings.longest(), settings.windows(), random));
                run.save();
                development(run, vocabulary);
            }
            log.accept("done: " + run.position);
        }
    }

    private Weights start(Weights encoder) {
        return settings.neurons() == 0 ? encoder : Thinning.keep(encoder, settings.neurons());
    }

    private void development(Run run, Vocabulary vocabulary) throws IOException {
        if (!Files.isDirectory(settings.development())) {
            return;
        }
        List<GoldText> texts = Gold.read(settings.development());
        Windows windows = new Windows(settings.longest(), 0);
        double tags = 0;
        double links = 0;
        long words = 0;
        long linked = 0;
        for (List<Example> batch : Example.plain(texts, vocabulary, windows, settings.windows())) {
            Loss loss = run.loss(batch);
            tags += loss.perWord() * loss.words();
            links += loss.perLink() * loss.links();
            words += loss.words();
            linked += loss.links();
        }
        log.accept("after epoch %d, on development: %.4f a word, %.4f a link"
                .formatted(run.position.epoch(), tags / words, links / linked));
    }

    /** One run's state while it goes. */
    private final class Run {

        private final NDManager manager;
        private final Parameters parameters;
        private final AdamW optimizer;
        private final Encoder encoder;
        private Checkpoint.Position position = new Checkpoint.Position(0, 0, 0, 0, 0);
        private long started = System.nanoTime();
        private double secondsBefore;
        private double savedAt;

        Run(NDManager manager, Parameters parameters, AdamW optimizer, Encoder encoder) {
            this.manager = manager;
            this.parameters = parameters;
            this.optimizer = optimizer;
            this.encoder = encoder;
        }

        void epoch(List<List<Example>> batches) throws IOException {
            started = System.nanoTime();
            secondsBefore = position.seconds();
            savedAt = secondsBefore;
            double tags = 0;
            double links = 0;
            long pieces = 0;
            for (int i = position.batch(); i < batches.size() && !timeIsUp(); i++) {
                double factor = factor(batches.size());
                Loss loss = learn(batches.get(i), settings.rate() * factor);
                tags += loss.perWord();
                links += loss.perLink();
                pieces += batches.get(i).stream()
                        .mapToInt(example -> example.window().length())
                        .sum();
                position = new Checkpoint.Position(
                        position.epoch(), i + 1, optimizer.updates(), optimizer.skipped(), seconds());
                if ((i + 1) % REPORT_EVERY == 0) {
                    log.accept(
                            "epoch %d, batch %d of %d: %.4f a word, %.4f a link; rate %.2e, %d skipped, %.0f pieces/s, %.1f min"
                                    .formatted(
                                            position.epoch() + 1,
                                            i + 1,
                                            batches.size(),
                                            tags / REPORT_EVERY,
                                            links / REPORT_EVERY,
                                            settings.rate() * factor,
                                            optimizer.skipped(),
                                            pieces / (seconds() - secondsBefore),
                                            seconds() / 60));
                    tags = 0;
                    links = 0;
                }
                if (seconds() - savedAt > SAVE_EVERY_SECONDS) {
                    save();
                }
            }
            position = new Checkpoint.Position(
                    position.epoch() + 1, 0, optimizer.updates(), optimizer.skipped(), seconds());
        }

        void save() throws IOException {
            Checkpoint.save(checkpoint, position, parameters, optimizer);
            savedAt = seconds();
        }

        boolean timeIsUp() {
            return settings.minutes() > 0 && position.seconds() >= settings.minutes() * 60;
        }

        private double seconds() {
            return secondsBefore + (System.nanoTime() - started) / 1e9;
        }

        /** Up in a straight line at first, then down to nothing at the end of the last epoch or of the time given. */
        private double factor(int batches) {
            double done = (position.epoch() + position.batch() / (double) batches) / settings.epochs();
            double progress = settings.minutes() > 0 ? Math.max(done, seconds() / 60 / settings.minutes()) : done;
            double up = (done * settings.epochs() * batches + 1) / (WARM_UP * settings.epochs() * batches);
            return Math.min(up, Math.max(0.002, 1 - (progress - WARM_UP) / (1 - WARM_UP)));
        }

        private Loss learn(List<Example> examples, double rate) {
            try (NDManager step = manager.newSubManager()) {
                Loss loss;
                try (GradientCollector collector = Engine.getEngine("PyTorch").newGradientCollector()) {
                    NDArray numbers = encoder.numbers(Batch.of(examples, step), true);
                    NDArray transitions = parameters.get(Parameters.TRANSITIONS);
                    loss = new Loss(numbers.toFloatArray(), transitions.toFloatArray(), Batch.longest(examples));
                    loss.of(examples, teacher);
                    NDArray towards = step.create(loss.towards(), numbers.getShape());
                    NDArray transitionsTowards = step.create(loss.transitionsTowards(), new Shape(Crf.ROWS, Tag.COUNT));
                    // its derivative by each number is the one worked out; its own value means nothing
                    NDArray stand = numbers.mul(towards)
                            .sum()
                            .add(transitionsTowards.mul(transitions).sum());
                    collector.backward(stand);
                }
                optimizer.update(rate, rate * NEW_RATE, step);
                return loss;
            }
        }

        Loss loss(List<Example> examples) {
            try (NDManager step = manager.newSubManager()) {
                NDArray numbers = encoder.numbers(Batch.of(examples, step), false);
                float[] transitions = parameters.get(Parameters.TRANSITIONS).toFloatArray();
                return new Loss(numbers.toFloatArray(), transitions, Batch.longest(examples)).of(examples, null);
            }
        }
    }
}
