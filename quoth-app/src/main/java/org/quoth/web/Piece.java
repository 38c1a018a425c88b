package org.quoth.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that looks one way.
 *
 * @param look style classes, empty for plain text
 * @param href where it leads; null for no link
 * @param quotation the attribution it belongs to; null for none
 * @param hint shown on hover; null for none
 * @param again an earlier piece leads to the same place, so the keyboard need not stop here
 */
record Piece(
        String text,
        String look,
        @Nullable String href,
        @Nullable String quotation,
        @Nullable String hint,
        boolean again) {

    static Piece plain(String text) {
        return new Piece(text, "", null, null, null, false);
    }

    static Piece looking(String look, String text) {
        return new Piece(text, look, null, null, null, false);
    }

    static String words(List<Piece> pieces) {
        return String.join("", pieces.stream().map(Piece::text).toList());
    }
}
