package org.quoth.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The database of one record: many readers beside one writer. A record that this user may only read is read as it lies there, and looked at again once its
 * files have changed.
 */
final class Connections implements AutoCloseable {

    static final String FILE = "quoth.db";
    private static final int SCHEMA = 10;
    private static final int APPLICATION = 1366650740;
    private static final int PATIENCE_MILLIS = 10_000;

    /** Written out, since the driver begins the next transaction with the end of each, and so keeps every other program from writing. */
    private static final String BEGIN = "begin immediate";

    private final Path folder;
    private final boolean readOnly;
    private final ReentrantLock writing = new ReentrantLock();
    private volatile Readers readers;
    private Object seen;
    private @Nullable Connection writer;

    private Connections(Path folder, boolean readOnly) {
        this.folder = folder;
        this.readOnly = readOnly;
        this.seen = readOnly ? state(folder) : "";
        this.readers = new Readers(readOnly ? readingSource(folder) : writingSource(folder));
    }

    /** Where connections to read come from, and those that nobody uses just now. */
    private static final class Readers {

        private final SQLiteDataSource source;
        private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();

        Readers(SQLiteDataSource source) {
            this.source = source;
        }

        Connection take() throws SQLException {
            Connection connection = idle.poll();
            return connection == null ? source.getConnection() : connection;
        }

        void close() throws SQLException {
            for (Connection each = idle.poll(); each != null; each = idle.poll()) {
                each.close();
            }
        }
    }

    /** Whether the folder holds a record's database. */
    static boolean present(Path folder) {
        return Files.isRegularFile(folder.resolve(FILE));
    }

    static Connections open(Path folder) {
        requireRecord(folder);
        return open(folder, !Files.isWritable(folder) || !Files.isWritable(folder.resolve(FILE)));
    }

    /** @param readOnly whether nothing beside or in the database can be written */
    static Connections open(Path folder, boolean readOnly) {
        Connections connections = new Connections(folder, readOnly);
        connections.migrate();
        return connections;
    }

