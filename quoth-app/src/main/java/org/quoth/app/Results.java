package org.quoth.app;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where results go. A {@link java.io.PrintStream} swallows what goes wrong; this remembers it, and writes nothing after a gap. */
final class Results extends OutputStream {

    private final OutputStream out;
    private @Nullable IOException failure;

    Results(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) throws IOException {
        IOException before = failure;
        if (before != null) {
            throw new IOException(before.getMessage(), before);
        }
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** What to say where not all could be written; nothing where the reader left, as {@code | head} does. */
    synchronized Optional<String> loss() {
        IOException first = failure;
        if (first == null
                || String.valueOf(first.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
            return Optional.empty();
        }
        return Optional.of("The results could not all be written: " + first.getMessage()
                + ". What stands in the file is not the whole.");
    }
}
