package org.quoth.train.verify;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.quoth.matching.Primary;
import org.quoth.matching.Utterance;

/**
 * PostgreSQL's pg_trgm: word similarity of the quotation to a part of an utterance, with an index of trigrams. Starts a server of its own
 * in a folder and stops it.
 */
final class TrigramRival implements Rival {

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");

    /** An answer that takes longer counts as none after this time. */
    private static final int PATIENCE_SECONDS = 60;

    private static final String CANCELLED = "57014";

    private final Path folder;
    private final Path programs;
    private final Connection connection;
    private final int backend;
    private final PreparedStatement question;
    private boolean indexed;

    private TrigramRival(Path folder, Path programs, Connection connection) throws SQLException {
        this.folder = folder;
        this.programs = programs;
        this.connection = connection;
        this.backend = connection.unwrap(PGConnection.class).getBackendPID();
        try (Statement statement = connection.createStatement()) {
            statement.execute("create extension pg_trgm");
            statement.execute("create table utterance (words text not null)");
            statement.execute("set maintenance_work_mem = '512MB'");
        }
        this.question = connection.prepareStatement(
                "select words from utterance where ? <% words order by word_similarity(?, words) desc limit 1");
        question.setQueryTimeout(PATIENCE_SECONDS);
    }

    /** Starts a server; empty where PostgreSQL with pg_trgm is not installed. */
    static Optional<Rival> start(Path folder) throws IOException, InterruptedException, SQLException {
        Optional<Path> programs = programs();
        if (programs.isEmpty()) {
            return Optional.empty();
        }
        Files.createDirectories(folder);
        if (isRoot()) {
            run("chown", "postgres", folder.toString());
        }
        Path data = folder.resolve("data");
        int port = freePort();
        run(programs.get().resolve("initdb").toString(), "-D", data.toString(), "-A", "trust", "-U", "postgres");
        run(
                programs.get().resolve("pg_ctl").toString(),
                "-D",
                data.toString(),
                "-w",
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-p " + port + " -k " + folder + " -h 127.0.0.1 -c shared_buffers=512MB -c fsync=off -c jit=off"
                        + " -c max_wal_size=4GB -c max_parallel_workers_per_gather=0",
                "start");
        Connection connection =
                DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "");
        return Optional.of(new TrigramRival(folder, programs.get(), connection));
    }

    private static Optional<Path> programs() throws IOException {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** PostgreSQL refuses to run as root. */
    private static void run(String... command) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>();
        if (isRoot() && !command[0].equals("chown")) {
            line.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        line.addAll(List.of(command));
        Process process = new ProcessBuilder(line)
                .directory(new File("/"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException("failed: " + String.join(" ", line));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public String name() {
        return "pg_trgm";
    }

    @Override
    public void add(Primary primary) throws SQLException, IOException {
        if (indexed) {
            drop();
        }
        StringBuilder rows = new StringBuilder();
        for (Utterance utterance : primary.utterances()) {
            rows.append(QuothRival.words(primary, utterance)
                            .replace("\\", "\\\\")
                            .replace("\n", "\\n")
                            .replace("\r", "\\r")
                            .replace("\t", "\\t")
                            .replace("\0", " "))
                    .append('\n');
        }
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy utterance from stdin", new StringReader(rows.toString()));
    }

    private void drop() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop index trigrams");
        }
        indexed = false;
    }

    @Override
    public void ready() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create index trigrams on utterance using gin (words gin_trgm_ops)");
            statement.execute("vacuum analyze utterance");
        }
        indexed = true;
    }

    @Override
    public Optional<String> source(String quotation) throws SQLException {
        question.setString(1, quotation);
        question.setString(2, quotation);
        try (ResultSet rows = question.executeQuery()) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        } catch (SQLException e) {
            if (CANCELLED.equals(e.getSQLState())) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Of the server's process for this connection; Linux counts in hundredths of a second. */
    @Override
    public long spent() throws IOException {
        String[] fields =
                Files.readString(Path.of("/proc/" + backend + "/stat")).split(" ");
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * 10_000_000L;
    }

    @Override
    public long size() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select pg_total_relation_size('utterance')")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        connection.close();
        try {
            run(
                    programs.resolve("pg_ctl").toString(),
                    "-D",
                    folder.resolve("data").toString(),
                    "-m",
                    "immediate",
                    "stop");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
