package org.quoth.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import org.quoth.attribution.neural.Found;
import org.quoth.attribution.neural.Setting;
import org.quoth.train.gold.Gold;
import org.quoth.train.gold.GoldText;
import org.quoth.train.gold.Places;
import org.quoth.train.score.Counts;
import org.quoth.train.score.Counts.Measure;
import org.quoth.train.score.Kind;

/**
 * Figures that the model must not fall below, with the fingerprint of the texts that they were measured on. A part of
 * the texts is for every build, all of them for a release. Floors only rise.
 */
final class Floors {

    private static final String FILE = "floors.properties";

    /** Every fourth text, which one core reads in some ten seconds. */
    static final int PART = 4;

    private Floors() {}

    /** A figure that fell below its floor. */
    record Fallen(String name, double floor, double figure) {}

    public static void main(String[] arguments) throws IOException {
        Map<String, String> flags = Train.flags(arguments);
        boolean program = flags.containsKey("program");
        Path file = TrainingSettings.path(flags, "floors", program ? ofProgram() : file(Models.setting(flags)));
        Path gold = TrainingSettings.path(flags, "gold", Places.polnear("dev"));
        List<GoldText> texts = Gold.read(gold);
        List<List<Found>> found =
                program ? texts.stream().map(WholeProgram::found).toList() : Evaluate.find(Models.model(flags), texts);
        if (flags.containsKey("write")) {
            Files.writeString(file, lines(texts, found));
            return;
        }
        List<Fallen> fallen = fallen(properties(file), "all.", texts, found);
        fallen.forEach(one -> System.out.printf(
                Locale.ROOT, "%s is %.4f and may not be below %.4f%n", one.name(), one.figure(), one.floor()));
        System.exit(fallen.isEmpty() ? 0 : 1);
    }

    /** Where the floors of the model that ships for a setting are kept. */
    static Path file(Setting setting) {
        String prefix = setting == Setting.ACCURATE ? "" : setting.name().toLowerCase(Locale.ROOT) + "-";
        return Places.inProject("quoth-train").resolve(prefix + FILE);
    }

    /** Where the floors of the whole program, with the accurate model, are kept. */
    static Path ofProgram() {
        return Places.inProject("quoth-train").resolve("program-" + FILE);
    }

    static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    static <T> List<T> part(List<T> all) {
        return IntStream.range(0, all.size())
                .filter(i -> i % PART == 0)
                .mapToObj(all::get)
                .toList();
    }

    /** Which figures with this prefix have fallen. Fails if the texts are others than those that were measured. */
    static List<Fallen> fallen(Properties floors, String prefix, List<GoldText> texts, List<List<Found>> found) {
        String fingerprint = fingerprint(texts);
        if (!fingerprint.equals(floors.getProperty(prefix + "fingerprint"))) {
            throw new IllegalStateException("The floors were measured on other texts than these: " + fingerprint);
        }
        Counts counts = counts(texts, found);
        List<Fallen> fallen = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (Measure measure : Measure.values()) {
                String name = prefix + name(kind, measure);
                String floor = floors.getProperty(name);
                double figure = counts.row(kind, measure).f1();
                if (floor != null && figure < Double.parseDouble(floor)) {
                    fallen.add(new Fallen(name, Double.parseDouble(floor), figure));
                }
            }
        }
        return fallen;
    }

    private static Counts counts(List<GoldText> texts, List<List<Found>> found) {
        return Evaluate.sum(texts, found.stream().map(Evaluate::marked).toList());
    }

    /** Floors a hair below what was found: other processors round otherwise, and the rules that back it change. */
    static String lines(List<GoldText> texts, List<List<Found>> found) {
        StringBuilder lines = new StringBuilder("# F1 on marked texts; written by `floors --write true`\n");
        lines(lines, "all.", texts, found);
        lines(lines, "part.", part(texts), part(found));
        return lines.toString();
    }

    private static void lines(StringBuilder lines, String prefix, List<GoldText> texts, List<List<Found>> found) {
        lines.append(prefix).append("fingerprint=").append(fingerprint(texts)).append('\n');
        Counts counts = counts(texts, found);
        for (Kind kind : Kind.values()) {
            for (Measure measure : List.of(Measure.SOFT, Measure.EXACT, Measure.END_TO_END)) {
                double floor = counts.row(kind, measure).f1() - 0.01;
                lines.append(String.format(Locale.ROOT, "%s%s=%.3f\n", prefix, name(kind, measure), floor));
            }
        }
    }

    private static String name(Kind kind, Measure measure) {
        return (kind + "." + measure).toLowerCase(Locale.ROOT);
    }

    static String fingerprint(List<GoldText> texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (GoldText text : texts) {
                digest.update(text.text().getBytes(StandardCharsets.UTF_8));
                digest.update(text.gold().toString().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
