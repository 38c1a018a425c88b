package org.quoth.train.pages;

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
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How well pages and turns are read, on every sixth page and document of the development sets, as shares: the floors that a change must
 * not fall through. {@code FILE DATA} writes them.
 */
public final class ReadingFloors {

    private static final int STEP = 6;
    private static final double SLACK = 0.0005;
    private static final List<String> PAGES = List.of("wcxb-dev", "article-extraction-benchmark");
    private static final List<String> TURNS = List.of("fomc", "congressional-record");

    private ReadingFloors() {}

    public static void main(String[] arguments) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# Shares on every sixth page and document; written by `quoth-train/reading floors`");
        measured(Path.of(arguments[1])).forEach((name, value) -> lines.add(name + "=" + value));
        Files.write(Path.of(arguments[0]), lines);
    }

    /** Each figure by name; those that end in {@code fingerprint} name what it was measured on. */
    static Map<String, String> measured(Path data) throws IOException {
        Map<String, String> figures = new TreeMap<>();
        for (String set : PAGES) {
            List<PageGold> pages = sixth(PageGold.of(data.resolve("pages").resolve(set)));
            List<byte[]> bytes = new ArrayList<>();
            for (PageGold page : pages) {
                bytes.add((page.body() + page.title() + page.author() + page.date()).getBytes(StandardCharsets.UTF_8));
            }
            figures.put("pages." + set + ".fingerprint", fingerprint(bytes));
            PagesReport.figures(pages).forEach((name, value) -> figures.put("pages." + set + "." + name, share(value)));
        }
        for (String set : TURNS) {
            List<TurnGold> documents =
                    sixth(TurnGold.of(data.resolve("transcripts").resolve(set)));
            List<byte[]> bytes = new ArrayList<>();
            for (TurnGold document : documents) {
                bytes.add(Files.readAllBytes(document.file()));
            }
            figures.put("turns." + set + ".fingerprint", fingerprint(bytes));
            TurnsReport.figures(documents)
                    .forEach((name, value) -> figures.put("turns." + set + "." + name, share(value)));
        }
        return figures;
    }

    /** The figures that are below their floors, each with both; measured on other data than the floors, that. */
    static List<String> fallen(Properties floors, Map<String, String> measured) {
        List<String> fallen = new ArrayList<>();
        for (String name : floors.stringPropertyNames()) {
            String floor = floors.getProperty(name);
            String now = measured.getOrDefault(name, "0");
            boolean holds = name.endsWith("fingerprint")
                    ? now.equals(floor)
                    : Double.parseDouble(now) >= Double.parseDouble(floor) - SLACK;
            if (!holds) {
                fallen.add(name + ": " + now + ", was " + floor);
            }
        }
        return fallen;
    }

    private static <T> List<T> sixth(List<T> all) {
        return IntStream.range(0, all.size())
                .filter(i -> i % STEP == 0)
                .mapToObj(all::get)
                .toList();
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private static String fingerprint(List<byte[]> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            parts.forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
