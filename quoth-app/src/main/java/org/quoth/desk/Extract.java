package org.quoth.desk;

import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.quoth.model.Reading;

/** Reads and analyses, stores nothing. Needs no record. */
public final class Extract {

    private final int workers;
    private final Analysis analysis;
    private final Supplier<InputStream> standardInput;

    /**
     * What to read with.
     *
     * @param workers how many documents are worked on at once
     * @param standardInput what {@code -} means
     */
    public Extract(int workers, Analysis analysis, Supplier<InputStream> standardInput) {
        this.workers = workers;
        this.analysis = analysis;
        this.standardInput = standardInput;
    }

    /** Every document and refusal, in the order of the inputs; {@code each} is called from this thread while others are read. */
    public void run(List<String> paths, Consumer<Reading> each) {
        new Pipeline<>(workers, new Reader(new Loading(standardInput))).run(paths, each);
    }

    private final class Reader implements Pipeline.Work<Reading, Reading> {

        private final Loading loading;

        Reader(Loading loading) {
            this.loading = loading;
        }

        @Override
        public Stream<Reading> open(Located located) {
            return loading.load(located).flatMap(loaded -> switch (loaded) {
                case Loading.Loaded.Bytes bytes -> Loading.read(bytes.input());
                case Loading.Loaded.Nothing nothing -> Stream.of(nothing.refused());
            });
        }

        @Override
        public Reading finish(Reading reading) {
            return Loading.annotate(analysis, reading);
        }
    }
}
