package org.quoth.train.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A page and what people say is its article.
 *
 * @param file the page, gzipped
 * @param body the article's text
 * @param title empty where the set does not state one; likewise the others
 * @param date as {@code 2014-02-05}
 */
record PageGold(Path file, String body, String title, String author, String date) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The pages of a set that has a {@code ground-truth.json} or a folder {@code ground-truth} with a file for each, in order of name. */
    static List<PageGold> of(Path set) throws IOException {
        Path whole = set.resolve("ground-truth.json");
        List<PageGold> pages = new ArrayList<>();
        if (Files.exists(whole)) {
            MAPPER.readTree(whole.toFile())
                    .properties()
                    .forEach(each -> pages.add(new PageGold(
                            set.resolve("html").resolve(each.getKey() + ".html.gz"),
                            text(each.getValue(), "articleBody"),
                            "",
                            "",
                            "")));
            pages.sort((a, b) -> a.name().compareTo(b.name()));
            return pages;
        }
        try (Stream<Path> files = Files.list(set.resolve("ground-truth"))) {
            for (Path file : files.sorted().toList()) {
                JsonNode gold = MAPPER.readTree(file.toFile()).path("ground_truth");
                String name = file.getFileName().toString().replace(".json", ".html.gz");
                String date = text(gold, "publish_date");
                pages.add(new PageGold(
                        set.resolve("html").resolve(name),
                        text(gold, "main_content"),
                        text(gold, "title"),
                        text(gold, "author"),
                        date.substring(0, Math.min(10, date.length()))));
            }
        }
        return pages;
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).isTextual() ? node.path(field).asText() : "";
    }

    String name() {
        return file.getFileName().toString().replace(".html.gz", "");
    }

    byte[] bytes() throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }

    /** The names of its byline, folded. */
    Set<String> authors() {
        return Arrays.stream(author.split(",|;| and | & "))
                .map(Shingles::folded)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }
}
