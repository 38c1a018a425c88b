package org.quoth.train;

import java.nio.file.Path;
import java.util.Map;
import org.quoth.attribution.neural.TrainedModel;

/** The model that a command is to use. */
final class Models {

    private Models() {}

    /** The one in the folder {@code --model}; without it, the one that ships. */
    static TrainedModel model(Map<String, String> flags) {
        String folder = flags.get("model");
        return (folder == null ? TrainedModel.onClassPath() : TrainedModel.in(Path.of(folder)))
                .orElseThrow(() -> new IllegalArgumentException(
                        "No model " + (folder == null ? "on the class path" : "in " + folder) + "."));
    }
}
