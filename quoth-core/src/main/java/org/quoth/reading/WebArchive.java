package org.quoth.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.quoth.model.Reading;

/**
 * WARC and ARC files, plain or gzipped, WET files among them: each captured page or text is a document of its own.
 *
 * <p>The id of a document comes from its record: address, moment and bytes. So it is the same in whatever archive, and piece of an archive,
 * the record stands.
 *
 * <p>Requests, metadata and revisits are no documents and are passed over. A capture that cannot be read is a refusal that names
 * its address; the records after it are read.
 */
final class WebArchive implements Format {

    private final Limits limits;
    private final Function<Input, Stream<Reading>> inner;

    /** A reader that hands each captured file to {@code inner}. */
    WebArchive(Limits limits, Function<Input, Stream<Reading>> inner) {
        this.limits = limits;
        this.inner = inner;
    }

    @Override
    public String name() {
        return "web archive";
    }

    @Override
    public boolean accepts(Input input) {
        String head = head(input.bytes());
        return head.startsWith("WARC/") || head.startsWith("filedesc://");
    }

    /** An ARC file, whose first record describes the others. */
    boolean isArc(byte[] bytes) {
        return head(bytes).startsWith("filedesc://");
    }

    private static String head(byte[] bytes) {
        try (InputStream in = RecordMark.isPacked(bytes, 0)
                ? new GZIPInputStream(new ByteArrayInputStream(bytes))
                : new ByteArrayInputStream(bytes)) {
            return new String(in.readNBytes(16), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return ""; // damaged before its first line: not an archive that could be read
        }
    }

    @Override
    public Stream<Reading> read(Input input) {
        RecordMark mark = RecordMark.of(RecordMark.isPacked(input.bytes(), 0), isArc(input.bytes()));
        return new CapturedPages(input, limits, mark, inner).stream();
    }
}
