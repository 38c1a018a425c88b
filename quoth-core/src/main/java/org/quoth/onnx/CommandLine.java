package org.quoth.onnx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Looks at how the program was started: onnxruntime 1.29.0 on Linux brings the whole of it down, without a word, where
 * the command line is longer than some 3,970 bytes. Better to say so.
 */
public final class CommandLine {

    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
    private static final int LONGEST = 3_900;

    private CommandLine() {}

    /** @throws IllegalStateException if a graph could not be loaded from here */
    public static void check() {
        check(length());
    }

    static void check(int length) {
        if (length > LONGEST) {
            throw new IllegalStateException("The command line has " + length + " bytes; above " + LONGEST
                    + " no model can be loaded. Give Java its class path in the variable CLASSPATH, and its "
                    + "arguments in a file (java @file).");
        }
    }

    private static int length() {
        try {
            return Files.exists(COMMAND_LINE) ? Files.readAllBytes(COMMAND_LINE).length : 0;
        } catch (IOException e) {
            return 0; // not to be read here: nothing to warn of
        }
    }
}
