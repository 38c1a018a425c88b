package org.quoth.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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

/** What the records of one web archive hold, in order, read one by one as they are asked for. */
final class CapturedPages extends ReadingsInTurn {

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

    private final Input input;
    private final Limits limits;
    private final Function<Input, Stream<Reading>> inner;
    private final RecordMark mark;
    private final Allowance allowance;
    private final Fingerprint received;
    private @Nullable WarcReader reader;

    /** Where the reader began. */
    private int from;

    /** Where the record begins whose damage was told last; -1 if none was since the reader began. */
    private long told = -1;

    /** @param inner reads each captured file */
    CapturedPages(Input input, Limits limits, RecordMark mark, Function<Input, Stream<Reading>> inner) {
        this.input = input;
        this.limits = limits;
        this.mark = mark;
        this.inner = inner;
        this.allowance = new Allowance(limits, input.bytes().length);
        this.received = Fingerprint.of(input.bytes());
    }

    @Override
    void advance() {
        try {
            Optional<WarcRecord> next = reader().next();
            if (next.isPresent()) {
                take(next.get());
            } else {
                end();
            }
        } catch (Entries.Ended e) {
            add(new Reading.Refused(input.source(), e.reason()));
            end();
        } catch (IOException | RuntimeException e) {
            goOnBehind(e);
        }
    }

    private WarcReader reader() throws IOException {
        WarcReader open = reader;
        if (open == null) {
            byte[] bytes = input.bytes();
            open = new WarcReader(new ByteArrayInputStream(bytes, from, bytes.length - from));
            open.setLenient(true);
            reader = open;
        }
        return open;
    }

    private void end() {
        end(new Reading.Refused(input.source(), "The web archive holds no captured page or text."));
        close();
    }

    private void close() {
        try {
            if (reader != null) {
                reader.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can be closed", e);
        }
        reader = null;
    }

    private long position() {
        return reader == null ? from : from + reader.position();
    }

    private void take(WarcRecord record) throws Entries.Ended {
        try {
            readRecord(record);
        } catch (IOException | RuntimeException e) { // its own head tells where the next one begins
            told = position();
            add(damaged(told, e));
        }
    }

    /** Reads on where the next record may begin, after one so damaged that its end is unknown. */
    private void goOnBehind(Exception damage) {
        long at = position();
        if (at != told) {
            add(damaged(at, damage));
        }
        close();
        told = -1;
        from = mark.next(input.bytes(), Math.toIntExact(at + 1));
        if (from < 0) {
            end();
        }
    }

    private void add(Reading reading) {
        give(
                reading instanceof Reading.Read read
                        ? new Reading.Read(
                                Renamed.with(read.document(), read.document().id(), received))
                        : reading);
    }

    private Reading refused(String address, String reason) {
        return new Reading.Refused(input.source(), address + ": " + reason);
    }

    private Reading damaged(long at, Exception e) {
        return new Reading.Refused(
                input.source(),
                "The record at byte " + (input.begin() + at) + " is damaged or cut short"
                        + (e.getMessage() == null ? "." : " (" + e.getMessage() + ")."));
    }

    private void readRecord(WarcRecord record) throws IOException, Entries.Ended {
        if (record instanceof WarcRevisit
                || !(record instanceof WarcCaptureRecord || record instanceof WarcConversion)) {
            return;
        }
        WarcTargetRecord target = (WarcTargetRecord) record;
        if (record instanceof WarcResponse response
                && response.contentType().base().equals(MediaType.HTTP)) {
            readResponse(response);
        } else if (target.target().startsWith("http") || record instanceof WarcConversion) {
            MediaType type = target.payload().map(payload -> payload.type()).orElse(MediaType.OCTET_STREAM);
            readBody(target, type, target.body());
        }
    }

    private void readResponse(WarcResponse response) throws IOException, Entries.Ended {
        HttpResponse http = response.http();
        if (http.status() != 200) {
            add(refused(response.target(), "the server answered " + http.status()));
            return;
        }
        readBody(response, http.contentType(), http.bodyDecoded());
    }

    private void readBody(WarcTargetRecord record, MediaType type, MessageBody body) throws IOException, Entries.Ended {
        String address = record.target();
        if (!isDocument(type)) {
            add(refused(address, "its type " + type.base() + " is not read"));
            return;
        }
        byte[] bytes = unpacked(body.stream(), limits.pageBytes() + 1);
        if (limits.isPageTooLarge(bytes)) {
            add(refused(
                    address,
                    "it is larger than " + Limits.spell(limits.pageBytes()) + ", the limit on pages."
                            + Limits.raise("pageBytes")));
            return;
        }
        Published captured = Published.at(record.date().atOffset(ZoneOffset.UTC));
        Fingerprint own =
                Fingerprint.of((address + "\n" + record.date() + "\n").getBytes(StandardCharsets.UTF_8), bytes);
        inner.apply(new Input(input.source(), bytes, charset(type)).unnamed())
                .map(reading -> switch (Renamed.by(own, reading)) {
                    case Reading.Refused refused -> refused(address, refused.reason());
                    case Reading.Read read -> new Reading.Read(Renamed.at(read.document(), address, captured));
                })
                .forEach(this::add);
    }

    private byte[] unpacked(InputStream body, int most) throws IOException, Entries.Ended {
        allowance.begin();
        byte[] bytes = body.readNBytes(most);
        allowance.take(bytes.length, bytes.length);
        allowance.end();
        return bytes;
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
