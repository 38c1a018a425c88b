package org.quoth.desk;

import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.quoth.model.Document;
import org.quoth.model.Reading;
import org.quoth.model.Reference;
import org.quoth.reading.Input;
import org.quoth.reading.Limits;
import org.quoth.store.Filed;
import org.quoth.store.Original;
import org.quoth.store.RecordException;
import org.quoth.store.Store;

/** Reads documents into the record. Adding a thing twice changes nothing. */
public final class Add {

    private static final int DOCUMENTS_PER_COMMIT = 2000;

    private final Settings settings;
    private final Store store;
    private final Arrangement arrangement;
    private final Analysis analysis;
    private final Fetch fetch;
    private final boolean onward;

    Add(Settings settings, Store store, Arrangement arrangement, Analysis analysis) {
        this(settings, store, arrangement, analysis, new Fetch(Limits.configured()), false);
    }

    private Add(
            Settings settings, Store store, Arrangement arrangement, Analysis analysis, Fetch fetch, boolean onward) {
        this.settings = settings;
        this.store = store;
        this.arrangement = arrangement;
        this.analysis = analysis;
        this.fetch = fetch;
        this.onward = onward;
    }

    /**
     * The same, which also fetches the pages that entries of feeds lead to, where the feed gives no more than a title or a few words; those that
     * the record holds already are not fetched again.
     */
    public Add fetching() {
        return fetching(fetch);
    }

    Add fetching(Fetch other) {
        return new Add(settings, store, arrangement, analysis, other, true);
    }

    /**
     * Adds files, folders and patterns; then holds the quotations of new stories against the primary texts, and open older ones
     * against new primary texts.
     *
     * @param standardInput what {@code -} means
     * @param each told of every outcome, in the order of the inputs, as soon as it is durable; called from this thread
     * @return the sums of what {@code each} was told
     */
    public Tally run(List<String> paths, Supplier<InputStream> standardInput, Consumer<Intake> each) {
        return run(paths, standardInput, (intake, soFar) -> each.accept(intake), () -> false);
    }

    /**
     * The same, and stops in order when asked to: what was told is on the record, and nothing else.
     *
     * @param standardInput what {@code -} means
     * @param each told of every outcome and of the sums so far, as above
     * @param stop asked after every outcome
     * @return the sums of what {@code each} was told
     */
    public Tally run(
            List<String> paths,
            Supplier<InputStream> standardInput,
            BiConsumer<Intake, Tally> each,
            BooleanSupplier stop) {
        try (Arrangement.Batch batch = arrangement.batch()) {
            Filing filing = new Filing(batch, each, stop);
            try {
                new Pipeline<>(settings.workers(), new Preparation(new Loading(standardInput, fetch)))
                        .run(paths, filing::take);
            } catch (Stopped stopped) {
                return filing.ended(); // what was told is durable
            }
            return filing.ended();
        }
    }

    /** Somebody asked to stop. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("asked to stop", null, false, false);
        }
    }

    /** What one document or refusal has come to before it is filed. */
    private sealed interface Prepared {

        record Held(String source, Reference reference) implements Prepared {}

        record Refused(Reading.Refused refused) implements Prepared {}

        /** Read and, when finished, annotated; {@code last} if it ends an input of which all could be read. */
        record Fresh(Original original, Reading reading, boolean last) implements Prepared {}
    }

    private final class Preparation implements Pipeline.Work<Prepared, Prepared> {

        private final Loading loading;

        /** Pages that were read before or are being read. */
        private final Set<String> read = ConcurrentHashMap.newKeySet();

        Preparation(Loading loading) {
            this.loading = loading;
            if (onward) {
                read.addAll(store.addresses());
            }
        }

        @Override
        public Stream<Prepared> open(Located located) {
            Stream<Prepared> own = opened(located);
            return onward ? new Leads(located.source()).followed(own) : own;
        }

        private Stream<Prepared> opened(Located located) {
            return loading.load(located).flatMap(loaded -> switch (loaded) {
                case Loading.Loaded.Nothing nothing -> Stream.of(new Prepared.Refused(nothing.refused()));
                case Loading.Loaded.Bytes bytes -> open(bytes.input());
            });
        }

        /** Where the entries of one input lead to: as many pages are fetched as may be, the rest is refused. */
        private final class Leads {

            private final String source;
            private int fetched;
            private final Set<String> passedOver = new HashSet<>();

            Leads(String source) {
                this.source = source;
            }

            Stream<Prepared> followed(Stream<Prepared> entries) {
                return Stream.concat(
                        entries.flatMap(entry -> Stream.concat(Stream.of(entry), page(entry))),
                        Stream.of(this).flatMap(Leads::refusal));
            }

            private Stream<Prepared> page(Prepared entry) {
                Optional<String> address = document(entry).flatMap(Onward::of).filter(read::add);
                if (address.isEmpty()) {
                    return Stream.empty();
                }
                if (fetched == fetch.limits().pages()) {
                    passedOver.add(address.get());
                    read.remove(address.get());
                    return Stream.empty();
                }
                fetched++;
                return opened(new Located.Address(address.get()));
            }

            private Stream<Prepared> refusal() {
                return passedOver.isEmpty()
                        ? Stream.empty()
                        : Stream.of(new Prepared.Refused(
                                new Reading.Refused(source, fetch.limits().tooManyPages(passedOver.size()))));
            }
        }