    static Connections create(Path folder) {
        if (!present(folder)) {
            requireUsable(folder);
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw RecordException.NotWritable.forbidden(folder, e);
            }
        }
        return open(folder, false);
    }

    private static void requireRecord(Path folder) {
        if (!present(folder)) {
            requireUsable(folder);
            throw RecordException.NotARecord.absent(folder);
        }
    }

    private static void requireUsable(Path folder) {
        if (Files.isRegularFile(folder)) {
            throw RecordException.NotARecord.aFile(folder);
        }
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()
                    && !present(folder)) { // another may have made it a record since it was looked at
                throw RecordException.NotARecord.otherFiles(folder);
            }
        } catch (IOException e) {
            throw RecordException.NotWritable.forbidden(folder, e);
        }
    }

    private static SQLiteDataSource writingSource(Path folder) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.enforceForeignKeys(true);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource source = new PatientSource(config, Duration.ofMillis(PATIENCE_MILLIS));
        source.setUrl("jdbc:sqlite:" + folder.resolve(FILE));
        return source;
    }

    /** Without a journal beside it the database is whole; SQLite would have to make one all the same, unless told that nobody writes. */
    private static SQLiteDataSource readingSource(Path folder) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(PATIENCE_MILLIS);
        SQLiteDataSource source = new SQLiteDataSource(config);
        String address = "file:" + folder.resolve(FILE).toAbsolutePath().toUri().getRawPath();
        source.setUrl("jdbc:sqlite:" + address + (Files.exists(journal(folder)) ? "" : "?immutable=1"));
        return source;
    }

    private static Path journal(Path folder) {
        return folder.resolve(FILE + "-wal");
    }

    private static Object state(Path folder) {
        try {
            BasicFileAttributes database = Files.readAttributes(folder.resolve(FILE), BasicFileAttributes.class);
            return List.of(database.lastModifiedTime(), database.size(), Files.exists(journal(folder)));
        } catch (IOException e) {
            throw new RecordException.Damaged(folder, e);
        }
    }

    /** Others may have written to a record that this program only reads. */
    private synchronized Readers lookAgain() throws SQLException {
        Object now = state(folder);
        if (!now.equals(seen)) {
            readers.close();
            readers = new Readers(readingSource(folder));
            seen = now;
        }
        return readers;
    }

    /** Keeps a connection for the next who reads; one that was opened before the files changed would go on telling what was there then. */
    private synchronized void giveBack(Connection connection, Readers from) {
        if (from == readers) {
            from.idle.push(connection);
            return;
        }
        try {
            connection.close();
        } catch (SQLException e) {
            throw explained(e);
        }
    }

    /** Flyway is slow to load, so the layout's number is asked first. */
    private void migrate() {
        int found = read(connection -> number(connection, "pragma user_version"));
        if (found > SCHEMA) {
            throw new RecordException.NewerSchema(folder, found, SCHEMA);
        }
        int application = read(connection -> number(connection, "pragma application_id"));
        if (application != APPLICATION && !begun()) {
            throw RecordException.NotARecord.otherDatabase(folder.resolve(FILE));
        }
        if (found < SCHEMA) {
            requireWritable();
            layOut();
        }
    }

    /** Whether nothing but a migration, perhaps one that was cut short, ever touched the database. */
    private boolean begun() {
        return read(connection -> number(
                        connection, "select count(*) from sqlite_master where tbl_name <> 'flyway_schema_history'"))
                == 0;
    }

    private void layOut() {
        try {
            Flyway.configure(Connections.class.getClassLoader())
                    .dataSource(readers.source)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLiteException sqlite) {
                    throw explained(sqlite);
                }
            }
            throw e;
        }
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    /** Work with the database that gives a value. */
    @FunctionalInterface
    interface Work<T> {
        T with(Connection connection) throws SQLException, IOException;
    }

    <T> T read(Work<T> work) {
        Connection connection = null;
        Readers from = readers;
        try {
            from = readOnly ? lookAgain() : from;
            connection = from.take();
            return work.with(connection);
        } catch (SQLException | IOException e) {
            throw explained(e);
        } finally {
            if (connection != null) {
                giveBack(connection, from);
            }
        }
    }

    /** One transaction: all of it or nothing. */
    <T> T write(Work<T> work) {
        requireWritable();
        writing.lock();
        try {
            Connection connection = writer();
            Query.run(connection, BEGIN);
            try {
                T result = work.with(connection);
                Query.run(connection, "commit");
                return result;
            } catch (SQLException | IOException | RuntimeException | Error e) {
                rollBack(connection, e);
                throw e;
            }
        } catch (SQLException | IOException e) {
            throw explained(e);
        } finally {
            writing.unlock();
        }
    }

    boolean isReadOnly() {
        return readOnly;
    }

    /** Whether another program has it open to write, or was stopped while it had. */
    boolean hasJournal() {
        return Files.exists(journal(folder));
    }

    private void requireWritable() {
        if (readOnly) {
            throw RecordException.NotWritable.forbidden(folder, null);
        }
    }

    private static void rollBack(Connection connection, Throwable reason) {
        try {
            Query.run(connection, "rollback");
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    private Connection writer() throws SQLException {
        Connection open = writer;
        if (open == null) {
            open = readers.source.getConnection();
            writer = open;
        }
        return open;
    }

    private RecordException explained(Exception e) {
        if (e instanceof SQLiteException sqlite) {
            return explained(sqlite);
        }
        return new RecordException.Damaged(folder, e);
    }

    private RecordException explained(SQLiteException e) {
        int code = e.getResultCode().code & 0xff;
        if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return new RecordException.Locked(folder, e);
        }
        if (code == SQLiteErrorCode.SQLITE_FULL.code || full(e)) {
            return RecordException.NotWritable.full(folder, e);
        }
        if (code == SQLiteErrorCode.SQLITE_READONLY.code
                || code == SQLiteErrorCode.SQLITE_CANTOPEN.code
                || code == SQLiteErrorCode.SQLITE_PERM.code) {
            if (readOnly && hasJournal() && !Files.exists(folder.resolve(FILE + "-shm"))) {
                return RecordException.NotWritable.unfinished(folder, e);
            }
            return RecordException.NotWritable.forbidden(folder, e);
        }
        if (code == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return RecordException.NotARecord.otherDatabase(folder.resolve(FILE));
        }
        return new RecordException.Damaged(folder, e);
    }

    /** SQLite reports a full disk as a failed write when it strikes the shared-memory file of the journal. */
    private boolean full(SQLiteException e) {
        try {
            return (e.getResultCode().code & 0xff) == SQLiteErrorCode.SQLITE_IOERR.code
                    && Files.getFileStore(folder).getUsableSpace() < 64 * 1024;
        } catch (IOException cannotTell) {
            e.addSuppressed(cannotTell);
            return false;
        }
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        writing.lock();
        try {
            Connection open = writer;
            writer = null;
            if (open != null) {
                open.close();
            }
            readers.close();
        } catch (SQLException e) {
            throw explained(e);
        } finally {
            writing.unlock();
        }
    }
}
