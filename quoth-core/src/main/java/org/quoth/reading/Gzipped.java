package org.quoth.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.quoth.model.Reading;

/** Any one file, compressed with gzip: expanded within limits, then read as whatever it is. */
final class Gzipped implements Format {

    private static final int MEBIBYTE = 1 << 20;

    private final Limits limits;
    private final int depth;
    private final BiFunction<Input, Integer, Stream<Reading>> inner;

    /** A reader that hands what it finds, and how deep that lies, to {@code inner}. */
    Gzipped(Limits limits, int depth, BiFunction<Input, Integer, Stream<Reading>> inner) {
        this.limits = limits;
        this.depth = depth;
        this.inner = inner;
    }

    @Override
    public String name() {
        return "gzip";
    }

    @Override
    public boolean accepts(Input input) {
        return input.begins("\u001f\u008b");
    }

    @Override
    public Stream<Reading> read(Input input) {
        if (depth >= limits.nesting()) {
            return input.refused("It is compressed more than " + limits.nesting()
                    + " times over; the limit on nesting ends here." + Limits.raise("nesting"));
        }
        byte[] expanded;
        try {
            expanded = expand(input.bytes());
        } catch (TooLarge e) {
            return input.refused(e.getMessage());
        } catch (IOException e) {
            return input.refused("The gzip data are damaged or cut short (" + e.getMessage() + ").");
        }
        Fingerprint received = Fingerprint.of(input.bytes());
        return inner.apply(input.expanded(expanded), depth + 1).map(reading -> Renamed.by(received, reading));
    }

    private byte[] expand(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(Math.max(1024, Math.min(bytes.length, MEBIBYTE) * 4));
        byte[] buffer = new byte[65_536];
        long total = 0;
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                total += read;
                check(total, bytes.length);
                out.write(buffer, 0, read);
            }
        }
        return out.toByteArray();
    }

    private void check(long expanded, long packed) throws TooLarge {
        if (expanded > limits.expandedBytes()) {
            throw new TooLarge("It expands to more than " + Limits.spell(limits.expandedBytes())
                    + ", the limit on expanded bytes."
                    + Limits.raise("expandedBytes"));
        }
        if (expanded > MEBIBYTE && expanded / packed >= limits.expansionRatio()) {
            throw new TooLarge("It expands more than " + limits.expansionRatio()
                    + " times, the limit on the expansion ratio: this is how a decompression bomb looks."
                    + Limits.raise("expansionRatio"));
        }
    }

    /** A limit was met; the message is the reason. */
    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge(String reason) {
            super(reason);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }
}
