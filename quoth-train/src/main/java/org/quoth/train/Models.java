package org.quoth.train;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.quoth.attribution.neural.Setting;
import org.quoth.attribution.neural.TrainedModel;

/** The model that a command is to use. */
final class Models {

    private Models() {}

    /** The one in the folder {@code --model}; without it, the one that ships for {@code --setting accurate|fast}. */
    static TrainedModel model(Map<String, String> flags) {
        String folder = flags.get("model");
        Setting setting =
                Setting.valueOf(flags.getOrDefault("setting", "accurate").toUpperCase(Locale.ROOT));
        return (folder == null ? TrainedModel.onClassPath(setting) : TrainedModel.in(Path.of(folder)))
                .orElseThrow(() -> new IllegalArgumentException(
                        "No model " + (folder == null ? "on the class path" : "in " + folder) + "."));
    }

    static Setting setting(Map<String, String> flags) {
        return Setting.valueOf(flags.getOrDefault("setting", "accurate").toUpperCase(Locale.ROOT));
    }
}
