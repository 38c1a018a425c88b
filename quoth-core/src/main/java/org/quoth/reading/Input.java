package org.quoth.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Reading;

/**
 * Bytes to be read, and what is known of them from outside.
 *
 * <p>Holds the array without copying it; whoever makes an input does not change the array afterwards.
 */
public final class Input {

    private final String source;
    private final byte[] bytes;
    private final @Nullable Charset charset;
    private final long begin;
    private final boolean named;

    /**
     * An input.
     *
     * @param source path or URL as given
     * @param charset what a protocol header says; null if nothing does
     */
    public Input(String source, byte[] bytes, @Nullable Charset charset) {
        this(source, bytes, charset, 0, true);
    }

    private Input(String source, byte[] bytes, @Nullable Charset charset, long begin, boolean named) {
        this.source = source;
        this.bytes = bytes;
        this.charset = charset;
        this.begin = begin;
        this.named = named;
    }

    public static Input of(String source, byte[] bytes) {
        return new Input(source, bytes, null);
    }

    public String source() {
        return source;
    }

    /** What somebody called the file: the last part of its source, of an archive's file its own; empty where nobody did. */
    String name() {
        int last = Math.max(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')), source.lastIndexOf('!'));
        return named ? source.substring(last + 1) : "";
    }

    /** What was packed in it, of the same source. */
    Input expanded(byte[] unpacked) {
        return new Input(source, unpacked, charset, 0, named);
    }

    /** The same bytes of the same source, whose name is not theirs. */
    Input unnamed() {
        return new Input(source, bytes, charset, begin, false);
    }

    /** The bytes themselves, not a copy. */
    public byte[] bytes() {
        return bytes;
    }

    public @Nullable Charset charset() {
        return charset;
    }

    /** The first bytes, at most so many. */
    byte[] head(int most) {
        return bytes.length <= most ? bytes : Arrays.copyOf(bytes, most);
    }

    /** Whether it begins with these bytes, each a character of Latin-1. */
    boolean begins(String magic) {
        return new String(head(magic.length()), StandardCharsets.ISO_8859_1).equals(magic);
    }

    /** The outcome of an input that gives nothing else. */
    Stream<Reading> refused(String reason) {
        return Stream.of(new Reading.Refused(source, reason));
    }

    /** Where in the file that {@code source} names the first byte stands: 0, but in a piece of a larger file. */
    public long begin() {
        return begin;
    }

    Input at(long begin) {
        return new Input(source, bytes, charset, begin, named);
    }
}
