package org.quoth.train;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;

/** {@code Train [--name value]...}: trains a model, or goes on with a run that was stopped; with {@code --to}, makes it ready for use. */
public final class Train {

    private Train() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, String> flags = flags(arguments);
        TrainingSettings settings = TrainingSettings.of(flags);
        System.err.println(settings);
        new Trainer(settings, System.err::println).train();
        if (flags.containsKey("to")) {
            finish(settings, flags);
        }
    }

    /** From the last checkpoint to a model with its numbers set and measured. */
    private static void finish(TrainingSettings settings, Map<String, String> flags) throws IOException {
        String run = settings.run().toString();
        String to = flags.getOrDefault("to", "");
        Export.main(new String[] {
            "--run", run, "--to", to, "--encoder", settings.encoder(), "--layers", flags.getOrDefault("layers", "")
        });
        if (Files.isDirectory(settings.development())) {
            Tune.main(new String[] {
                "--model", to, "--gold", settings.development().toString()
            });
        }
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