        private Optional<Document> document(Prepared prepared) {
            return switch (prepared) {
                case Prepared.Held held ->
                    store.document(held.reference().document()).map(Filed::document);
                case Prepared.Refused refused -> Optional.empty();
                case Prepared.Fresh fresh ->
                    fresh.reading() instanceof Reading.Read entry ? Optional.of(entry.document()) : Optional.empty();
            };
        }

        private Stream<Prepared> open(Input input) {
            String sha256 = sha256(input.bytes());
            List<Reference> held = store.wholly(sha256);
            if (!held.isEmpty()) {
                return held.stream().map(reference -> new Prepared.Held(input.source(), reference));
            }
            Original original = new Original(input.source(), sha256, input.bytes());
            return StreamSupport.stream(
                    Spliterators.spliteratorUnknownSize(
                            new Following(original, Loading.read(input).iterator()), Spliterator.ORDERED),
                    false);
        }

        @Override
        public Prepared finish(Prepared prepared) {
            return switch (prepared) {
                case Prepared.Held held -> held;
                case Prepared.Refused refused -> refused;
                case Prepared.Fresh fresh -> finish(fresh);
            };
        }

        private Prepared finish(Prepared.Fresh fresh) {
            if (fresh.reading() instanceof Reading.Read read
                    && store.holds(read.document().id())) {
                return fresh;
            }
            return new Prepared.Fresh(fresh.original(), Loading.annotate(analysis, fresh.reading()), fresh.last());
        }
    }

    /** Looks one ahead, to know which document is the last, and remembers refusals: an input with some is read again next time. */
    private static final class Following implements Iterator<Prepared> {

        private final Original original;
        private final Iterator<Reading> readings;
        private boolean refusals;

        Following(Original original, Iterator<Reading> readings) {
            this.original = original;
            this.readings = readings;
        }

        @Override
        public boolean hasNext() {
            return readings.hasNext();
        }

        @Override
        public Prepared next() {
            Reading reading = readings.next();
            if (reading instanceof Reading.Refused refused) {
                refusals = true;
                return new Prepared.Refused(refused);
            }
            return new Prepared.Fresh(original, reading, !readings.hasNext() && !refusals);
        }
    }

    private final class Filing {

        private final Arrangement.Batch batch;
        private final BiConsumer<Intake, Tally> each;
        private final BooleanSupplier stop;
        private Tally tally = Tally.NOTHING;

        private final Settling settling;
        private int uncommitted;

        /** The last original of which a document could be read and not be annotated: it is read again next time. */
        private String incomplete = "";

        Filing(Arrangement.Batch batch, BiConsumer<Intake, Tally> each, BooleanSupplier stop) {
            this.batch = batch;
            this.settling = new Settling(store, arrangement, batch);
            this.each = each;
            this.stop = stop;
        }

        /** Documents with a speaker who could not be told are looked at again when all others are known. */
        Tally ended() {
            batch.commit(store.changes());
            store.persons().relink(store.persons().outdated(), settling::put);
            return readForMeaning(tally.settling(settling.end()));
        }

        /** Found by words it is by now, whatever becomes of this. */
        private Tally readForMeaning(Tally done) {
            return arrangement.meanings().follow(store, stop).map(done::unread).orElse(done);
        }

        void take(Prepared prepared) {
            Intake intake = intake(prepared);
            tally = tally.and(intake);
            each.accept(intake, tally);
            if (stop.getAsBoolean()) {
                throw new Stopped();
            }
        }

        private Intake intake(Prepared prepared) {
            return switch (prepared) {
                case Prepared.Held held -> new Intake.Known(held.source(), held.reference());
                case Prepared.Refused refused ->
                    new Intake.Refused(
                            refused.refused().source(), refused.refused().reason());
                case Prepared.Fresh fresh -> file(fresh);
            };
        }

        private Intake file(Prepared.Fresh fresh) {
            return switch (fresh.reading()) {
                case Reading.Refused refused -> leaveOut(fresh, refused);
                case Reading.Read read -> file(fresh, read);
            };
        }

        private Intake leaveOut(Prepared.Fresh fresh, Reading.Refused refused) {
            incomplete = fresh.original().sha256();
            return new Intake.Refused(refused.source(), refused.reason());
        }

        private Intake file(Prepared.Fresh fresh, Reading.Read read) {
            boolean known = store.holds(read.document().id());
            boolean whole = fresh.last() && !fresh.original().sha256().equals(incomplete);
            Filed filed;
            try {
                filed = store.append(fresh.original(), read.document(), analysis.method(), whole);
            } catch (RecordException e) {
                throw e;
            } catch (RuntimeException | StackOverflowError e) { // its persons could not be found
                return leaveOut(fresh, Loading.failed(read.source(), e));
            }
            if (known) {
                return new Intake.Known(read.source(), filed.reference());
            }
            index(filed);
            return new Intake.Added(
                    read.source(), filed.reference(), filed.document().notes());
        }

        private void index(Filed filed) {
            settling.put(filed);
            uncommitted++;
            if (uncommitted == DOCUMENTS_PER_COMMIT) {
                batch.commit(store.changes());
                uncommitted = 0;
            }
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
