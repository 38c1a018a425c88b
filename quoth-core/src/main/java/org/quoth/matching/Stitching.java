package org.quoth.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Tells whether a quotation that no single passage carries is made of parts that several do: each word for word, or, where it shows them apart, but for a few words. */
final class Stitching {

    private static final int MOST_PARTS = 10;
    private static final int FEWEST_WORDS = 3;
    /** In turns: a reporter's words, and perhaps a moderator's, stand between. */
    private static final int NEAR = 3;

    private static final double NEARLY_ALL = 0.9;
    private static final double MOSTLY = 0.7;

    private final QuotedText quoted;
    private final Search search;

    interface Search {
        /** The passages that carry this share of these words, the best first. */
        List<Found> found(QuotedText part, double least);
    }

    private record Part(int begin, int end) {}

    Stitching(QuotedText quoted, Search search) {
        this.quoted = quoted;
        this.search = search;
    }

    /** A passage for each part, in the order of the quotation; empty if the quotation is not stitched. */
    List<Found> parts(List<Found> whole) {
        List<Part> parts = split(this::mark);
        if (parts.size() < 2 && whole.isEmpty()) {
            return acrossInterruption();
        }
        if (parts.size() < 2 || parts.size() > MOST_PARTS) {
            return List.of();
        }
        if (whole.stream().anyMatch(found -> parts.stream().allMatch(part -> holds(found, part)))) {
            return List.of();
        }
        List<Found> places = places(parts, this::carrier);
        return places.size() < 2 ? apart(whole) : places;
    }

    /** A sentence that somebody broke into, printed as one: its pieces between commas in turns of one document that nearly follow one another. */
    private List<Found> acrossInterruption() {
        List<Part> pieces = split(at -> quoted.words().get(at).afterMark());
        List<Found> places =
                pieces.size() < 2 || pieces.size() > MOST_PARTS ? List.of() : places(pieces, this::carrier);
        boolean near = places.stream().allMatch(each -> isNear(each, places.getFirst()));
        boolean oneTurn = places.stream().allMatch(each -> sameUtterance(each, places.getFirst()));
        return near && !oneTurn ? places : List.of();
    }

    private static boolean isNear(Found one, Found other) {
        Integer turn = one.passage().utterance().turn();
        Integer first = other.passage().utterance().turn();
        return turn != null
                && first != null
                && Math.abs(turn - first) <= NEAR
                && one.passage()
                        .primary()
                        .document()
                        .equals(other.passage().primary().document());
    }

    /** The pieces that the quotation itself shows apart, where nearly the same words stand in different turns, if no turn has nearly all. */
    private List<Found> apart(List<Found> whole) {
        List<Part> pieces = split(at -> quoted.gaps().get(at));
        boolean together = whole.stream()
                .anyMatch(found -> pieces.stream()
                        .allMatch(piece -> found.comparison().alignment().share(piece.begin, piece.end) >= MOSTLY));
        if (pieces.size() < 2 || together) {
            return List.of();
        }
        List<Found> places = places(pieces, this::nearCarrier);
        boolean oneTurn = places.stream().allMatch(each -> sameUtterance(each, places.getFirst()));
        return oneTurn ? List.of() : places;
    }

    private interface Carrier {
        @Nullable
        Found of(Part part, List<Found> used);
    }

    /** The distinct places of all parts; none if one part has none. */
    private static List<Found> places(List<Part> parts, Carrier carrier) {
        List<Found> used = new ArrayList<>();
        for (Part part : parts) {
            Found found = carrier.of(part, used);
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
        return places;
    }

    /** Where these words stand but for a few; in the turn of a part before, if they stand there too. */
    private @Nullable Found nearCarrier(Part part, List<Found> used) {
        List<Found> found = search.found(quoted.part(part.begin, part.end), MOSTLY).stream()
                .filter(each -> each.comparison().alignment().share() >= MOSTLY)
                .toList();
        return found.stream()
                .filter(each -> used.stream().anyMatch(other -> sameUtterance(each, other)))
                .findFirst()
                .or(() ->
                        found.stream().filter(each -> each.comparison().clean()).findFirst())
                .or(() -> found.stream().findFirst())
                .orElse(null);
    }

    private static boolean holds(Found found, Part part) {
        return found.comparison().alignment().clean(part.begin, part.end);
    }

    /** Where these words stand; in the turn of a part before, if they stand there too. */
    private @Nullable Found carrier(Part part, List<Found> used) {
        List<Found> found = search.found(quoted.part(part.begin, part.end), NEARLY_ALL).stream()
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
    private List<Part> split(IntPredicate ends) {
        List<Part> parts = new ArrayList<>();
        int begin = 0;
        for (int at = 1; at <= quoted.size(); at++) {
            boolean last = at == quoted.size();
            boolean enough = at - begin >= FEWEST_WORDS && quoted.size() - at >= FEWEST_WORDS;
            if (last || (enough && ends.test(at))) {
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
