package org.quoth.desk;

import java.nio.file.Path;

/** Where an input is to be found: a file, the standard input, an address, or nowhere. */
sealed interface Located {

    /** Path as given, or as found in a folder that was given. */
    String source();

    record File(String source, Path path) implements Located {}

    record StandardInput(String source) implements Located {}

    /** A page to be fetched: the user named its address. */
    record Address(String source) implements Located {}

    record Missing(String source, String reason) implements Located {}
}
