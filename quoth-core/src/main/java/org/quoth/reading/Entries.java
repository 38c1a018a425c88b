package org.quoth.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads the files of an archive one after another, within limits; a limit that is met, or damage, ends it. */
abstract class Entries {

    private static final int MEBIBYTE = 1 << 20;

    private final Limits limits;
    private final long packed;
    private final long end;
    private long expanded;
    private int count;

    /**
     * Entries of an archive.
     *
     * @param packed how many bytes were received
     */
    Entries(Limits limits, long packed) {
        this.limits = limits;
        this.packed = Math.max(1, packed);
        this.end = System.nanoTime() + limits.seconds() * 1_000_000_000L;
    }

    /** An archive cannot be read on; the message is a sentence. */
    static final class Ended extends Exception {
        private static final long serialVersionUID = 1L;

        Ended(String reason) {
            super(reason);
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }

    /** The next file; empty after the last. */
    final Optional<Entry> next() throws Ended {
        try {
            Optional<Entry> entry = read();
            if (entry.isPresent() && ++count > limits.entries()) {
                throw new Ended("It holds more than " + limits.entries()
                        + " files, the limit on entries; the rest was not read." + Limits.raise("entries"));
            }
            return entry;
        } catch (IOException | IllegalArgumentException e) {
            throw new Ended("The archive is damaged or cut short after " + count + " files (" + e.getMessage() + ").");
        }
    }

    /** The next file as the format has it. */
    abstract Optional<Entry> read() throws IOException, Ended;

    /** All bytes of a stream, counted against the limits. */
    final byte[] bytes(InputStream in) throws IOException, Ended {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[65_536];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            expanded += read;
            out.write(buffer, 0, read);
            check(out.size());
        }
        return out.toByteArray();
    }

    private void check(long entry) throws Ended {
        if (entry > limits.expandedBytes()) {
            throw new Ended("A file in it expands to more than " + Limits.spell(limits.expandedBytes())
                    + ", the limit on expanded bytes; it and the rest were not read." + Limits.raise("expandedBytes"));
        }
        if (expanded > limits.archiveBytes()) {
            throw new Ended("Its files expand to more than " + Limits.spell(limits.archiveBytes())
                    + " together, the limit on archives; the rest was not read." + Limits.raise("archiveBytes"));
        }
        if (expanded > MEBIBYTE && expanded / packed >= limits.expansionRatio()) {
            throw new Ended("It expands more than " + limits.expansionRatio()
                    + " times, the limit on the expansion ratio: this is how a decompression bomb looks; the rest was not read."
                    + Limits.raise("expansionRatio"));
        }
        if (System.nanoTime() > end) {
            throw new Ended("Unpacking took longer than " + limits.seconds()
                    + " seconds, the limit on time; the rest was not read." + Limits.raise("seconds"));
        }
    }
}
