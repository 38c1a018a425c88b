package org.quoth.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.quoth.Annotator;
import org.quoth.Quoth;
import org.quoth.attribution.neural.NeuralFinder;
import org.quoth.model.Attribution;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Reading;
import org.quoth.reading.Input;
import org.quoth.text.Sentences;
import org.quoth.text.Span;

/**
 * {@code Sample --pages DIR [--count 50] [--seed 7] [--model DIR | --setting accurate|fast]}: one sentence drawn from each of some pages drawn
 * at random, with what is found in it, for a person to read and judge.
 */
public final class Sample {

    private final Annotator annotator;
    private final Random random;

    private Sample(Annotator annotator, Random random) {
        this.annotator = annotator;
        this.random = random;
    }

    public static void main(String[] arguments) throws IOException {
        Map<String, String> flags = Train.flags(arguments);
        Random random = new Random(Long.parseLong(flags.getOrDefault("seed", "7")));
        Sample sample = new Sample(Annotator.with(new NeuralFinder(Models.model(flags), 1)), random);
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(Path.of(flags.getOrDefault("pages", ".")))) {
            all.filter(file -> file.toString().matches(".*\\.(html?|html?\\.gz|txt)"))
                    .sorted()
                    .forEach(files::add);
        }
        Collections.shuffle(files, random);
        int wanted = Integer.parseInt(flags.getOrDefault("count", "50"));
        int drawn = 0;
        for (Path file : files) {
            if (drawn < wanted && sample.show(drawn + 1, file)) {
                drawn++;
            }
        }
    }

    /** Whether the page is a story with a sentence to show. */
    private boolean show(int number, Path file) throws IOException {
        Reading first = Quoth.readAll(Input.of(file.toString(), Files.readAllBytes(file)))
                .findFirst()
                .orElse(null);
        if (!(first instanceof Reading.Read read) || read.document().kind() != DocumentKind.ARTICLE) {
            return false;
        }
        List<Span> sentences = sentences(read.document());
        if (sentences.isEmpty()) {
            return false;
        }
        Document document = annotator.annotate(read.document());
        Span sentence = sentences.get(random.nextInt(sentences.size()));
        System.out.printf("%d. %s%n   %s%n", number, file.getFileName(), line(sentence.of(document.text())));
        for (Attribution attribution : document.attributions()) {
            if (Stream.of(attribution.content(), attribution.cue(), attribution.source())
                    .flatMap(List::stream)
                    .anyMatch(span -> span.begin() < sentence.end() && span.end() > sentence.begin())) {
                System.out.printf(
                        Locale.ROOT,
                        "   -> %s | %s | %s (%.2f)%n",
                        line(document.words(attribution.source())),
                        line(document.words(attribution.cue())),
                        line(document.words(attribution.content())),
                        attribution.confidence());
            }
        }
        return true;
    }

    private static List<Span> sentences(Document document) {
        List<Span> sentences = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.kind() == BlockKind.PARAGRAPH) {
                sentences.addAll(Sentences.in(document.text(), block.span()));
            }
        }
        return sentences;
    }

    private static String line(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
