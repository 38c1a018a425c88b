package org.quoth.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/**
 * Bytes as text, and by which charset.
 *
 * <p>The order of evidence: a byte order mark; UTF-8 if every byte fits it and one is not ASCII; zero bytes in every second place
 * (UTF-16); what was declared; UTF-8 again if hardly a byte breaks it; Windows-1252, which can read anything. The byte order mark
 * is the only thing left out of the text.
 *
 * @param replaced how many characters could not be read and stand as U+FFFD
 */
record Decoded(String text, Charset charset, int replaced) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** What people declare when they mean Windows-1252 (WHATWG, Encoding Standard, 4.2). */
    private static final Map<Charset, Charset> MEANT =
            Map.of(StandardCharsets.US_ASCII, WINDOWS_1252, StandardCharsets.ISO_8859_1, WINDOWS_1252);

    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    static Decoded of(byte[] bytes, @Nullable Charset declared) {
        Decoded marked = byMark(bytes);
        if (marked != null) {
            return marked;
        }
        Decoded strict = strictUtf8(bytes);
        if (strict != null && !isUtf16Like(bytes)) {
            return declared == null || declared.equals(StandardCharsets.UTF_8) || !strict.isAscii()
                    ? strict
                    : lenient(bytes, 0, declared);
        }
        if (isUtf16Like(bytes)) {
            return lenient(
                    bytes,
                    0,
                    zeroesAt(bytes, 0) > zeroesAt(bytes, 1) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            return lenient(bytes, 0, MEANT.getOrDefault(declared, declared));
        }
        Decoded nearly = lenient(bytes, 0, StandardCharsets.UTF_8);
        return nearly.replaced * 4 <= nearly.beyondAscii() ? nearly : lenient(bytes, 0, WINDOWS_1252);
    }

    /** A stretch of the text; what could not be read is counted in all of it. */
    Decoded part(Span stretch) {
        return new Decoded(stretch.of(text), charset, replaced);
    }

    private static @Nullable Decoded byMark(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            Decoded utf8 = lenient(b, 3, StandardCharsets.UTF_8);
            return utf8.replaced * 20 <= Math.max(20, utf8.beyondAscii()) ? utf8 : lenient(b, 3, WINDOWS_1252);
        }
        if (starts(b, 0xFF, 0xFE, 0, 0)) {
            return lenient(b, 4, UTF_32LE);
        }
        if (starts(b, 0, 0, 0xFE, 0xFF)) {
            return lenient(b, 4, UTF_32BE);
        }
        if (starts(b, 0xFF, 0xFE)) {
            return lenient(b, 2, StandardCharsets.UTF_16LE);
        }
        return starts(b, 0xFE, 0xFF) ? lenient(b, 2, StandardCharsets.UTF_16BE) : null;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Decoded strictUtf8(byte[] bytes) {
        try {
            CharBuffer text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return new Decoded(text.toString(), StandardCharsets.UTF_8, 0);
        } catch (CharacterCodingException e) {
            return null; // not UTF-8: the next piece of evidence decides
        }
    }

    private static Decoded lenient(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        return new Decoded(
                text, charset, (int) text.chars().filter(c -> c == '\uFFFD').count());
    }

    private boolean isAscii() {
        return text.chars().allMatch(c -> c < 128);
    }

    private int beyondAscii() {
        return (int) text.chars().filter(c -> c >= 128 && c != '\uFFFD').count();
    }

    private static boolean isUtf16Like(byte[] bytes) {
        if (bytes.length < 4) {
            return false;
        }
        int half = Math.min(bytes.length, 4096) / 2;
        int even = zeroesAt(bytes, 0);
        int odd = zeroesAt(bytes, 1);
        return Math.max(even, odd) * 10 > half * 6 && Math.min(even, odd) * 10 < half;
    }

    private static int zeroesAt(byte[] bytes, int parity) {
        int zeroes = 0;
        for (int i = parity; i < Math.min(bytes.length, 4096); i += 2) {
            zeroes += bytes[i] == 0 ? 1 : 0;
        }
        return zeroes;
    }
}
