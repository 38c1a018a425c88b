package org.quoth.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells whether a quotation that no single passage carries is made of parts that several do, each word for word. */
final class Stitching {

    private static final int MOST_PARTS = 10;
    private static final int FEWEST_WORDS = 3;

    private final QuotedText quoted;
    private final Search search;

    interface Search {
        /** The passages that carry these words, the best first. */
        List<Found> found(QuotedText part);
    }

    private record Part(int begin, int end) {}

    Stitching(QuotedText quoted, Search search) {
        this.quoted = quoted;
        this.search = search;
    }

    /** A passage for each part, in the order of the quotation; empty if the quotation is not stitched. */
    List<Found> parts(List<Found> whole) {
        List<Part> parts = split();
        if (parts.size() < 2 || parts.size() > MOST_PARTS) {
            return List.of();
        }
        if (whole.stream().anyMatch(found -> parts.stream().allMatch(part -> holds(found, part)))) {
            return List.of();
        }
        List<Found> used = new ArrayList<>();
        for (Part part : parts) {
            Found found = carrier(part, used);
            if (found == null) {
                return List.of();
            }
            used.add(found);
        }
        List<Found> places = new ArrayList<>();
        for (Found each : used) {
            if (places.stream().noneMatch(other -> samePlace(each, other))) {
                places.add(each);
            }
        }
        return places.size() < 2 ? List.of() : places;
    }

    private static boolean holds(Found found, Part part) {
        return found.comparison().alignment().clean(part.begin, part.end);
    }

    /** Where these words stand; in the turn of a part before, if they stand there too. */
    private @Nullable Found carrier(Part part, List<Found> used) {
        List<Found> found = search.found(quoted.part(part.begin, part.end)).stream()
                .filter(each -> each.comparison().clean())
                .toList();
        return found.stream()
                .filter(each -> used.stream().anyMatch(other -> sameUtterance(each, other)))
                .findFirst()
                .or(() -> found.stream().findFirst())
                .orElse(null);
    }

    private static boolean sameUtterance(Found one, Found other) {
        return one.passage()
                        .primary()
                        .document()
                        .equals(other.passage().primary().document())
                && Objects.equals(one.passage().utterance(), other.passage().utterance());
    }

    private static boolean samePlace(Found one, Found other) {
        return sameUtterance(one, other)
                && one.comparison().span().equals(other.comparison().span());
    }

    /** At the ends of sentences, at ellipses and dashes; a part too short to be told from others stays with its neighbour. */
    private List<Part> split() {
        List<Part> parts = new ArrayList<>();
        int begin = 0;
        for (int at = 1; at <= quoted.size(); at++) {
            boolean last = at == quoted.size();
            boolean enough = at - begin >= FEWEST_WORDS && quoted.size() - at >= FEWEST_WORDS;
            if (last || (enough && mark(at))) {
                parts.add(new Part(begin, at));
                begin = at;
            }
        }
        return parts;
    }

    private boolean mark(int at) {
        String before = quoted.words().get(at).before();
        return quoted.gaps().get(at)
                || before.indexOf('.') >= 0
                || before.indexOf('?') >= 0
                || before.indexOf('!') >= 0
                || before.indexOf(';') >= 0
                || before.contains("--");
    }
}
