package org.quoth.train.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Marked texts in whichever of the known formats a folder holds: brat standoff, Citron's JSON, BIO columns. */
public final class Gold {

    private Gold() {}

    /** All texts of a folder, by name. */
    public static List<GoldText> read(Path folder) throws IOException {
        if (Files.isDirectory(folder.resolve("attributions"))) {
            return Brat.read(folder);
        }
        List<GoldText> texts = new ArrayList<>();
        for (Path file : files(folder)) {
            String name = file.getFileName().toString();
            if (name.endsWith(".json")) {
                texts.add(Citron.parse(name.substring(0, name.length() - 5), Files.readString(file)));
            } else if (name.endsWith(".bio") || name.endsWith(".conll")) {
                texts.add(Bio.parse(name.substring(0, name.lastIndexOf('.')), Files.readString(file)));
            }
        }
        if (texts.isEmpty()) {
            throw new IOException(folder + " holds no marked texts: no folder `attributions` beside `text` (brat), no "
                    + "*.json (Citron), no *.bio or *.conll (a word and its tag a line).");
        }
        return texts;
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
