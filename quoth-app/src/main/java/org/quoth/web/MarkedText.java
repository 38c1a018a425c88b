package org.quoth.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/**
 * Cuts a text into pieces at the edges of its marks, so that overlapping marks need no nested elements. Of several links the
 * innermost leads.
 */
final class MarkedText {

    private final String text;
    private final List<Mark> marks;
    private final Set<String> linked = new HashSet<>();

    MarkedText(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks.stream()
                .filter(mark -> !mark.span().isEmpty())
                .sorted(Comparator.comparing(Mark::span))
                .toList();
    }

    List<Piece> pieces(Span within) {
        List<Mark> here =
                marks.stream().filter(mark -> mark.span().overlaps(within)).toList();
        List<Piece> pieces = new ArrayList<>();
        int from = within.begin();
        for (int edge : edges(within, here)) {
            if (edge > from) {
                pieces.add(piece(Span.of(from, edge), here));
                from = edge;
            }
        }
        return pieces;
    }

    private static Set<Integer> edges(Span within, List<Mark> marks) {
        Set<Integer> edges = new TreeSet<>();
        for (Mark mark : marks) {
            edges.add(Math.max(mark.span().begin(), within.begin()));
            edges.add(Math.min(mark.span().end(), within.end()));
        }
        edges.add(within.end());
        return edges;
    }

    private Piece piece(Span span, List<Mark> marks) {
        Set<String> looks = new java.util.LinkedHashSet<>();
        String href = null;
        String quotation = null;
        String hint = null;
        for (Mark mark : marks) {
            if (mark.span().contains(span)) {
                looks.add(mark.look());
                href = orElse(mark.href(), href);
                quotation = orElse(mark.quotation(), quotation);
                hint = orElse(mark.hint(), hint);
            }
        }
        String words = span.of(text);
        if (words.isBlank()) {
            return new Piece(words, String.join(" ", looks), null, null, hint, false);
        }
        boolean again = href != null && !linked.add(href);
        return new Piece(words, String.join(" ", looks), href, quotation, hint, again);
    }

    private static @Nullable String orElse(@Nullable String value, @Nullable String otherwise) {
        return value == null ? otherwise : value;
    }
}
