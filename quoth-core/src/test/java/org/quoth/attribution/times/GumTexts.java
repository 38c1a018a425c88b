package org.quoth.attribution.times;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Metadata;
import org.quoth.model.Published;
import org.quoth.text.Span;

/** Reads the texts of GUM (tokens in columns, dates as elements) as documents with the dates that people marked in them. */
final class GumTexts {

    /** A date as marked: its words and the days it stands for, {@code ?} where the mark leaves a bound open. */
    record Gold(Span span, String from, String to) {}

    record Text(Document document, List<Gold> gold) {}

    private static final Pattern CREATED = Pattern.compile("dateCreated=\"([^\"]*)\"");
    private static final Pattern END_OF_BLOCK = Pattern.compile("</(p|head|caption|sp|item|quote|list|text)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(when|from|to|notBefore|notAfter)=\"([^\"]*)\"");
    private static final Set<String> NO_SPACE_BEFORE =
            Set.of(",", ".", ";", ":", "?", "!", ")", "]", "'s", "’s", "n't", "n’t", "%", "'", "’", "-", "–", "/", "s");
    private static final Set<String> NO_SPACE_AFTER = Set.of("(", "[", "$", "-", "–", "/", "#");

    private GumTexts() {}

    static List<Text> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .map(GumTexts::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Text read(Path file) {
        try {
            return read(file, Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Text read(Path file, List<String> lines) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        List<Gold> gold = new ArrayList<>();
        int paragraph = 0;
        int date = -1;
        String tag = "";
        String before = "(";
        for (String line : lines) {
            if (END_OF_BLOCK.matcher(line).lookingAt()) {
                if (text.length() > paragraph) {
                    blocks.add(new Block(BlockKind.PARAGRAPH, new Span(paragraph, text.length())));
                    text.append("\n\n");
                    paragraph = text.length();
                    before = "(";
                }
            } else if (line.startsWith("<date") || line.startsWith("<time")) {
                date = -2;
                tag = line;
            } else if ((line.startsWith("</date>") || line.startsWith("</time>")) && date >= 0) {
                gold.add(gold(new Span(date, text.length()), tag));
                date = -1;
            } else if (line.indexOf('\t') > 0) {
                String word = line.substring(0, line.indexOf('\t'));
                if (!NO_SPACE_BEFORE.contains(word) && !NO_SPACE_AFTER.contains(before)) {
                    text.append(' ');
                }
                date = date == -2 ? text.length() : date;
                text.append(word);
                before = word;
            }
        }
        Matcher created = CREATED.matcher(lines.getFirst());
        Metadata metadata = Metadata.NONE.toBuilder()
                .published(created.find() ? Published.on(LocalDate.parse(created.group(1))) : null)
                .build();
        String name = file.getFileName().toString();
        return new Text(
                Document.read(
                        name,
                        name,
                        name,
                        DocumentKind.ARTICLE,
                        metadata,
                        text.toString(),
                        blocks,
                        List.of(),
                        List.of()),
                gold);
    }

    private static Gold gold(Span span, String tag) {
        String from = "?";
        String to = "?";
        Matcher matcher = ATTRIBUTE.matcher(tag);
        while (matcher.find()) {
            String value = matcher.group(2).replaceFirst("^-(?=\\d{4}-)", "");
            switch (matcher.group(1)) {
                case "when" -> {
                    from = value;
                    to = value;
                }
                case "from" -> from = value;
                case "to" -> to = value;
                default -> {
                    // a bound that the annotators set at their discretion
                }
            }
        }
        return new Gold(span, from, to);
    }
}
