package org.quoth.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.quoth.model.Published;
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

    private static final Set<String> DOCUMENTS = Set.of(
            "application/octet-stream",
            "application/pdf",
            "application/rtf",
            "application/msword",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.oasis.opendocument.text",
            "application/xml",
            "application/json",
            "application/x-subrip");

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
        List<Reading> readings = new ArrayList<>();
        RecordMark mark = RecordMark.of(RecordMark.isPacked(input.bytes(), 0), isArc(input.bytes()));
        int from = 0;
        while (from >= 0) {
            from = readFrom(input, from, mark, readings);
        }
        if (readings.isEmpty()) {
            return input.refused("The web archive holds no captured page or text.");
        }
        Fingerprint received = Fingerprint.of(input.bytes());
        return readings.stream()
                .map(reading -> reading instanceof Reading.Read read
                        ? new Reading.Read(
                                Renamed.with(read.document(), read.document().id(), received))
                        : reading);
    }

    /** Reads records until one is so damaged that its end is unknown; gives where the next one after it begins, or -1. */
    private int readFrom(Input input, int from, RecordMark mark, List<Reading> readings) {
        byte[] bytes = input.bytes();
        long damaged = from;
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(bytes, from, bytes.length - from))) {
            reader.setLenient(true);
            damaged = readAll(reader, input, from, readings);
        } catch (IOException e) {
            readings.add(damaged(input, damaged, e)); // a record of less than two bytes
        }
        return damaged < 0 ? -1 : mark.next(bytes, Math.toIntExact(damaged + 1));
    }

    /** Gives where the record begins behind which nothing could be found; -1 where all were. */
    private long readAll(WarcReader reader, Input input, int from, List<Reading> readings) {
        long told = -1;
        while (true) {
            Optional<WarcRecord> next;
            try {
                next = reader.next();
            } catch (IOException | RuntimeException e) {
                long at = from + reader.position();
                if (at != told) {
                    readings.add(damaged(input, at, e));
                }
                return at;
            }
            if (next.isEmpty()) {
                return -1;
            }
            try {
                readRecord(input.source(), next.get(), readings);
            } catch (IOException | RuntimeException e) { // its own head tells where the next one begins
                told = from + reader.position();
                readings.add(damaged(input, told, e));
            }
        }
    }

    private static Reading damaged(Input input, long at, Exception e) {
        return new Reading.Refused(
                input.source(),
                "The record at byte " + (input.begin() + at) + " is damaged or cut short"
                        + (e.getMessage() == null ? "." : " (" + e.getMessage() + ")."));
    }

    private void readRecord(String source, WarcRecord record, List<Reading> readings) throws IOException {
        if (record instanceof WarcRevisit
                || !(record instanceof WarcCaptureRecord || record instanceof WarcConversion)) {
            return;
        }
        WarcTargetRecord target = (WarcTargetRecord) record;
        if (record instanceof WarcResponse response
                && response.contentType().base().equals(MediaType.HTTP)) {
            readResponse(source, response, readings);
        } else if (target.target().startsWith("http") || record instanceof WarcConversion) {
            MediaType type = target.payload().map(payload -> payload.type()).orElse(MediaType.OCTET_STREAM);
            readBody(source, target, type, target.body(), readings);
        }
    }

    private void readResponse(String source, WarcResponse response, List<Reading> readings) throws IOException {
        HttpResponse http = response.http();
        if (http.status() != 200) {
            readings.add(refused(source, response.target(), "the server answered " + http.status()));
            return;
        }
        readBody(source, response, http.contentType(), http.bodyDecoded(), readings);
    }

    private void readBody(
            String source, WarcTargetRecord record, MediaType type, MessageBody body, List<Reading> readings)
            throws IOException {
        String address = record.target();
        if (!isDocument(type)) {
            readings.add(refused(source, address, "its type " + type.base() + " is not read"));
            return;
        }
        byte[] bytes = body.stream().readNBytes(limits.pageBytes() + 1);
        if (bytes.length > limits.pageBytes()) {
            readings.add(refused(
                    source,
                    address,
                    "it is larger than " + Limits.spell(limits.pageBytes()) + ", the limit on pages."
                            + Limits.raise("pageBytes")));
            return;
        }
        Published captured = Published.at(record.date().atOffset(ZoneOffset.UTC));
        Fingerprint own =
                Fingerprint.of((address + "\n" + record.date() + "\n").getBytes(StandardCharsets.UTF_8), bytes);
        inner.apply(new Input(source, bytes, charset(type)))
                .map(reading -> switch (Renamed.by(own, reading)) {
                    case Reading.Refused refused -> refused(source, address, refused.reason());
                    case Reading.Read read -> new Reading.Read(Renamed.at(read.document(), address, captured));
                })
                .forEach(readings::add);
    }

    /** What may hold words that people said or wrote; its bytes tell then. */
    private static boolean isDocument(MediaType type) {
        String base = type.base().toString();
        return DOCUMENTS.contains(base)
                || base.endsWith("+xml")
                || (type.type().equals("text") && !base.endsWith("/css") && !base.endsWith("javascript"));
    }

    private static Reading refused(String source, String address, String reason) {
        return new Reading.Refused(source, address + ": " + reason);
    }

    private static @Nullable Charset charset(MediaType type) {
        String name = type.parameters().getOrDefault("charset", "");
        try {
            return name.isEmpty() ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null; // a charset nobody knows: the bytes must tell
        }
    }
}
