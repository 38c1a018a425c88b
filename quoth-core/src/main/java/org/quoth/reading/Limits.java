package org.quoth.reading;

/**
 * How much of an input is read before it is refused, so that no file can take the program down. Every refusal names its limit.
 *
 * @param bytes of one input
 * @param expandedBytes of one compressed input after expansion
 * @param expansionRatio of expanded to compressed bytes, counted from the first mebibyte on
 * @param lineBytes of one line of a plain text
 * @param pageBytes of one web page
 * @param nesting of compressed files in compressed files
 */
public record Limits(long bytes, long expandedBytes, int expansionRatio, int lineBytes, int pageBytes, int nesting) {

    private static final int MEBIBYTE = 1 << 20;

    public static final Limits STANDARD =
            new Limits(256L * MEBIBYTE, 512L * MEBIBYTE, 200, 8 * MEBIBYTE, 24 * MEBIBYTE, 3);

    public Limits {
        if (bytes < 1 || expandedBytes < 1 || expansionRatio < 1 || lineBytes < 1 || pageBytes < 1 || nesting < 0) {
            throw new IllegalArgumentException("limits must be positive: " + bytes + ", " + expandedBytes + ", "
                    + expansionRatio + ", " + lineBytes + ", " + pageBytes + ", " + nesting);
        }
    }

    /** A count of bytes as people write it: "256 MiB". */
    static String spell(long bytes) {
        return bytes >= MEBIBYTE ? bytes / MEBIBYTE + " MiB" : bytes >= 1024 ? bytes / 1024 + " KiB" : bytes + " bytes";
    }
}
