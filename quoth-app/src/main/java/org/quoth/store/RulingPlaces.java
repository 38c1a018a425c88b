package org.quoth.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Attribution;
import org.quoth.model.Document;
import org.quoth.model.Turn;
import org.quoth.text.Span;

/** Carries what people decided about the lines of a document over to a new analysis of it. */
final class RulingPlaces {

    /** What stands in the id of a line that the last analysis does not have: its place comes after. */
    private static final char LOST = '@';

    private final Connection connection;
    private final Document before;
    private Document now;

    private RulingPlaces(Connection connection, Document before, Document now) {
        this.connection = connection;
        this.before = before;
        this.now = now;
    }

    /**
     * Lets rulings and citations name the lines of the new analysis that stand where those stood that were meant. A quotation whose speaker a
     * person gave is kept where the new analysis does not find it; of other lines the rulings wait until one finds them again.
     *
     * @return the new analysis, with what was kept
     */
    static Document carried(Connection connection, Document before, Document now) throws SQLException, IOException {
        return new RulingPlaces(connection, before, now).carried();
    }

    /** The place of a line that the document has. */
    static @Nullable String place(Document document, String target) {
        return Place.of(document, local(target)).map(Place::written).orElse(null);
    }

    private record Ruled(
            long number, String target, @Nullable String place, boolean speaker) {}

    private record Citing(long number, String citation) {}

    private Document carried() throws SQLException, IOException {
        List<Ruled> rulings = Query.list(
                connection,
                row -> new Ruled(row.getLong(1), row.getString(2), row.getString(3), row.getBoolean(4)),
                "select r.number, r.target, r.place, exists (select 1 from (select value, max(number) from ruling"
                        + " where target = r.target and matter = 'speaker') where value is not null)"
                        + " from ruling r where r.document = ? order by r.number",
                before.id());
        Map<String, String> targets = new HashMap<>();
        Map<String, String> places = new HashMap<>();
        for (Ruled ruled : rulings) {
            String place =
                    ruled.place == null ? places.getOrDefault(ruled.target, place(before, ruled.target)) : ruled.place;
            if (place != null) {
                places.put(ruled.target, place);
                String target = targets.get(ruled.target);
                if (target == null) {
                    target = before.id() + "." + local(ruled, Place.parse(place));
                    targets.put(ruled.target, target);
                }
                Query.run(
                        connection,
                        "update ruling set target = ?, place = ? where number = ?",
                        target,
                        place,
                        ruled.number);
            }
        }
        citations();
        return now;
    }

    private String local(Ruled ruled, Place place) {
        String local = local(ruled.target);
        return place.in(now, local, before).orElseGet(() -> {
            if (ruled.speaker && place.isOfAttribution()) {
                return kept(place);
            }
            return local.charAt(0) + (LOST + place.written().replaceFirst(" .*", ""));
        });
    }

    private String kept(Place place) {
        List<Attribution> all = new ArrayList<>(now.attributions());
        String id = "a"
                + (all.stream()
                                .mapToInt(each -> Integer.parseInt(each.id().substring(1)))
                                .max()
                                .orElse(0)
                        + 1);
        Attribution kept = place.attribution(id).withTurn(turn(place.words().getFirst()));
        all.add(kept);
        all.sort(Comparator.comparing((Attribution each) -> each.sameAs() != null)
                .thenComparing(each -> each.content().getFirst()));
        now = now.withAttributions(all);
        return id;
    }

    private @Nullable Integer turn(Span words) {
        return now.turns().stream()
                .filter(turn -> turn.span().contains(words))
                .map(Turn::index)
                .findFirst()
                .orElse(null);
    }

    /** What is cited must not become another statement; where an analysis has it no more, its document is cited. */
    private void citations() throws SQLException, IOException {
        String prefix = before.id() + ".a";
        for (Citing citing : Query.list(
                connection,
                row -> new Citing(row.getLong(1), row.getString(2)),
                "select number, citation from ruling where substr(citation, 1, ?) = ?",
                prefix.length(),
                prefix)) {
            String local = local(citing.citation);
            Optional<Place> place = Place.of(before, local);
            if (place.isPresent()) {
                String cited = place.get()
                        .in(now, local, before)
                        .map(each -> before.id() + "." + each)
                        .orElse(before.id());
                Query.run(connection, "update ruling set citation = ? where number = ?", cited, citing.number);
            }
        }
    }

    private static String local(String target) {
        return target.substring(target.lastIndexOf('.') + 1);
    }

    /** What people decided about lines that the analysis does not have any more, a sentence each. */
    static List<String> lost(Connection connection) throws SQLException, IOException {
        return Query.list(
                connection,
                row -> "What " + row.getString(2) + " decided about " + row.getString(1)
                        + " waits: the analysis of that document finds no such line any more.",
                "select target, author from (select target, author, value, max(number) from ruling where instr(target, '"
                        + LOST
                        + "') > 0 and matter <> 'quotation' group by target) where value is not null order by target");
    }
}
