package org.quoth.reading.lines;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Metadata;
import org.quoth.text.Span;

/** Tells the house and the town where people met out of the lines of a transcript's head that nothing else has taken. */
final class HeadPlaces {

    private static final Pattern CAPITALISED =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}[\\p{L}'’-]+|of|the|at|and|on)){1,5}");
    private static final Pattern IN_THE = Pattern.compile("(?i)^(?:in|at) the ");

    private final Lined lined;
    private final List<Label> labels;
    private final int headBegin;
    private final Metadata.Builder metadata;

    private HeadPlaces(Lined lined, List<Label> labels, int headBegin, Metadata.Builder metadata) {
        this.lined = lined;
        this.labels = labels;
        this.headBegin = headBegin;
        this.metadata = metadata;
    }

    /**
     * Adds the venue and the place, each only if it is not known yet.
     *
     * @param headBegin where the head begins, in code units
     * @param open what of the head is no title, name, office, day or field, in order
     */
    static void take(Lined lined, List<Label> labels, int headBegin, List<Span> open, Metadata.Builder metadata) {
        new HeadPlaces(lined, labels, headBegin, metadata).take(open);
    }

    /** The town has a comma or stands last before the date, the house has a noun of its own or stands before it. */
    private void take(List<Span> open) {
        List<Span> left = open.stream()
                .filter(cell -> cell.length() <= 80
                        && !LineShapes.isProse(cell.of(lined.text()))
                        && !isLabel(cell)
                        && !isSomebody(cell)
                        && !HeaderWords.isPointer(cell.of(lined.text()))
                        && !LineShapes.isExamination(cell.of(lined.text()))
                        && (!HeaderWords.isEvent(cell.of(lined.text())) || isMeans(cell)))
                .toList();
        Span town = left.stream()
                .filter(cell -> HeaderWords.isPlace(cell.of(lined.text())) && !isHouse(cell))
                .findFirst()
                .orElse(null);
        Span house = left.stream().filter(this::isHouse).findFirst().orElse(null);
        Span below = town == null ? null : below(left, town);
        if (house == null && below != null) {
            house = town;
            town = below;
        }
        int comma = house == null || town != null ? -1 : townBehind(house);
        if (house != null && comma > 0) {
            town = new Span(comma + 1, house.end()).trim(lined.text());
            house = new Span(house.begin(), comma);
        }
        house = house == null && town != null ? above(left, town) : house;
        Span venue = house;
        if (town == null && venue != null) {
            town = left.stream()
                    .filter(cell -> cell.begin() > venue.end() && mayBeTown(cell) && !isHouse(cell))
                    .findFirst()
                    .orElse(null);
        }
        place(
                house == null
                        ? null
                        : LineShapes.withoutEmphasis(lined.text(), house).of(lined.text()),
                town == null
                        ? null
                        : LineShapes.withoutEmphasis(lined.text(), town).of(lined.text()));
        takeFromEvent();
    }

    /** Takes the house and the town, unless a field has said them; two that stand in one line are told apart. */
    private void place(@Nullable String house, @Nullable String town) {
        Metadata known = metadata.build();
        String named = house == null ? null : IN_THE.matcher(house).replaceFirst("");
        Whereabouts told = named == null || !named.contains("  ")
                ? new Whereabouts(named, town)
                : Whereabouts.among(named).orElse(new Whereabouts(named, town));
        String place = town == null ? told.place() : town;
        if (told.venue() != null && known.venue() == null) {
            metadata.venue(PlaceNames.cased(told.venue()));
        }
        if (place != null && known.place() == null) {
            metadata.place(PlaceNames.cased(place));
        }
    }

    /** "DOORSTOP, GUILD HALL, PORT ELLIS": where no line is the house's or the town's own, the line of the event may tell them. */
    private void takeFromEvent() {
        Metadata known = metadata.build();
        String head = lined.text()
                .substring(
                        headBegin, Math.max(headBegin, labels.getFirst().span().begin()));
        if (known.venue() == null && known.place() == null) {
            Whereabouts.inHead(head)
                    .filter(found -> found.place() == null || !isVoice(found.place()))
                    .ifPresent(found -> place(found.venue(), found.place()));
        }
    }

    private boolean isVoice(String words) {
        String folded = LabelWords.fold(words);
        return labels.stream()
                .map(Label::name)
                .anyMatch(folded.indexOf(' ') < 0 ? folded::equals : label -> label.contains(folded));
    }

    /** "Gov. Tom Quarrie, Independent": the last word before the comma is that of a label. */
    private boolean isSomebody(Span cell) {
        String words = cell.of(lined.text());
        int comma = words.indexOf(',');
        String named = comma < 0 ? "" : LabelWords.fold(words.substring(0, comma));
        String last = named.substring(named.lastIndexOf(' ') + 1);
        return named.indexOf(' ') > 0
                && labels.stream().map(Label::name).anyMatch(name -> name.equals(last) || name.endsWith(" " + last));
    }

    /** Who takes part: "Sofia Marr, Holt Securities". */
    private boolean isLabel(Span cell) {
        String folded = LabelWords.fold(cell.of(lined.text()));
        return labels.stream().anyMatch(label -> label.name().equals(folded));
    }

    /** Of two lines that both look like a town and its country, the one right below the other; null if there is none. */
    private @Nullable Span below(List<Span> left, Span place) {
        int next = left.indexOf(place) + 1;
        boolean town = next < left.size()
                && HeaderWords.isPlace(left.get(next).of(lined.text()))
                && lined.text().substring(place.end(), left.get(next).begin()).isBlank();
        return town ? left.get(next) : null;
    }

    /** The line above the town, without a noun that tells a house: "InterContinental Port Ellis Downtown"; null if none may be one. */
    private @Nullable Span above(List<Span> left, Span town) {
        int at = left.indexOf(town);
        Span cell = at > 0 ? left.get(at - 1) : null;
        boolean adjacent = cell != null
                && lined.text()
                                .substring(cell.end(), town.begin())
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                        == 1;
        return adjacent
                        && cell != null
                        && CAPITALISED.matcher(cell.of(lined.text())).matches()
                ? cell
                : null;
    }

    /** The comma of "Customs House, Port Ellis" behind which the town stands; -1 if there is none. */
    private int townBehind(Span house) {
        int comma = lined.text().indexOf(',', house.begin());
        while (comma > 0 && comma < house.end() - 1) {
            Span rest = new Span(comma + 1, house.end()).trim(lined.text());
            if (!isHouse(rest) && mayBeTown(rest)) {
                return comma;
            }
            comma = lined.text().indexOf(',', comma + 1);
        }
        return -1;
    }

    private boolean isHouse(Span cell) {
        return HeaderWords.isHouse(cell.of(lined.text()));
    }

    /** "Via Conference Call" */
    private boolean isMeans(Span cell) {
        return lined.text().regionMatches(true, cell.begin(), "via ", 0, "via ".length());
    }

    /** A few words with capitals, none of them small in its kind ("QUESTIONS FOR ORAL REPLY"), and nobody who speaks. */
    private boolean mayBeTown(Span cell) {
        String folded = LabelWords.fold(cell.of(lined.text()));
        return !folded.matches(".*\\b(?:for|on|to|by|and|with)\\b.*")
                && labels.stream().noneMatch(label -> label.name().startsWith(folded))
                && cell.of(lined.text()).matches("\\p{Lu}[\\p{L}.'’-]*(?:,? \\p{Lu}[\\p{L}.'’-]*){0,3}");
    }
}
