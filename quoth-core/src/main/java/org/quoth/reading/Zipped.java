package org.quoth.reading;

import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.quoth.model.Reading;

/** A folder packed as ZIP or tar: each file in it is read as whatever it is, within limits. */
final class Zipped implements Format {

    private final Limits limits;
    private final int depth;
    private final BiFunction<Input, Integer, Stream<Reading>> inner;

    /** A reader that hands each file, and how deep it lies, to {@code inner}. */
    Zipped(Limits limits, int depth, BiFunction<Input, Integer, Stream<Reading>> inner) {
        this.limits = limits;
        this.depth = depth;
        this.inner = inner;
    }

    @Override
    public String name() {
        return "archive";
    }

    /** Whether these bytes begin as a ZIP archive does. */
    static boolean looksLike(byte[] bytes) {
        return bytes.length > 3
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && ((bytes[2] == 3 && bytes[3] == 4) || (bytes[2] == 5 && bytes[3] == 6));
    }

    @Override
    public boolean accepts(Input input) {
        return looksLike(input.bytes()) || TarEntries.looksLike(input.bytes());
    }

    @Override
    public Stream<Reading> read(Input input) {
        if (depth >= limits.nesting()) {
            return input.refused("It lies more than " + limits.nesting()
                    + " archives deep; the limit on nesting ends here." + Limits.raise("nesting"));
        }
        Supplier<Entries> entries = () -> looksLike(input.bytes())
                ? new ZipEntries(input.bytes(), limits)
                : new TarEntries(input.bytes(), limits);
        return Unpacking.stream(input, entries.get(), file -> inner.apply(file, depth + 1));
    }
}
