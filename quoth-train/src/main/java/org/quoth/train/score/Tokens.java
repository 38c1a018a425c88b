package org.quoth.train.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.quoth.attribution.neural.Tag.Part;
import org.quoth.text.Span;
import org.quoth.train.gold.Marked;

/** One attribution in tokens. */
final class Tokens {

    private final Map<Part, SortedSet<Integer>> all = new EnumMap<>(Part.class);
    private final Map<Part, List<SortedSet<Integer>>> pieces = new EnumMap<>(Part.class);
    private final SortedSet<Integer> trimmed;
    private final Kind kind;

    Tokens(TokenText text, Marked marked) {
        for (Part part : Part.values()) {
            all.put(part, text.touched(spans(marked, part)));
            List<SortedSet<Integer>> single = new ArrayList<>();
            for (Span span : spans(marked, part)) {
                SortedSet<Integer> touched = text.touched(List.of(span));
                if (!touched.isEmpty()) {
                    single.add(text.trimmed(touched));
                }
            }
            pieces.put(part, single);
        }
        this.trimmed = text.trimmed(all(Part.CONTENT));
        this.kind = text.kind(all(Part.CONTENT));
    }

    private static List<Span> spans(Marked marked, Part part) {
        return switch (part) {
            case SOURCE -> marked.source();
            case CUE -> marked.cue();
            case CONTENT -> marked.content();
        };
    }

    SortedSet<Integer> all(Part part) {
        return all.getOrDefault(part, Collections.emptySortedSet());
    }

    /** The pieces of a part, each trimmed. */
    List<SortedSet<Integer>> pieces(Part part) {
        return pieces.getOrDefault(part, List.of());
    }

    /** The content, trimmed. */
    SortedSet<Integer> trimmed() {
        return trimmed;
    }

    Kind kind() {
        return kind;
    }

    boolean is(Kind other) {
        return other == Kind.ALL || other == kind;
    }
}
