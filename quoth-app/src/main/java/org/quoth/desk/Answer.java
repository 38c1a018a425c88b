package org.quoth.desk;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a web server answers (RFC 9112), read within a limit. Holds the body without copying it. */
final class Answer {

    private static final int LONGEST_LINE = 16_384;
    private static final int MOST_HEADERS = 200;

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private Answer(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** A body is larger than the limit. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    int status() {
        return status;
    }

    /** By lower-case name; empty if it is absent. */
    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    byte[] body() {
        return body;
    }

    boolean isRedirection() {
        return (status == 301 || status == 302 || status == 303 || status == 307 || status == 308)
                && !header("location").isEmpty();
    }

    static Answer read(InputStream in, long most) throws IOException {
        String[] first = line(in).split(" ", 3);
        if (first.length < 2 || !first[0].startsWith("HTTP/1.") || !first[1].matches("\\d{3}")) {
            throw new IOException("it does not answer as a web server does");
        }
        Map<String, String> headers = headers(in);
        int status = Integer.parseInt(first[1]);
        boolean wanted = status == 200;
        return new Answer(status, headers, wanted ? body(in, headers, most) : new byte[0]);
    }

    private static Map<String, String> headers(InputStream in) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (int i = 0; i < MOST_HEADERS; i++) {
            String line = line(in);
            int colon = line.indexOf(':');
            if (line.isEmpty()) {
                return headers;
            }
            if (colon > 0) {
                headers.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        throw new IOException("it sends more than " + MOST_HEADERS + " headers");
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the answer ends too soon");
            }
            if (line.size() > LONGEST_LINE) {
                throw new IOException("a header is too long");
            }
            line.write(c);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }

    private static byte[] body(InputStream in, Map<String, String> headers, long most) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("chunked")) {
            return chunks(in, most);
        }
        String length = headers.getOrDefault("content-length", "");
        long expected = length.matches("\\d{1,15}") ? Long.parseLong(length) : -1;
        if (expected > most) {
            throw new TooLarge();
        }
        byte[] body = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, expected >= 0 ? expected : most + 1));
        if (body.length > most) {
            throw new TooLarge();
        }
        if (body.length < expected) {
            throw new EOFException("the answer ends too soon");
        }
        return body;
    }

    private static byte[] chunks(InputStream in, long most) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            String size = line(in).split(";", 2)[0].strip();
            if (!size.matches("[0-9a-fA-F]{1,8}")) {
                throw new IOException("a chunk has no size");
            }
            long length = Long.parseLong(size, 16);
            if (length == 0) {
                return body.toByteArray();
            }
            if (body.size() + length > most) {
                throw new TooLarge();
            }
            byte[] chunk = in.readNBytes((int) length);
            if (chunk.length < length) {
                throw new EOFException("the answer ends too soon");
            }
            body.write(chunk);
            line(in);
        }
    }
}
