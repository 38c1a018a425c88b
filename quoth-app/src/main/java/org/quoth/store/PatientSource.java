package org.quoth.store;

import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Connections to a database that others may be making at the same moment. Opening one sets the journal mode, and where another program does so for a new
 * file SQLite refuses at once, however long it was told to wait (sqlite.org, "Write-Ahead Logging", on busy).
 */
final class PatientSource extends SQLiteDataSource {

    private static final int PAUSE_MILLIS = 10;

    private final Duration patience;

    PatientSource(SQLiteConfig config, Duration patience) {
        super(config);
        this.patience = patience;
    }

    @Override
    public SQLiteConnection getConnection(@Nullable String user, @Nullable String password) throws SQLException {
        long begin = System.nanoTime();
        while (true) {
            try {
                return super.getConnection(user, password);
            } catch (SQLiteException e) {
                boolean busy = (e.getResultCode().code & 0xff) == SQLiteErrorCode.SQLITE_BUSY.code;
                if (!busy || System.nanoTime() - begin > patience.toNanos() || !paused()) {
                    throw e;
                }
            }
        }
    }

    /** Whether nobody called this thread off. */
    private static boolean paused() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
