package org.quoth.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a text in UTF-8, of which none is held that is longer than it may be. Not safe to share between threads. */
final class BatchLines implements Closeable {

    private final InputStream in;
    private final int most;
    private int number;

    /** @param most bytes of a line that is still read */
    BatchLines(InputStream in, int most) {
        this.in = new BufferedInputStream(in);
        this.most = most;
    }

    /**
     * One line.
     *
     * @param number from 1
     * @param words without its end; null where it is too long
     */
    record Line(int number, @Nullable String words) {

        boolean isBlank() {
            return words != null && words.isBlank();
        }
    }

    /** The next line; null at the end. */
    @Nullable
    Line next() throws IOException {
        int next = in.read();
        if (next < 0) {
            return null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long length = 0;
        for (; next >= 0 && next != '\n'; next = in.read()) {
            length++;
            if (length <= most) {
                bytes.write(next);
            }
        }
        number++;
        return new Line(number, length > most ? null : unmarked(bytes.toString(StandardCharsets.UTF_8)));
    }

    private String unmarked(String words) {
        return number == 1 && words.startsWith("\ufeff") ? words.substring(1) : words;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
