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
    private final String name;

    /**
     * An input.
     *
     * @param source path or URL as given
     * @param charset what a protocol header says; null if nothing does
     */
    public Input(String source, byte[] bytes, @Nullable Charset charset) {
        this(source, bytes, charset, 0, last(source));
    }

    private Input(String source, byte[] bytes, @Nullable Charset charset, long begin, String name) {
        this.source = source;
        this.bytes = bytes;
        this.charset = charset;
        this.begin = begin;
        this.name = name;
    }

    public static Input of(String source, byte[] bytes) {
        return new Input(source, bytes, null);
    }

    public String source() {
        return source;
    }

    /** What somebody called the file, without its folders; empty where nobody did. */
    String name() {
        return name;
    }

    private static String last(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /** A file that this archive holds; its source names both. */
    Input entry(String path, byte[] held) {
        return new Input(source + "!" + path, held, null, 0, last(path));
    }

    /** What was packed in it, of the same source. */
    Input expanded(byte[] unpacked) {
        return new Input(source, unpacked, charset, 0, name);
    }

    /** The same bytes of the same source, whose name is not theirs. */
    Input unnamed() {
        return new Input(source, bytes, charset, begin, "");
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
        return new Input(source, bytes, charset, begin, name);
    }
}
