package org.quoth.train.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.quoth.matching.Primary;
import org.quoth.matching.PrimaryIndex;

/** The transcripts that quotations are looked for in: those that the pairs come from, and all the others as distractors. */
final class Transcripts {

    private static final List<String> FOLDERS = List.of(
            "transcripts/trump-campaign/text",
            "transcripts/clef-factcheck",
            "transcripts/wh-obama",
            "transcripts/au-trove/turns",
            "verification/pairs/transcripts");

    private Transcripts() {}

    static List<Primary> read(Path data) {
        return FOLDERS.stream()
                .flatMap(folder -> files(data.resolve(folder)))
                .map(file -> RawTranscript.read(file, data.relativize(file).toString()))
                .filter(primary -> !primary.utterances().isEmpty())
                .toList();
    }

    static PrimaryIndex index(List<Primary> primaries) {
        PrimaryIndex index = new PrimaryIndex();
        primaries.forEach(index::add);
        return index;
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(txt|tsv|html)") && !file.endsWith("index.tsv"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot list " + folder, broken);
        }
    }
}
