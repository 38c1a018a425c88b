package org.quoth.train;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** {@code Train [--name value]...}: trains a model, or goes on with a run that was stopped. */
public final class Train {

    private Train() {}

    public static void main(String[] arguments) throws IOException {
        TrainingSettings settings = TrainingSettings.of(flags(arguments));
        System.err.println(settings);
        new Trainer(settings, System.err::println).train();
        System.exit(0); // the engine's threads would keep the program alive
    }

    static Map<String, String> flags(String[] arguments) {
        Map<String, String> flags = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!arguments[i].startsWith("--") || i + 1 == arguments.length) {
                throw new IllegalArgumentException("Expected --name value, found " + arguments[i] + ".");
            }
            flags.put(arguments[i].substring(2), arguments[i + 1]);
        }
        return flags;
    }
}
