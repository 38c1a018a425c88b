package org.quoth.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quoth.Quoth;
import org.quoth.attribution.neural.AttributionTagger;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Reading;
import org.quoth.reading.Input;
import org.quoth.train.gold.Brat;
import org.quoth.train.gold.GoldText;

/**
 * {@code Label --pages DIR[,DIR]... --to DIR [--model DIR | --setting accurate|fast]}: reads the stories of pages that nobody marked and writes what
 * a model finds in them as brat standoff, for another model to learn from beside people's marks (self-training).
 */
public final class Label {

    private static final int SHORTEST = 400;

    private final AttributionTagger tagger;
    private final Path to;

    private Label(AttributionTagger tagger, Path to) {
        this.tagger = tagger;
        this.to = to;
    }

    public static void main(String[] arguments) throws IOException {
        Map<String, String> flags = Train.flags(arguments);
        Path to = TrainingSettings.required(flags, "to");
        Files.createDirectories(to.resolve("text"));
        Files.createDirectories(to.resolve("attributions"));
        int stories = 0;
        try (AttributionTagger tagger = new AttributionTagger(Models.model(flags), 1)) {
            Label label = new Label(tagger, to);
            for (Path folder : TrainingSettings.paths(flags, "pages", List.of(Path.of(".")))) {
                for (Path page : pages(folder)) {
                    stories += label.write(page, stories) ? 1 : 0;
                }
            }
        }
        System.err.println(stories + " stories in " + to);
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().matches(".*\\.(html?|html?\\.gz|txt)"))
                    .sorted()
                    .toList();
        }
    }

    /** Whether the page holds a story. */
    private boolean write(Path page, int number) throws IOException {
        Reading first = Quoth.readAll(Input.of(page.toString(), Files.readAllBytes(page)))
                .findFirst()
                .orElse(null);
        if (!(first instanceof Reading.Read read) || read.document().kind() != DocumentKind.ARTICLE) {
            return false;
        }
        String text = text(read.document());
        if (text.length() < SHORTEST) {
            return false;
        }
        String name = "page-%04d".formatted(number);
        GoldText story = new GoldText(name, text, List.of(List.of()));
        var marked = Evaluate.marked(tagger.find(text, PlainStory.opinions(story)));
        Files.writeString(to.resolve("text").resolve(name + ".txt"), text);
        Files.writeString(to.resolve("attributions").resolve(name + "_model.ann"), Brat.write(text, marked));
        return true;
    }

    private static String text(Document document) {
        return document.blocks().stream()
                .filter(block -> block.kind() == BlockKind.PARAGRAPH
                        || block.kind() == BlockKind.TITLE
                        || block.kind() == BlockKind.HEADING)
                .map(block ->
                        block.span().of(document.text()).replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }
}
