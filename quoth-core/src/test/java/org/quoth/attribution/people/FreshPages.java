package org.quoth.attribution.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;

/** The texts of the page collections by the names that the gold files of speakers use. */
record FreshPages(Path pages, JsonNode stories) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static FreshPages of(Path pages) throws IOException {
        Path truth = pages.resolve("article-extraction-benchmark").resolve("ground-truth.json");
        return new FreshPages(pages, JSON.readTree(truth.toFile()));
    }

    String text(String name) throws IOException {
        if (stories.has(name)) {
            return stories.path(name).path("articleBody").asText();
        }
        Path cleaned = pages.resolve("readability").resolve(name).resolve("expected.html");
        if (Files.isRegularFile(cleaned)) {
            return lines(cleaned, "p, h1, h2, h3, h4, li:not(:has(p)), blockquote:not(:has(p))");
        }
        Path whole = pages.resolve("python-goose")
                .resolve("extractors")
                .resolve("content")
                .resolve(name + ".html");
        if (Files.isRegularFile(whole)) {
            return lines(whole, "p");
        }
        Path cached = pages.resolve("trafilatura-cache").resolve(name + ".html");
        if (Files.isRegularFile(cached)) {
            return lines(cached, "p");
        }
        Path crawled = pages.resolve("wcxb-dev").resolve("ground-truth").resolve(name + ".json");
        return JSON.readTree(crawled.toFile())
                .path("ground_truth")
                .path("main_content")
                .asText();
    }

    private static String lines(Path html, String blocks) throws IOException {
        return String.join(
                "\n", Jsoup.parse(Files.readString(html)).select(blocks).eachText());
    }
}
