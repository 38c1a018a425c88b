package org.quoth.attribution.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Metadata;
import org.quoth.text.Span;

/** The text of a news page with the attributions that a gold file of speakers marks in it: sources in the second and third column, contents in the last two. */
final class PageStory {

    private PageStory() {}

    static Document read(Path part, String name, List<String> gold) throws IOException {
        return marked(name, Files.readString(part.resolve(name + ".txt")), gold);
    }

    static Document marked(String name, String text, List<String> gold) {
        List<Attribution> found = new ArrayList<>();
        for (String line : gold) {
            String[] fields = line.split("\t", -1);
            if (fields[0].equals(name)) {
                Span content = span(fields, 6);
                AttributionKind kind = "\"“".indexOf(text.charAt(content.begin())) >= 0
                        ? AttributionKind.DIRECT
                        : AttributionKind.INDIRECT;
                found.add(Attribution.found("", kind, List.of(content), List.of(), List.of(span(fields, 1)), 1));
            }
        }
        found.sort(Comparator.comparingInt(one -> one.content().getFirst().begin()));
        List<Attribution> numbered = new ArrayList<>();
        found.forEach(one -> numbered.add(one.withId("a" + (numbered.size() + 1))));
        return Document.read(
                        name,
                        name + ".txt",
                        "0",
                        DocumentKind.ARTICLE,
                        Metadata.NONE,
                        text,
                        blocks(text),
                        List.of(),
                        List.of())
                .withAttributions(numbered);
    }

    private static Span span(String[] fields, int at) {
        return Span.of(Integer.parseInt(fields[at]), Integer.parseInt(fields[at + 1]));
    }

    private static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        int begin = 0;
        for (String line : text.split("\n", -1)) {
            Span span = Span.of(begin, begin + line.length()).trim(text);
            if (!span.isEmpty()) {
                blocks.add(new Block(BlockKind.PARAGRAPH, span));
            }
            begin += line.length() + 1;
        }
        return blocks;
    }
}
