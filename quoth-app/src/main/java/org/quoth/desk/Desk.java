package org.quoth.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.quoth.store.SqliteStore;
import org.quoth.store.Store;

/**
 * A record, opened: hands out the verbs. Safe to share between threads; any number read while one adds.
 *
 * <pre>{@code
 * try (Desk desk = Desk.open(Settings.of(folder))) {
 *     desk.search().search(Question.of("north dock"));
 * }
 * }</pre>
 *
 * <p>Opening heals: what the record holds and the index lacks is indexed, unless another program is writing just then.
 */
public final class Desk implements AutoCloseable {

    /** So many documents are linked before others may write in between. */
    private static final int AT_ONCE = 50;

    private final Settings settings;
    private final Store store;
    private final Arrangement arrangement;
    private final Press press;

    private Desk(Settings settings, Store store, Arrangement arrangement) {
        this.settings = settings;
        this.store = store;
        this.arrangement = arrangement;
        this.press = new Press(store);
    }

    /**
     * Opens a record that is there.
     *
     * @throws org.quoth.store.RecordException if it is not there or cannot be used
     */
    public static Desk open(Settings settings) {
        return over(settings, SqliteStore.open(settings.record(), settings.clock(), new RecordLinking()));
    }

    /**
     * Opens a record that is there, to make everything in it anew; an index that is damaged is taken away.
     *
     * @throws org.quoth.store.RecordException if it is not there or cannot be used
     */
    public static Desk mend(Settings settings) {
        Store store = SqliteStore.open(settings.record(), settings.clock(), new RecordLinking());
        try {
            Arrangement.deleteDamaged(settings.record());
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
        return over(settings.waiting(Patience.NONE), store);
    }

    /**
     * Opens a record, or makes one where the folder is absent or empty.
     *
     * @throws org.quoth.store.RecordException if the folder holds something else or cannot be used
     */
    public static Desk create(Settings settings) {
        return over(settings, SqliteStore.create(settings.record(), settings.clock(), new RecordLinking()));
    }

    private static Desk over(Settings settings, Store store) {
        try {
            return over(settings, store, Arrangement.open(settings.record()));
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static Desk over(Settings settings, Store store, Arrangement arrangement) {
        try {
            new Healing(store, arrangement, settings.patience()).heal();
            return new Desk(settings, store, arrangement);
        } catch (RuntimeException e) {
            arrangement.close();
            throw e;
        }
    }

    /**
     * Goes on with what opening had no patience for, if there is anything, while others read and write; stops where another program writes.
     *
     * @param stop asked after each document
     */
    public void endInterrupted(BooleanSupplier stop) {
        int left = store.isWritable() ? interrupted() : 0;
        int before = left + 1;
        while (left > 0 && left < before && !stop.getAsBoolean()) {
            new Healing(store, arrangement, (done, all) -> done < AT_ONCE && !stop.getAsBoolean()).heal();
            before = left;
            left = interrupted();
        }
    }

    private int interrupted() {
        return store.persons().outdated().size()
                + store.uncheckedStories(Integer.MAX_VALUE).size();
    }

    /** Reads with the best finder at hand; {@link #add(Analysis)} takes another. */
    public Add add() {
        return add(Analysis.best());
    }

    public Add add(Analysis analysis) {
        return new Add(settings, store, arrangement, analysis);
    }

    public Search search() {
        return new Search(store, arrangement, press);
    }

    public Show show() {
        return new Show(store);
    }

    public Documents documents() {
        return new Documents(store);
    }

    public People people() {
        return new People(store, arrangement, press);
    }

    public Verify verify() {
        return new Verify(arrangement);
    }

    public Press press() {
        return press;
    }

    public Export export() {
        return new Export(store, press);
    }

    public Check check() {
        return new Check(store, arrangement);
    }

    /** Analyses each document again in the way in which it was analysed before. */
    public Rebuild rebuild() {
        return rebuild(before -> before);
    }

    /** @param choosing what is to be chosen in place of what was chosen before */
    public Rebuild rebuild(UnaryOperator<Choice> choosing) {
        return new Rebuild(store, arrangement, new Analyses(choosing));
    }

    /** Analyses all documents again in one way. */
    public Rebuild rebuild(Analysis analysis) {
        return new Rebuild(store, arrangement, new Analyses(analysis));
    }

    public ByMeaning byMeaning() {
        return new ByMeaning(store, arrangement);
    }

    public Timeline timeline() {
        return new Timeline(store, arrangement, press);
    }

    public Positions positions() {
        return new Positions(store, arrangement);
    }

    public Topics topics() {
        return new Topics(store, arrangement.index());
    }

    public Ledger ledger() {
        return new Ledger(store, arrangement.index(), press);
    }

    public Rule rule() {
        return new Rule(store, arrangement, settings.clock());
    }

    public Exchanges exchanges() {
        return new Exchanges(store);
    }

    /** The day it is, by the clock of the settings. */
    public LocalDate today() {
        return LocalDate.now(settings.clock());
    }

    /** The folder of the record. */
    public Path folder() {
        return settings.record();
    }

    /** Grows with every change to the record: a basis for ETags. */
    public long changes() {
        return store.changes();
    }

    @Override
    public void close() {
        arrangement.close();
        store.close();
    }
}
