package org.quoth.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.quoth.Quoth;
import org.quoth.model.Reading;
import org.quoth.reading.Input;
import org.quoth.reading.Limits;
import org.quoth.reading.WebArchivePieces;

/** Turns a place into bytes, or into the reason why there are none. */
final class Loading {

    private static final Limits LIMITS = Limits.configured();

    private final Supplier<InputStream> standardInput;
    private final Fetch fetch;

    Loading(Supplier<InputStream> standardInput) {
        this(standardInput, new Fetch(LIMITS));
    }

    Loading(Supplier<InputStream> standardInput, Fetch fetch) {
        this.standardInput = standardInput;
        this.fetch = fetch;
    }

    /** Bytes, or a refusal. */
    sealed interface Loaded {
        record Bytes(Input input) implements Loaded {}

        record Nothing(Reading.Refused refused) implements Loaded {}
    }

    /** What stands in a place, in order: one, or the pieces of a web archive that is larger than an input may be. */
    Stream<Loaded> load(Located located) {
        return switch (located) {
            case Located.Missing missing -> Stream.of(nothing(missing.source(), missing.reason()));
            case Located.File file -> file(file);
            case Located.StandardInput in -> Stream.of(standardInput(in));
            case Located.Address address -> Stream.of(address(address));
        };
    }

    private static Loaded nothing(String source, String reason) {
        return new Loaded.Nothing(new Reading.Refused(source, reason));
    }

    private static Loaded tooLarge(String source) {
        return nothing(source, LIMITS.tooLarge());
    }

    private Loaded address(Located.Address address) {
        try {
            return new Loaded.Bytes(fetch.get(address.source()));
        } catch (Fetch.Failed e) {
            return nothing(address.source(), e.reason());
        }
    }

    private static Stream<Loaded> file(Located.File file) {
        try {
            if (Files.size(file.path()) > LIMITS.bytes()) {
                return pieces(file);
            }
            return Stream.of(new Loaded.Bytes(Input.of(file.source(), Files.readAllBytes(file.path()))));
        } catch (NoSuchFileException e) {
            return Stream.of(nothing(file.source(), "There is no such file."));
        } catch (AccessDeniedException e) {
            return Stream.of(nothing(file.source(), "Reading it is not permitted to this user."));
        } catch (IOException e) {
            return Stream.of(nothing(file.source(), "It could not be read: " + e.getMessage() + "."));
        }
    }

    private static Stream<Loaded> pieces(Located.File file) throws IOException {
        if (Files.size(file.path()) > LIMITS.archiveBytes() || !WebArchivePieces.isOne(file.path(), LIMITS)) {
            return Stream.of(tooLarge(file.source()));
        }
        return WebArchivePieces.of(file.path(), file.source(), LIMITS).map(piece -> switch (piece) {
            case WebArchivePieces.Piece.Bytes bytes -> new Loaded.Bytes(bytes.input());
            case WebArchivePieces.Piece.Unread unread -> new Loaded.Nothing(unread.refused());
        });
    }

    private Loaded standardInput(Located.StandardInput in) {
        try {
            int most = (int) Math.min(LIMITS.bytes(), Integer.MAX_VALUE - 16);
            byte[] bytes = standardInput.get().readNBytes(most + 1);
            return bytes.length > most ? tooLarge(in.source()) : new Loaded.Bytes(Input.of(in.source(), bytes));
        } catch (IOException e) {
            return nothing(in.source(), "The standard input could not be read: " + e.getMessage() + ".");
        }
    }

    /** A stream that never fails: what broke in it becomes a refusal in its place. */
    static Stream<Reading> read(Input input) {
        try {
            boolean fetched = input.source().matches("(?i)https?://.*");
            Stream<Reading> readings = Quoth.readAll(input);
            return fetched ? readings.map(reading -> at(reading, input.source())) : readings;
        } catch (RuntimeException | StackOverflowError e) {
            return Stream.of(failed(input.source(), e));
        }
    }

    /** A page that does not state its address is to be found where it was fetched. */
    private static Reading at(Reading reading, String address) {
        return reading instanceof Reading.Read read
                        && read.document().metadata().url() == null
                ? new Reading.Read(read.document()
                        .withMetadata(read.document().metadata().toBuilder()
                                .url(address)
                                .build()))
                : reading;
    }

    /** The document annotated, or a refusal where the analysis itself failed: one document must not take the others with it. */
    static Reading annotate(Analysis analysis, Reading reading) {
        return switch (reading) {
            case Reading.Refused refused -> refused;
            case Reading.Read read -> {
                try {
                    yield new Reading.Read(analysis.annotate(read.document()));
                } catch (RuntimeException | StackOverflowError e) {
                    yield failed(read.source(), e);
                }
            }
        };
    }

    /** Where the program itself failed. */
    static Reading.Refused failed(String source, Throwable e) {
        return new Reading.Refused(source, "Quoth failed on it (" + e + "); please report this.");
    }
}
