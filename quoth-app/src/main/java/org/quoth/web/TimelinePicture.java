package org.quoth.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Statement;

/**
 * Statements laid out in time, a lane for each person: a dot each, or bars where there are too many to tell apart. What stands in a primary
 * text is full, what is reported hollow. The same statements give the same picture.
 *
 * @param lanes who speaks in each, whoever says most first
 * @param lane how high each is
 * @param axis null where nothing is drawn
 * @param legend how to read the marks; empty where there are none
 */
record TimelinePicture(
        List<String> lanes, int lane, @Nullable TimelineAxis axis, List<Mark> marks, String legend) {

    static final int WIDTH = 960;
    static final int LEFT = 204;
    static final int RIGHT = 24;
    static final int TOP = 20;
    static final int FOOT = 34;
    static final int RADIUS = 5;

    private static final int STACK = 3;
    private static final int MOST_LANES = 12;
    private static final int MOST_DOTS = 120;
    private static final int FEW_LANES = 4;
    private static final int LANE = 34;
    private static final int HIGH_LANE = 84;
    private static final int BETWEEN_LANES = 8;
    private static final String NOBODY = "speaker not found";
    private static final String OTHERS = "";

    /** Something drawn: what it tells to whoever points at it, and where it leads. */
    sealed interface Mark {

        String told();

        String href();
    }

    /**
     * A statement.
     *
     * @param x left to right, in the picture's own units
     * @param y top to bottom, in the same
     * @param full whether it stands in a primary text
     */
    record Dot(int x, int y, boolean full, String told, String href) implements Mark {}

    /**
     * The statements of a piece of time.
     *
     * @param base its lower edge
     * @param share of primary texts, 0 to 1; they are drawn below
     */
    record Bar(int x, int base, int width, int height, double share, String told, String href) implements Mark {

        private Bar at(int lower, int high) {
            return new Bar(x, lower, width, high, share, told, href);
        }

        int full() {
            return (int) Math.round(height * share);
        }
    }

    private record Placed(int lane, LocalDate day, Statement statement) {}

    private record Bin(int lane, LocalDate begin) {}

    /**
     * Draws the statements that have a day.
     *
     * @param asked the fields of the question, for the links of bars
     */
    static TimelinePicture of(List<Statement> statements, Map<String, String> asked) {
        List<Statement> dated = statements.stream()
                .filter(statement -> statement.day() != null)
                .sorted(Comparator.comparing(TimelinePicture::day))
                .toList();
        if (dated.isEmpty()) {
            return new TimelinePicture(List.of(), LANE, null, List.of(), "");
        }
        TimelineAxis axis =
                new TimelineAxis(day(dated.getFirst()), day(dated.getLast()), LEFT + RADIUS, WIDTH - RIGHT - RADIUS);
        List<String> keys = keys(dated);
        List<Placed> placed = dated.stream()
                .map(each -> new Placed(lane(each, keys), day(each), each))
                .toList();
        List<String> names = keys.stream().map(key -> name(key, dated)).toList();
        if (placed.size() <= MOST_DOTS) {
            String legend = "Full dots: in their own words; hollow ones: reported. Each leads to its words.";
            return new TimelinePicture(names, LANE, axis, dots(placed, axis), legend);
        }
        int lane = names.size() <= FEW_LANES ? HIGH_LANE : LANE;
        return new TimelinePicture(names, lane, axis, bars(placed, axis, lane, keys, asked), barLegend(axis));
    }

    private static LocalDate day(Statement statement) {
        return Objects.requireNonNull(statement.day());
    }

    /** The lanes: a person of the record, however documents call them, or else a name; those who say most, and one for all others. */
    private static List<String> keys(List<Statement> dated) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        dated.forEach(each -> counts.merge(key(each), 1, Integer::sum));
        List<String> keys = new ArrayList<>(counts.keySet());
        keys.sort(Comparator.comparing(counts::get, Comparator.reverseOrder()));
        if (keys.size() <= MOST_LANES) {
            return keys;
        }
        List<String> most = new ArrayList<>(keys.subList(0, MOST_LANES));
        most.add(OTHERS);
        return most;
    }

    private static String key(Statement statement) {
        return statement.person() == null ? named(statement) : statement.person();
    }

    private static String named(Statement statement) {
        return statement.speaker() == null ? NOBODY : statement.speaker();
    }

    private static int lane(Statement statement, List<String> keys) {
        int lane = keys.indexOf(key(statement));
        return lane < 0 ? keys.size() - 1 : lane;
    }

    /** What most documents call whoever has a lane. */
    private static String name(String key, List<Statement> dated) {
        Map<String, Integer> names = new LinkedHashMap<>();
        dated.stream().filter(each -> key(each).equals(key)).forEach(each -> names.merge(named(each), 1, Integer::sum));
        return names.isEmpty()
                ? "others"
                : Collections.max(names.entrySet(), Map.Entry.comparingByValue())
                        .getKey();
    }

    private static List<Mark> dots(List<Placed> placed, TimelineAxis axis) {
        List<Mark> dots = new ArrayList<>();
        Map<Integer, Integer> stacked = new HashMap<>();
        for (Placed each : placed) {
            int x = axis.x(each.day());
            int nth = stacked.merge(each.lane() * WIDTH + x, 1, Integer::sum) - 1;
            int middle = TOP + each.lane() * LANE + LANE / 2;
            int y = middle + (nth % STACK - 1) * (RADIUS + 3) * (nth == 0 ? 0 : 1);
            int aside = nth / STACK * (RADIUS * 2 + 1);
            Statement statement = each.statement();
            String told = each.day() + ", " + named(statement) + ": " + Wording.beginning(statement.standing(), 160);
            dots.add(new Dot(
                    Math.min(WIDTH - RADIUS - 2, x + aside),
                    y,
                    statement.kind().isPrimary(),
                    told,
                    Links.statement(statement)));
        }
        return dots;
    }

    private static List<Mark> bars(
            List<Placed> placed, TimelineAxis axis, int lane, List<String> keys, Map<String, String> asked) {
        Map<Bin, List<Statement>> bins =
                new TreeMap<>(Comparator.comparingInt(Bin::lane).thenComparing(Bin::begin));
        for (Placed each : placed) {
            Bin bin = new Bin(each.lane(), axis.step().begin(each.day()));
            bins.computeIfAbsent(bin, key -> new ArrayList<>()).add(each.statement());
        }
        int most = bins.values().stream().mapToInt(List::size).max().orElse(1);
        List<Mark> bars = new ArrayList<>();
        bins.forEach((bin, held) -> {
            int base = TOP + (bin.lane() + 1) * lane - 2;
            int height = Math.max(3, (lane - BETWEEN_LANES) * held.size() / most);
            bars.add(bar(bin.begin(), held, axis, link(keys.get(bin.lane()), asked))
                    .at(base, height));
        });
        return bars;
    }

    /** One unit high, on no base. */
    private static Bar bar(LocalDate begin, List<Statement> held, TimelineAxis axis, Map<String, String> link) {
        LocalDate next = axis.step().next(begin);
        LocalDate last = next.minusDays(1);
        int x = Math.max(LEFT, axis.x(begin));
        int end = Math.min(WIDTH - RIGHT, axis.x(next));
        long primary = held.stream().filter(each -> each.kind().isPrimary()).count();
        String days = last.equals(begin) ? begin.toString() : begin + " to " + last;
        String told = days + ": " + Wording.count(held.size(), "statement", "statements") + ", "
                + Wording.number(primary) + " in their own words";
        Map<String, String> fields = new TreeMap<>(link);
        fields.put("from", begin.toString());
        fields.put("to", last.toString());
        double full = primary / (double) held.size();
        return new Bar(x, 0, Math.max(3, end - x - 1), 1, full, told, Links.query("/timeline", fields));
    }

    /** What was asked, of the person of a lane alone; the lane of all others names nobody. */
    private static Map<String, String> link(String key, Map<String, String> asked) {
        Map<String, String> fields = new TreeMap<>(asked);
        fields.keySet().removeAll(List.of("after", "page"));
        if (!key.equals(OTHERS) && !key.equals(NOBODY)) {
            fields.put("speaker", key);
        }
        return fields;
    }

    private static String barLegend(TimelineAxis axis) {
        return "Each bar stands for the statements of a " + axis.step().name()
                + " and leads to them: full in their own words, hollow reported.";
    }

    boolean isEmpty() {
        return marks.isEmpty();
    }

    int height() {
        return foot() + FOOT - 4;
    }

    /** Where the axis is drawn. */
    int foot() {
        return TOP + lanes.size() * lane + 4;
    }

    /** The line of a lane: through the middle of its dots, below its bars. */
    int line(int index) {
        boolean bars = marks.getFirst() instanceof Bar;
        return TOP + index * lane + (bars ? lane - 2 : lane / 2);
    }

    static String shortened(String name) {
        return name.length() <= 24 ? name : name.substring(0, 23) + "…";
    }
}
