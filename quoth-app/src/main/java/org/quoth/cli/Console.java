package org.quoth.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
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

    /** Control characters but tabs, ends of lines, and what begins a colour. */
    private static final Pattern COMMAND =
            Pattern.compile("[\\x00-\\x08\\x0b-\\x1a\\x1c-\\x1f\\x7f-\\x9f]|\\x1b(?!\\[[0-9;]{0,8}m)");

    void line(String text) {
        out.println(terminal ? harmless(text) : text);
    }

    void say(String message) {
        err.println(progress ? harmless(message) : message);
    }

    /** What a document or a file's name holds may not command the terminal that shows it; our own colours may. */
    private static String harmless(String text) {
        return COMMAND.matcher(text).replaceAll("\ufffd");
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
