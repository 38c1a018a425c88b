package org.quoth.desk;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quoth.Annotator;
import org.quoth.attribution.finding.AttributionFinder;
import org.quoth.attribution.neural.NeuralFinder;
import org.quoth.attribution.neural.Setting;
import org.quoth.attribution.neural.TrainedModel;
import org.quoth.model.Document;
import org.quoth.store.Method;

/**
 * How bytes become annotated documents: which finder of attributions is used. What it needs is loaded when the first document is to be
 * annotated: whoever adds only what is known waits for no model. Safe to share between threads.
 */
public final class Analysis {

    private final @Nullable Choice choice;
    private final Supplier<Ready> loading;
    private @Nullable Ready ready;

    /** @param choice what it does; null if no choice would give it again */
    private Analysis(@Nullable Choice choice, Supplier<Ready> loading) {
        this.choice = choice;
        this.loading = loading;
    }

    private record Ready(String version, Annotator annotator) {}

    /** The trained finder if its weights are at hand, else the rules. */
    public static Analysis best() {
        return trained(Choice.USUAL, Setting.ACCURATE);
    }

    /** The smaller trained finder, for many pages; the rules if its weights are not at hand. */
    public static Analysis fast() {
        return trained(Choice.USUAL.by(Choice.Finder.FAST, null), Setting.FAST);
    }

    /** A model of the user's own; empty if the folder holds none. */
    public static Optional<Analysis> model(Path folder) {
        return TrainedModel.in(folder)
                .map(model -> new NeuralFinder(model, Runtime.getRuntime().availableProcessors()))
                .map(finder -> new Analysis(Choice.USUAL.by(Choice.Finder.OWN, folder), () -> ready(finder)));
    }

    /** The rules alone: no model is loaded. */
    public static Analysis rules() {
        return new Analysis(Choice.USUAL.by(Choice.Finder.RULES, null), Analysis::byRules);
    }

    /** A finder of one's own. */
    static Analysis with(AttributionFinder finder, String version) {
        return new Analysis(null, () -> new Ready(version, Annotator.with(finder)));
    }

    /** The same, but silent below this confidence, 0 to 1. */
    public Analysis atLeast(double confidence) {
        return new Analysis(choice == null ? null : choice.atLeast(confidence), () -> {
            Ready all = ready();
            return new Ready(
                    all.version() + "-from-" + confidence, all.annotator().atLeast(confidence));
        });
    }

    private static Analysis trained(Choice choice, Setting setting) {
        return new Analysis(
                choice,
                () -> NeuralFinder.onClassPath(setting).map(Analysis::ready).orElseGet(Analysis::byRules));
    }

    private static Ready ready(NeuralFinder finder) {
        return new Ready("trained-" + finder.version(), Annotator.with(finder));
    }

    private static Ready byRules() {
        return new Ready("rules-1", Annotator.rules());
    }

    private synchronized Ready ready() {
        Ready loaded = ready;
        if (loaded == null) {
            loaded = loading.get();
            ready = loaded;
        }
        return loaded;
    }

    /** Which finder it is and of which generation: changes when the same bytes would give another result. */
    public String version() {
        return ready().version();
    }

    /** What to keep with each document that it analysed. */
    Method method() {
        return new Method(version(), choice == null ? null : choice.written());
    }

    Document annotate(Document document) {
        return ready().annotator().annotate(document);
    }
}
