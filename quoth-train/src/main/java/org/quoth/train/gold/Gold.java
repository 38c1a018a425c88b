package org.quoth.train.gold;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Marked texts in whichever of the known formats a folder holds: brat standoff, Citron's JSON, BIO columns. */
public final class Gold {

    private Gold() {}

    /** All texts of a folder, by name. */
    public static List<GoldText> read(Path folder) throws IOException {
        List<Path> files = files(folder);
        if (Brat.isIn(folder, files)) {
            return Brat.read(folder);
        }
        List<GoldText> texts = new ArrayList<>();
        for (Path file : files) {
            String ending = file.toString();
            if (ending.endsWith(".json")) {
                texts.add(parsed(file, json -> Citron.parse(name(file), json)));
            } else if (ending.endsWith(".bio") || ending.endsWith(".conll")) {
                texts.add(parsed(file, lines -> Bio.parse(name(file), lines)));
            }
        }
        if (texts.isEmpty()) {
            throw new IOException(folder
                    + " holds no marked texts: no *.ann beside *.txt, or in `attributions` beside `text` (brat), no "
                    + "*.json (Citron), no *.bio or *.conll (a word and its tag a line).");
        }
        return texts;
    }

    /** What a file holds; where it cannot be read, the reason names it. */
    static <T> T parsed(Path file, Function<String, T> parser) throws IOException {
        try {
            return parser.apply(Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not in UTF-8.", e);
        } catch (RuntimeException e) { // whatever a parser stumbles over
            throw new IOException(file + " cannot be read as marked text: " + e.getMessage() + ".", e);
        }
    }

    /** A file's name without its ending. */
    static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** All texts of several folders, one after the other. */
    public static List<GoldText> read(List<Path> folders) throws IOException {
        List<GoldText> texts = new ArrayList<>();
        for (Path folder : folders) {
            texts.addAll(read(folder));
        }
        return texts;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
