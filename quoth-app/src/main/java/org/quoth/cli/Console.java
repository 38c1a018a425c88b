package org.quoth.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the command line talks to.
 *
 * @param out results only
 * @param err progress and messages
 * @param terminal whether a person watches {@code out}: colours stop where not
 * @param progress whether a person watches {@code err}
 * @param environment variables of the environment
 * @param version of the program
 */
public record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean terminal,
        boolean progress,
        Map<String, String> environment,
        String version) {

    void line(String text) {
        out.println(text);
    }

    void say(String message) {
        err.println(message);
    }

    /** Overwrites the line before where a person watches; says nothing otherwise. */
    void progress(String message) {
        if (progress) {
            err.print("\r\u001b[K" + message);
            err.flush();
        }
    }

    /** Ends what {@link #progress} began. */
    void progressDone() {
        if (progress) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }

    /** Whether whoever read the results has gone: {@code quoth extract … | head}. */
    boolean gone() {
        return out.checkError();
    }

    @Nullable
    String variable(String name) {
        return environment.get(name);
    }

    Ink ink() {
        return new Ink(terminal && variable("NO_COLOR") == null);
    }

    Path record(@Nullable Path given) {
        if (given != null) {
            return given;
        }
        String named = variable("QUOTH_RECORD");
        return named == null || named.isBlank() ? org.quoth.desk.Settings.DEFAULT_RECORD : Path.of(named);
    }
}
