package org.quoth.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.quoth.cli.CommandLineDoor;
import org.quoth.cli.Console;

/** The whole program, with its streams caught. */
final class Program {

    private Program() {}

    /** What a run left behind. */
    record Run(int code, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }
    }

    static Run run(String... arguments) {
        return withInput("", arguments);
    }

    static Run withInput(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                Map.of(),
                Main.version());
        int code = new CommandLineDoor(console, new Main.Web()).run(List.of(arguments));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
