package org.quoth.reading.office;

import org.jspecify.annotations.Nullable;

/**
 * The text of an RTF file (Microsoft, Rich Text Format Specification 1.9.1): its paragraphs in order, a blank line between two, without running
 * heads, notes, pictures, hidden and deleted words and the instructions of fields.
 *
 * @param title what the file's own properties give; null where they give none
 */
public record RtfText(String text, @Nullable String title) {

    /** Reads a file; damaged ones as far as they go. */
    public static RtfText read(byte[] bytes) {
        return new RtfReader(bytes).read();
    }
}
