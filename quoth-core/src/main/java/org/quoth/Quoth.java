package org.quoth;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.quoth.model.Document;
import org.quoth.model.Reading;
import org.quoth.reading.Formats;
import org.quoth.reading.Input;
import org.quoth.reading.Limits;
import org.quoth.reading.WebArchivePieces;

/**
 * The front door: reads documents and annotates them. Safe to share between threads.
 *
 * <pre>{@code
 * switch (Quoth.read(Path.of("briefing.txt"))) {
 *     case Reading.Read read -> Quoth.annotate(read.document()).attributions();
 *     case Reading.Refused refused -> refused.reason();
 * }
 * }</pre>
 */
public final class Quoth {

    private static final Limits LIMITS = Limits.configured();
    private static final Formats FORMATS = new Formats(LIMITS);

    private Quoth() {}

    /** The first document of a file. */
    public static Reading read(Path path) {
        return readAll(path).findFirst().orElseThrow();
    }

    /** The first document of an input. */
    public static Reading read(Input input) {
        return readAll(input).findFirst().orElseThrow();
    }

    /** All documents of a file, in order, refusals among them; at least one of either. */
    public static Stream<Reading> readAll(Path path) {
        return readAll(path, path.toString());
    }

    /** The same of a copy of what {@code source} names. */
    public static Stream<Reading> readAll(Path path, String source) {
        try {
            if (Files.isDirectory(path)) {
                return refused(source, "It is a folder, not a file; name the files in it.");
            }
            if (Files.size(path) > LIMITS.bytes()) {
                return Files.size(path) <= LIMITS.archiveBytes() && WebArchivePieces.isOne(path, LIMITS)
                        ? WebArchivePieces.of(path, source, LIMITS).flatMap(Quoth::readAll)
                        : refused(source, LIMITS.tooLarge());
            }
            return readAll(Input.of(source, Files.readAllBytes(path)));
        } catch (NoSuchFileException e) {
            return refused(source, Files.isSymbolicLink(path) ? "The link leads nowhere." : "There is no such file.");
        } catch (AccessDeniedException e) {
            return refused(source, "Reading it is not permitted to this user.");
        } catch (IOException e) {
            return refused(source, "It could not be read: " + e.getMessage() + ".");
        }
    }

    /** All documents of an input, in order, refusals among them; at least one of either. */
    public static Stream<Reading> readAll(Input input) {
        return FORMATS.read(input);
    }

    private static Stream<Reading> readAll(WebArchivePieces.Piece piece) {
        return switch (piece) {
            case WebArchivePieces.Piece.Bytes bytes -> readAll(bytes.input());
            case WebArchivePieces.Piece.Unread unread -> Stream.of(unread.refused());
        };
    }

    /** Who said what, and who, when and to which question: the whole analysis, with the best finder on the class path. */
    public static Document annotate(Document document) {
        return Best.ANNOTATOR.annotate(document);
    }

    /**
     * The same for one outcome of reading; a refusal stays as it is. A document on which the analysis itself fails becomes a refusal that
     * says so: one document must not take the others with it.
     */
    public static Reading annotate(Reading reading) {
        return switch (reading) {
            case Reading.Read read -> annotated(read.document());
            case Reading.Refused refused -> refused;
        };
    }

    private static Reading annotated(Document document) {
        try {
            return new Reading.Read(annotate(document));
        } catch (RuntimeException | StackOverflowError e) {
            return new Reading.Refused(
                    document.source(),
                    "It was read, but the analysis failed (" + e + "): our fault, please report it.");
        }
    }

    /** Held apart so that reading alone loads no model. */
    private static final class Best {
        private static final Annotator ANNOTATOR = Annotator.best();
    }

    private static Stream<Reading> refused(String source, String reason) {
        return Stream.of(new Reading.Refused(source, reason));
    }
}
