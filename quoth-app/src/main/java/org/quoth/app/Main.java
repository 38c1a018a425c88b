package org.quoth.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.quoth.cli.CommandLineDoor;
import org.quoth.cli.Console;
import org.quoth.cli.Doors;
import org.quoth.desk.Desk;

/** Starts the program. */
public final class Main {

    private static final int BUFFER = 1 << 16;

    /** The exit code where results could not be written. */
    private static final int LOST = 3;

    /** It warns of every start without the incubating vector module, which words alone do not need. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Main() {}

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT); // figures are written alike everywhere
        LUCENE.setLevel(Level.SEVERE);
        // the reader of old office files logs through Log4j, which complains where nobody listens
        System.setProperty("log4j2.statusLoggerLevel", "OFF");
        System.setProperty("log4j2.simplelogLevel", "OFF");
        Results results = new Results(new FileOutputStream(FileDescriptor.out));
        Console console = console(results);
        int code = new CommandLineDoor(console, new Web()).run(List.of(arguments));
        console.out().flush();
        Optional<String> loss = results.loss();
        loss.ifPresent(console.err()::println);
        console.err().flush();
        System.exit(loss.isPresent() ? LOST : code);
    }

    /** The launcher says whether a person watches: Java itself could only guess before release 22. */
    private static Console console(OutputStream results) {
        boolean terminal = Boolean.getBoolean("quoth.terminal");
        PrintStream out = new PrintStream(new BufferedOutputStream(results, BUFFER), terminal, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new Console(
                System.in, out, err, terminal, Boolean.getBoolean("quoth.progress"), System.getenv(), version());
    }

    /** The version that Maven built; "unknown" when run from something other than its jar. */
    static String version() {
        Properties properties = new Properties();
        try (InputStream written = Main.class.getResourceAsStream("/org/quoth/app/version.properties")) {
            if (written != null) {
                properties.load(written);
            }
        } catch (IOException e) {
            return "unknown (" + e.getMessage() + ")";
        }
        return properties.getProperty("version", "unknown");
    }

    /** Pages and REST, as the command line sees them. */
    static final class Web implements Doors {

        @Override
        public Running start(Desk desk, String host, int port) {
            try {
                Server server = Server.start(desk, host, port, System.getenv("QUOTH_WRITE_TOKEN"));
                return new Running() {
                    @Override
                    public int port() {
                        return server.port();
                    }

                    @Override
                    public void stop() {
                        server.close();
                    }
                };
            } catch (Server.PortTaken e) {
                throw new NotStarted(String.valueOf(e.getMessage()), e);
            }
        }
    }
}
