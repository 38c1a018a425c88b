package org.quoth.train.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.parser.Parser;
import org.quoth.reading.web.PageReader;

/**
 * Pages per CPU-second of the article finder, body and metadata, beside bare parsing by jsoup in the same run: processor time of the
 * process, garbage collection and compilation included. The first rounds warm up and do not count.
 */
public final class PagesBench {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private PagesBench() {}

    /** Arguments: rounds to warm up, rounds that count, a folder of gzipped pages. */
    public static void main(String[] arguments) throws IOException {
        int warm = Integer.parseInt(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        List<String> pages = pages(Path.of(arguments[2]));
        Consumer<String> parse = page -> Parser.htmlParser().parseInput(page, "");
        Consumer<String> read = page -> PageReader.read(page, null);
        double parsing = 0;
        double reading = 0;
        for (int round = 0; round < warm + rounds; round++) {
            double parsed = seconds(pages, parse);
            double found = seconds(pages, read);
            parsing += round < warm ? 0 : parsed;
            reading += round < warm ? 0 : found;
        }
        double count = (double) pages.size() * rounds;
        System.out.printf(
                Locale.ROOT,
                "%d pages, %d rounds: parsed %.0f, read %.0f pages per CPU-second: %.2f of bare parsing%n",
                pages.size(),
                rounds,
                count / parsing,
                count / reading,
                parsing / reading);
    }

    private static double seconds(List<String> pages, Consumer<String> work) {
        long begin = SYSTEM.getProcessCpuTime();
        pages.forEach(work);
        return (SYSTEM.getProcessCpuTime() - begin) / 1e9;
    }

    private static List<String> pages(Path folder) throws IOException {
        List<String> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                    pages.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return pages;
    }
}
