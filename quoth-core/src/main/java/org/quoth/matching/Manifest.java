package org.quoth.matching;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which files of a folder make it up, and what was taken out of each: a few lines of text, replaced as a whole.
 *
 * @param changes the state of the record that the folder agrees with; -1 if none
 * @param next the number of the next file
 */
record Manifest(long changes, int next, List<Part> parts) {

    static final String FILE = "shelves.txt";
    private static final String HEAD = "quoth-primaries 2";
    static final Manifest NOTHING = new Manifest(-1, 1, List.of());

    /** A file, and the numbers of the documents in it that are not held any more. */
    record Part(String file, List<Integer> removed) {}

    /** Whether it can be read or not: a folder without is a folder with nothing in it, and is filled again. */
    static Manifest read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return NOTHING;
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.getFirst().equals(HEAD)) {
            return NOTHING;
        }
        long changes = -1;
        int next = 1;
        List<Part> parts = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] words = line.split(" ");
            try {
                switch (words[0]) {
                    case "changes" -> changes = Long.parseLong(words[1]);
                    case "next" -> next = Integer.parseInt(words[1]);
                    case "shelf" ->
                        parts.add(new Part(
                                words[1],
                                Arrays.stream(words)
                                        .skip(2)
                                        .map(Integer::valueOf)
                                        .toList()));
                    default -> throw new IOException(file + " holds a line that this program does not know: " + line);
                }
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw new IOException(file + " holds a line that is not whole: " + line, e);
            }
        }
        return new Manifest(changes, next, parts);
    }

    void write(Path folder) throws IOException {
        StringBuilder text = new StringBuilder(HEAD + "\n");
        text.append("changes ").append(changes).append('\n');
        text.append("next ").append(next).append('\n');
        for (Part part : parts) {
            text.append("shelf ").append(part.file());
            part.removed().forEach(number -> text.append(' ').append(number));
            text.append('\n');
        }
        Path fresh = folder.resolve(FILE + ".new");
        Files.writeString(fresh, text);
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(fresh, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
