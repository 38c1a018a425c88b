package org.quoth.text;

/**
 * A stretch of a text: {@code begin} included, {@code end} excluded.
 *
 * <p>Inside the program both are indexes into a Java {@link String} (UTF-16 units), so that {@link #of(String)} is a plain
 * substring. Outside it (JSON, REST, the store) they are Unicode code points; {@code org.quoth.wire} converts, and nobody else.
 * Immutable and safe to share between threads.
 *
 * @param begin index of the first unit, 0 or more
 * @param end index after the last unit, {@code begin} or more
 */
public record Span(int begin, int end) implements Comparable<Span> {

    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: [" + begin + "," + end + ")");
        }
    }

    public static Span of(int beginIncluded, int endExcluded) {
        return new Span(beginIncluded, endExcluded);
    }

    /** The words of this span in the text that it points into. */
    public String of(String text) {
        return text.substring(begin, end);
    }

    public int length() {
        return end - begin;
    }

    public boolean isEmpty() {
        return begin == end;
    }

    public boolean contains(int index) {
        return begin <= index && index < end;
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The same stretch, {@code offset} units further on. */
    public Span shift(int offset) {
        return new Span(begin + offset, end + offset);
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** This span without white space (no-break space included) at either end; empty at {@code begin} if nothing else is in it. */
    public Span trim(String text) {
        int from = begin;
        int to = end;
        while (from < to && Characters.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Characters.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return from == to ? new Span(begin, begin) : new Span(from, to);
    }

    /** In order of begin; of two that begin together the longer first. */
    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(other.end, end);
    }

    @Override
    public String toString() {
        return "[" + begin + "," + end + ")";
    }
}
