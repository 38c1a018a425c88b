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

    /** One archive while it is read: what came of its records so far, and what may still come. */
    private record Captures(Input input, Allowance allowance, List<Reading> readings) {

        void add(Reading reading) {
            readings.add(reading);
        }

        byte[] unpacked(InputStream body, int most) throws IOException, Entries.Ended {
            allowance.begin();
            byte[] bytes = body.readNBytes(most);
            allowance.take(bytes.length, bytes.length);
            allowance.end();
            return bytes;
        }

        Reading refused(String address, String reason) {
            return new Reading.Refused(input.source(), address + ": " + reason);
        }

        Reading damaged(long at, Exception e) {
            return new Reading.Refused(
                    input.source(),
                    "The record at byte " + (input.begin() + at) + " is damaged or cut short"
                            + (e.getMessage() == null ? "." : " (" + e.getMessage() + ")."));
        }
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
        Captures captures = new Captures(input, new Allowance(limits, input.bytes().length), new ArrayList<>());
        RecordMark mark = RecordMark.of(RecordMark.isPacked(input.bytes(), 0), isArc(input.bytes()));
        try {
            int from = 0;
            while (from >= 0) {
                from = readFrom(from, mark, captures);
            }
        } catch (Entries.Ended e) {
            captures.add(new Reading.Refused(input.source(), e.reason()));
        }
        List<Reading> readings = captures.readings();
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
    private int readFrom(int from, RecordMark mark, Captures captures) throws Entries.Ended {
        byte[] bytes = captures.input().bytes();
        long damaged = from;
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(bytes, from, bytes.length - from))) {
            reader.setLenient(true);
            damaged = readAll(reader, from, captures);
        } catch (IOException e) {
            captures.add(captures.damaged(damaged, e)); // a record of less than two bytes
        }
        return damaged < 0 ? -1 : mark.next(bytes, Math.toIntExact(damaged + 1));
    }

    /** Gives where the record begins behind which nothing could be found; -1 where all were. */
    private long readAll(WarcReader reader, int from, Captures captures) throws Entries.Ended {
        long told = -1;
        while (true) {
            Optional<WarcRecord> next;
            try {
                next = reader.next();
            } catch (IOException | RuntimeException e) {
                long at = from + reader.position();
                if (at != told) {
                    captures.add(captures.damaged(at, e));
                }
                return at;
            }
            if (next.isEmpty()) {
                return -1;
            }
            try {
                readRecord(next.get(), captures);
            } catch (IOException | RuntimeException e) { // its own head tells where the next one begins
                told = from + reader.position();
                captures.add(captures.damaged(told, e));
            }
        }
    }

    private void readRecord(WarcRecord record, Captures captures) throws IOException, Entries.Ended {
        if (record instanceof WarcRevisit
                || !(record instanceof WarcCaptureRecord || record instanceof WarcConversion)) {
            return;
        }
        WarcTargetRecord target = (WarcTargetRecord) record;
        if (record instanceof WarcResponse response
                && response.contentType().base().equals(MediaType.HTTP)) {
            readResponse(response, captures);
        } else if (target.target().startsWith("http") || record instanceof WarcConversion) {
            MediaType type = target.payload().map(payload -> payload.type()).orElse(MediaType.OCTET_STREAM);
            readBody(target, type, target.body(), captures);
        }
    }

    private void readResponse(WarcResponse response, Captures captures) throws IOException, Entries.Ended {
        HttpResponse http = response.http();
        if (http.status() != 200) {
            captures.add(captures.refused(response.target(), "the server answered " + http.status()));
            return;
        }
        readBody(response, http.contentType(), http.bodyDecoded(), captures);
    }

    private void readBody(WarcTargetRecord record, MediaType type, MessageBody body, Captures captures)
            throws IOException, Entries.Ended {
        String address = record.target();
        if (!isDocument(type)) {
            captures.add(captures.refused(address, "its type " + type.base() + " is not read"));
            return;
        }
        byte[] bytes = captures.unpacked(body.stream(), limits.pageBytes() + 1);
        if (limits.isPageTooLarge(bytes)) {
            captures.add(captures.refused(
                    address,
                    "it is larger than " + Limits.spell(limits.pageBytes()) + ", the limit on pages."
                            + Limits.raise("pageBytes")));
            return;
        }
        Published captured = Published.at(record.date().atOffset(ZoneOffset.UTC));
        Fingerprint own =
                Fingerprint.of((address + "\n" + record.date() + "\n").getBytes(StandardCharsets.UTF_8), bytes);
        inner.apply(new Input(captures.input().source(), bytes, charset(type)))
                .map(reading -> switch (Renamed.by(own, reading)) {
                    case Reading.Refused refused -> captures.refused(address, refused.reason());
                    case Reading.Read read -> new Reading.Read(Renamed.at(read.document(), address, captured));
                })
                .forEach(captures::add);
    }

    /** What may hold words that people said or wrote; its bytes tell then. */
    private static boolean isDocument(MediaType type) {
        String base = type.base().toString();
        return DOCUMENTS.contains(base)
                || base.endsWith("+xml")
                || (type.type().equals("text") && !base.endsWith("/css") && !base.endsWith("javascript"));
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
