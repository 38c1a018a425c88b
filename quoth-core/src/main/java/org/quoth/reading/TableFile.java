package org.quoth.reading;

import java.util.List;
import java.util.stream.Stream;
import org.quoth.model.Reading;
import org.quoth.reading.debates.SpeechTable;
import org.quoth.reading.lines.FileNames;
import org.quoth.reading.parts.Told;

/** A table with a column for who spoke and one for the words. Its text is put together from the rows. */
final class TableFile implements Format {

    private static final int HEAD = 16_384;

    private final Limits limits;

    TableFile(Limits limits) {
        this.limits = limits;
    }

    @Override
    public String name() {
        return "table of speeches";
    }

    @Override
    public boolean accepts(Input input) {
        return SpeechTable.looksLike(
                Decoded.of(input.head(HEAD), input.charset()).text());
    }

    @Override
    public Stream<Reading> read(Input input) {
        return limits.tooManyLines(input).map(Stream::of).orElseGet(() -> documents(input));
    }

    private static Stream<Reading> documents(Input input) {
        Decoded decoded = Decoded.of(input.bytes(), input.charset());
        List<Told> told = SpeechTable.read(decoded.text());
        return told.isEmpty()
                ? input.refused("It is a table of speeches without any words.")
                : XmlFile.documents(input, decoded, told).map(reading -> dated(reading, input.name()));
    }

    private static Reading dated(Reading reading, String name) {
        return reading instanceof Reading.Read read
                ? new Reading.Read(read.document()
                        .withMetadata(FileNames.added(read.document().metadata(), name)))
                : reading;
    }
}
