package org.quoth.reading;

import java.util.stream.Stream;
import org.quoth.model.Reading;

/**
 * One input format: looks at bytes, says whether they are its own, and reads them. To add a format, write one class and name it in
 * {@link Formats}. Implementations are safe to share between threads.
 */
public interface Format {

    /** What people call it: "plain text", "web page". */
    String name();

    /** Whether this input is of this format; decided by content, never by file name. */
    boolean accepts(Input input);

    /** The documents in it, in order; a part that cannot be read is a refusal with a reason. Never empty, never throws for bad input. */
    Stream<Reading> read(Input input);
}
