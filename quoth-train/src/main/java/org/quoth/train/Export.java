package org.quoth.train;

import ai.onnx.proto.OnnxMl.ModelProto;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.quoth.attribution.neural.Calibration;
import org.quoth.attribution.neural.Heads.Link;
import org.quoth.attribution.neural.LinkWeights;
import org.quoth.attribution.neural.ModelSettings;
import org.quoth.attribution.neural.Opinions.Backing;
import org.quoth.attribution.neural.TrainedModel;
import org.quoth.attribution.neural.Windows;

/** {@code Export --run DIR[,DIR]... --to DIR [--bits 8]}: writes a run's last checkpoint, or the mean of several runs, as a model that Quoth can load. */
public final class Export {

    private Export() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, String> flags = Train.flags(arguments);
        Path to = TrainingSettings.required(flags, "to");
        boolean small = flags.getOrDefault("bits", "8").equals("8");
        Windows windows = new Windows(
                Integer.parseInt(flags.getOrDefault("longest", "256")),
                Integer.parseInt(flags.getOrDefault("context", "0")));
        Pretrained pretrained =
                Pretrained.read(flags.getOrDefault("encoder", "e5-small-v2")).keep(TrainingSettings.layers(flags));
        Weights trained = Checkpoint.mean(TrainingSettings.folders(flags, "run"));
        Files.createDirectories(to);
        ModelProto graph = Norms.rewrite(Attentions.rewrite(OnnxWriter.write(pretrained, trained)));
        Files.write(to.resolve(TrainedModel.GRAPH), (small ? Quantizer.quantize(graph) : graph).toByteArray());
        Files.write(to.resolve(TrainedModel.VOCABULARY), pretrained.entries());
        Files.writeString(
                to.resolve(TrainedModel.SETTINGS), settings(windows, trained).lines());
    }

    private static ModelSettings settings(Windows windows, Weights trained) {
        Map<Link, LinkWeights> links = new EnumMap<>(Link.class);
        for (Link link : Link.values()) {
            links.put(link, LinkWeights.NETWORK);
        }
        Map<Backing, Calibration> calibrations = new EnumMap<>(Backing.class);
        for (Backing backing : Backing.values()) {
            calibrations.put(backing, Calibration.NONE);
        }
        ModelSettings.Scores transitions = new ModelSettings.Scores(trained.values(Parameters.TRANSITIONS));
        return new ModelSettings(windows, transitions, links, 0, calibrations, 0);
    }
}
