package org.quoth.desk;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.store.Method;

/**
 * How attributions are to be found. A record keeps it with each document, to be made anew in the same way.
 *
 * @param model the folder of a model of the user's own; null for all but {@link Finder#OWN}
 * @param least how sure an attribution has to be, 0 to 1
 */
public record Choice(Finder finder, @Nullable Path model, double least) {

    /** The trained model, the smaller one, none, or one of the user's own. */
    public enum Finder {
        ACCURATE,
        FAST,
        RULES,
        OWN
    }

    /** By the accurate model, however unsure it is. */
    public static final Choice USUAL = new Choice(Finder.ACCURATE, null, 0);

    private static final Pattern WRITTEN = Pattern.compile("(accurate|fast|rules|own) (\\d\\S*)(?: (.+))?");

    /** What the version of an analysis ends with that is silent below a confidence. */
    private static final Pattern SILENT_BELOW = Pattern.compile("-from-([\\d.]+)$");

    public Choice {
        if (!(least >= 0 && least <= 1)) {
            throw new IllegalArgumentException("a confidence of " + least);
        }
        if ((finder == Finder.OWN) != (model != null)) {
            throw new IllegalArgumentException(finder + " with the model " + model);
        }
        model = model == null ? null : model.toAbsolutePath().normalize();
    }

    public Choice by(Finder other, @Nullable Path folder) {
        return new Choice(other, folder, least);
    }

    public Choice atLeast(double confidence) {
        return new Choice(finder, model, confidence);
    }

    /** The analysis that is asked for; empty where the folder holds no model. */
    public Optional<Analysis> analysis() {
        Optional<Analysis> all = switch (finder) {
            case ACCURATE -> Optional.of(Analysis.best());
            case FAST -> Optional.of(Analysis.fast());
            case RULES -> Optional.of(Analysis.rules());
            case OWN -> model == null ? Optional.empty() : Analysis.model(model);
        };
        return least == 0 ? all : all.map(analysis -> analysis.atLeast(least));
    }

    /** Made so that an analysis writes it down. */
    String written() {
        return finder.name().toLowerCase(Locale.ROOT) + " " + least + (model == null ? "" : " " + model);
    }

    /** What a document was analysed with; for those of before, as far as the version of the analysis tells. */
    static Choice of(Method method) {
        String written = method.choice();
        return written == null ? told(method.version()) : parse(written);
    }

    private static Choice parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return USUAL;
        }
        String folder = parts.group(3);
        return new Choice(
                Finder.valueOf(parts.group(1).toUpperCase(Locale.ROOT)),
                folder == null ? null : Path.of(folder),
                Double.parseDouble(parts.group(2)));
    }

    private static Choice told(String version) {
        Matcher silent = SILENT_BELOW.matcher(version);
        Choice choice = silent.find() ? USUAL.atLeast(Double.parseDouble(silent.group(1))) : USUAL;
        String finder = silent.reset().replaceFirst("");
        if (finder.startsWith("rules-")) {
            return choice.by(Finder.RULES, null);
        }
        return finder.equals(Analysis.fast().version()) ? choice.by(Finder.FAST, null) : choice;
    }
}
