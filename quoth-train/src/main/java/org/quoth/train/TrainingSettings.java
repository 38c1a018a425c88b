package org.quoth.train;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quoth.train.gold.Places;

/**
 * What a run is to do.
 *
 * @param encoder the published encoder to start from
 * @param gold the folders to learn from
 * @param development the folder whose loss is reported after each epoch; nothing is learned from it
 * @param run where checkpoints and the log go
 * @param epochs how often every text is read
 * @param longest pieces in a window
 * @param windows windows in a batch
 * @param rate learning rate of the encoder; ours on top of it learn ten times as fast
 * @param minutes if not zero, the rate falls to nothing by then, and the run ends there even if epochs are left
 * @param layers which of the encoder's layers are kept; all if none is named
 * @param neurons if not zero, how many of each layer's inner neurons are kept
 * @param from runs whose last weights, in the mean, this one begins with; none: with the published ones
 * @param teachers models whose mean opinion counts as much as the gold
 * @param seed of the order, the variations and the first random numbers
 */
record TrainingSettings(
        String encoder,
        List<Path> gold,
        Path development,
        Path run,
        int epochs,
        int longest,
        int windows,
        double rate,
        double minutes,
        long seed,
        List<Integer> layers,
        int neurons,
        List<Path> from,
        List<Path> teachers) {

    /** Reads {@code --name value} pairs; what is not given has the value that the published model was made with. */
    static TrainingSettings of(Map<String, String> flags) {
        return new TrainingSettings(
                flags.getOrDefault("encoder", "e5-small-v2"),
                paths(flags, "gold", List.of(Places.polnear("train"))),
                path(flags, "dev", Places.polnear("dev")),
                path(flags, "run", Places.inProject("quoth-train/runs/default")),
                Integer.parseInt(flags.getOrDefault("epochs", "5")),
                Integer.parseInt(flags.getOrDefault("longest", "256")),
                Integer.parseInt(flags.getOrDefault("windows", "8")),
                Double.parseDouble(flags.getOrDefault("rate", "1e-4")),
                Double.parseDouble(flags.getOrDefault("minutes", "0")),
                Long.parseLong(flags.getOrDefault("seed", "11")),
                layers(flags),
                Integer.parseInt(flags.getOrDefault("neurons", "0")),
                paths(flags, "from", List.of()),
                paths(flags, "teacher", List.of()));
    }

    static List<Integer> layers(Map<String, String> flags) {
        String layers = flags.getOrDefault("layers", "");
        return layers.isEmpty()
                ? List.of()
                : Stream.of(layers.split(",")).map(Integer::valueOf).toList();
    }

    /**
     * The file or folder that a flag names.
     *
     * @throws IllegalArgumentException where the flag is missing
     */
    static Path required(Map<String, String> flags, String name) {
        String path = flags.get(name);
        if (path == null) {
            throw missing(name);
        }
        return Path.of(path);
    }

    private static IllegalArgumentException missing(String name) {
        return new IllegalArgumentException("--" + name + " is missing; --help shows an example.");
    }

    /** The same of a flag that may name several, with commas between them. */
    static List<Path> folders(Map<String, String> flags, String name) {
        List<Path> folders = paths(flags, name, List.of());
        if (folders.isEmpty()) {
            throw missing(name);
        }
        return folders;
    }

    /** Folders named after a flag, with commas between them. */
    static List<Path> paths(Map<String, String> flags, String name, List<Path> otherwise) {
        String paths = flags.get(name);
        return paths == null
                ? otherwise
                : Stream.of(paths.split(",")).map(Path::of).toList();
    }

    static Path path(Map<String, String> flags, String name, Path otherwise) {
        String path = flags.get(name);
        return path == null ? otherwise : Path.of(path);
    }
}
