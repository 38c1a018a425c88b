package org.quoth.attribution.neural;

import java.util.Arrays;

/**
 * What the encoder reads at once: an opening piece, then paragraphs each closed by a separator. Some words at its
 * edges may be there for context only; the window speaks for words {@code first} to {@code last}.
 *
 * <p>Arrays are parallel, one entry a piece; {@link #word} is the index of the word that <em>begins</em> at the piece,
 * or -1 for a later piece of a word and for separators. Not to be changed after construction.
 */
public final class Window {

    private final int first;
    private final int last;
    private final int[] pieces;
    private final int[] shapes;
    private final int[] quotes;
    private final int[] words;
    private final int[] paragraphs;

    Window(int first, int last, int[][] columns) {
        this.first = first;
        this.last = last;
        this.pieces = columns[0];
        this.shapes = columns[1];
        this.quotes = columns[2];
        this.words = columns[3];
        this.paragraphs = columns[4];
    }

    /** The first word that this window speaks for. */
    public int first() {
        return first;
    }

    /** The word after the last that this window speaks for. */
    public int last() {
        return last;
    }

    /** Length in pieces. */
    public int length() {
        return pieces.length;
    }

    public int piece(int at) {
        return pieces[at];
    }

    public int shape(int at) {
        return shapes[at];
    }

    /** 0 for separators, 1 outside and 2 inside quotation marks. */
    public int quote(int at) {
        return quotes[at];
    }

    /** The word that begins at this piece, or -1. */
    public int word(int at) {
        return words[at];
    }

    /** The number of the paragraph that the piece belongs to. */
    public int paragraph(int at) {
        return paragraphs[at];
    }

    @Override
    public String toString() {
        return "Window[" + first + ", " + last + ", " + Arrays.toString(pieces) + "]";
    }
}
