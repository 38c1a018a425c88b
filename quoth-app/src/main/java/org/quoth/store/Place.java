package org.quoth.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Commitment;
import org.quoth.model.Document;
import org.quoth.model.Exchange;
import org.quoth.model.Turn;
import org.quoth.text.Span;

/**
 * Where in a document a line of the analysis stands: its text never changes, while each analysis numbers its lines anew.
 *
 * @param words what was said, promised or asked; never empty
 * @param kind of an attribution; of all else empty
 * @param cue of an attribution
 * @param source of an attribution
 */
record Place(List<Span> words, String kind, List<Span> cue, List<Span> source) {

    /** So much of the words of two lines together has to be in both for them to be the same. */
    private static final double ALIKE = 0.5;

    private static final String NOTHING = "-";

    private static Place of(List<Span> words) {
        return new Place(words, "", List.of(), List.of());
    }

    private static Place of(Attribution attribution) {
        return new Place(attribution.content(), Rows.word(attribution.kind()), attribution.cue(), attribution.source());
    }

    /** Of the line with this id within the document; empty if there is none that can be ruled on. */
    static Optional<Place> of(Document document, String local) {
        return lines(document, local)
                .filter(line -> line.local.equals(local))
                .map(line -> line.place)
                .findFirst();
    }

    private record Line(String local, Place place) {}

    /** The lines of the same sort. */
    private static Stream<Line> lines(Document document, String local) {
        return switch (local.isEmpty() ? ' ' : local.charAt(0)) {
            case 'a' ->
                document.attributions().stream().map(attribution -> new Line(attribution.id(), of(attribution)));
            case 't' -> document.turns().stream().map(Place::line);
            case 'c' -> document.commitments().stream().map(Place::line);
            case 'x' -> document.exchanges().stream().map(Place::line);
            default -> Stream.empty();
        };
    }

    private static Line line(Turn turn) {
        return new Line("t" + turn.index(), of(List.of(turn.speech())));
    }

    private static Line line(Commitment commitment) {
        return new Line(commitment.id(), of(List.of(commitment.span())));
    }

    private static Line line(Exchange exchange) {
        return new Line(exchange.id(), of(exchange.spans()));
    }

    /**
     * The id of the line that stands here in another analysis of the same text, and of which no other line of this one has more.
     *
     * @param local the id that a line of the sort has in this one
     * @param here this analysis
     */
    Optional<String> in(Document there, String local, Document here) {
        return likest(there, local)
                .filter(found -> lines(here, local)
                        .noneMatch(rival -> !rival.local.equals(local)
                                && likeness(rival.place.words, found.place.words) > likeness(words, found.place.words)))
                .map(Line::local);
    }

    private Optional<Line> likest(Document document, String local) {
        Optional<Line> likest = Optional.empty();
        double most = ALIKE;
        for (Line line : lines(document, local).toList()) {
            double likeness = likeness(words, line.place.words);
            if (likeness > most || (likeness == most && likest.isEmpty())) {
                most = likeness;
                likest = Optional.of(line);
            }
        }
        return likest;
    }

    private static double likeness(List<Span> one, List<Span> other) {
        int both = 0;
        for (Span mine : one) {
            for (Span theirs : other) {
                both += Math.max(0, Math.min(mine.end(), theirs.end()) - Math.max(mine.begin(), theirs.begin()));
            }
        }
        int all = length(one) + length(other) - both;
        return all == 0 ? 0 : both / (double) all;
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    boolean isOfAttribution() {
        return !kind.isEmpty();
    }

    /** The attribution that was ruled on, where an analysis finds it no more. */
    Attribution attribution(String id) {
        return Attribution.found(id, Rows.choice(AttributionKind.class, kind), words, cue, source, 1.0);
    }

    /** "12-20,31-36", for an attribution with its kind, cue and source behind it. */
    String written() {
        return kind.isEmpty() ? written(words) : String.join(" ", written(words), kind, written(cue), written(source));
    }

    private static String written(List<Span> spans) {
        return spans.isEmpty()
                ? NOTHING
                : String.join(
                        ",",
                        spans.stream()
                                .map(span -> span.begin() + "-" + span.end())
                                .toList());
    }

    static Place parse(String written) {
        String[] parts = written.split(" ");
        return parts.length == 1
                ? of(spans(parts[0]))
                : new Place(spans(parts[0]), parts[1], spans(parts[2]), spans(parts[3]));
    }

    private static List<Span> spans(String written) {
        List<Span> spans = new ArrayList<>();
        if (!written.equals(NOTHING)) {
            for (String each : written.split(",")) {
                int between = each.indexOf('-');
                spans.add(new Span(
                        Integer.parseInt(each.substring(0, between)), Integer.parseInt(each.substring(between + 1))));
            }
        }
        return spans;
    }
}
