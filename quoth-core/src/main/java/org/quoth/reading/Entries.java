package org.quoth.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads the files of an archive one after another, within limits; a limit that is met, or damage, ends it. */
abstract class Entries {

    private final Limits limits;
    private final Allowance allowance;
    private int count;

    /**
     * Entries of an archive.
     *
     * @param packed how many bytes were received
     */
    Entries(Limits limits, long packed) {
        this.limits = limits;
        this.allowance = new Allowance(limits, packed);
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
        allowance.begin();
        try {
            Optional<Entry> entry = read();
            if (entry.isPresent() && ++count > limits.entries()) {
                throw new Ended("It holds more than " + limits.entries()
                        + " files, the limit on entries; the rest was not read." + Limits.raise("entries"));
            }
            return entry;
        } catch (IOException | IllegalArgumentException e) {
            throw new Ended("The archive is damaged or cut short after " + count + " files (" + e.getMessage() + ").");
        } finally {
            allowance.end();
        }
    }

    /** The next file as the format has it. */
    abstract Optional<Entry> read() throws IOException, Ended;

    /** All bytes of a stream, counted against the limits. */
    final byte[] bytes(InputStream in) throws IOException, Ended {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[65_536];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            allowance.take(read, out.size());
        }
        return out.toByteArray();
    }
}
