package org.quoth.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Statement;

/**
 * Statements laid out in time, a lane for each person: a dot each, or bars where there are too many to tell apart. What stands in a primary
 * text is full, what is reported hollow. The same statements give the same picture.
 *
 * @param axis null where nothing is drawn
 * @param legend how to read the marks; empty where there are none
 */
record TimelinePicture(List<String> lanes, @Nullable TimelineAxis axis, List<Mark> marks, String legend) {

    static final int WIDTH = 960;
    static final int LEFT = 170;
    static final int RIGHT = 24;
    static final int TOP = 20;
    static final int LANE = 34;
    static final int FOOT = 34;
    static final int RADIUS = 5;

    private static final int STACK = 3;
    private static final int MOST_LANES = 12;
    private static final int MOST_DOTS = 120;
    private static final int TALLEST = LANE - 8;
    private static final String NOBODY = "speaker not found";

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
     * @param full so much of its height from below stands for primary texts
     */
    record Bar(int x, int base, int width, int height, int full, String told, String href) implements Mark {}

    private record Placed(int lane, LocalDate day, Statement statement) {}

    private record Bin(int lane, LocalDate begin) {}

    /**
     * Draws the statements that have a day.
     *
     * @param asked the fields of the question, for the links of bars
     */
    static TimelinePicture of(List<Statement> statements, Map<String, String> asked) {
        Map<String, String> lanes = new LinkedHashMap<>();
        List<Placed> placed = new ArrayList<>();
        for (Statement statement : statements) {
            LocalDate day = statement.day();
            if (day != null) {
                placed.add(new Placed(lane(statement, lanes), day, statement));
            }
        }
        if (placed.isEmpty()) {
            return new TimelinePicture(List.of(), null, List.of(), "");
        }
        placed.sort(Comparator.comparing(Placed::day));
        TimelineAxis axis = new TimelineAxis(
                placed.getFirst().day(), placed.getLast().day(), LEFT + RADIUS, WIDTH - RIGHT - RADIUS);
        boolean crowded = placed.size() > MOST_DOTS;
        List<String> names = List.copyOf(lanes.values());
        return crowded
                ? new TimelinePicture(names, axis, bars(placed, axis, List.copyOf(lanes.keySet()), asked), bars(axis))
                : new TimelinePicture(
                        names,
                        axis,
                        dots(placed, axis),
                        "Full dots: in their own words; hollow ones: reported. Each leads to its words.");
    }

    /** A lane belongs to a person of the record, however a document calls them, or else to a name. */
    private static int lane(Statement statement, Map<String, String> lanes) {
        String name = statement.speaker() == null ? NOBODY : statement.speaker();
        String key = statement.person() == null ? name : statement.person();
        if (!lanes.containsKey(key)) {
            if (lanes.size() >= MOST_LANES) {
                lanes.put("", "others");
                return MOST_LANES;
            }
            lanes.put(key, name);
        }
        return List.copyOf(lanes.keySet()).indexOf(key);
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
            String told = each.day() + ", " + (statement.speaker() == null ? NOBODY : statement.speaker()) + ": "
                    + Wording.beginning(statement.standing(), 160);
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
            List<Placed> placed, TimelineAxis axis, List<String> keys, Map<String, String> asked) {
        Map<Bin, List<Statement>> bins = new TreeMap<>(Comparator.comparing(Bin::lane).thenComparing(Bin::begin));
        for (Placed each : placed) {
            Bin bin = new Bin(each.lane(), axis.step().begin(each.day()));
            bins.computeIfAbsent(bin, key -> new ArrayList<>()).add(each.statement());
        }
        int most = bins.values().stream().mapToInt(List::size).max().orElse(1);
        List<Mark> bars = new ArrayList<>();
        bins.forEach((bin, held) -> bars.add(bar(bin, held, most, axis, link(keys.get(bin.lane()), asked))));
        return bars;
    }

    private static Bar bar(
            Bin bin, List<Statement> held, int most, TimelineAxis axis, Map<String, String> link) {
        LocalDate last = axis.step().next(bin.begin()).minusDays(1);
        int x = Math.max(LEFT, axis.x(bin.begin()));
        int end = Math.min(WIDTH - RIGHT, axis.x(last.plusDays(1)));
        long primary = held.stream().filter(each -> each.kind().isPrimary()).count();
        int height = Math.max(3, TALLEST * held.size() / most);
        Map<String, String> fields = new TreeMap<>(link);
        fields.put("from", bin.begin().toString());
        fields.put("to", last.toString());
        return new Bar(
                x,
                TOP + (bin.lane() + 1) * LANE - 2,
                Math.max(3, end - x - 1),
                height,
                (int) (height * primary / held.size()),
                bin.begin() + (last.equals(bin.begin()) ? "" : " to " + last) + ": "
                        + Wording.count(held.size(), "statement", "statements") + ", " + Wording.number(primary)
                        + " in their own words",
                Links.query("/timeline", fields));
    }

    /** What was asked, of the person of a lane alone; the lane of all others names nobody. */
    private static Map<String, String> link(String key, Map<String, String> asked) {
        Map<String, String> fields = new TreeMap<>(asked);
        fields.keySet().removeAll(List.of("after", "page"));
        if (!key.isEmpty() && !key.equals(NOBODY)) {
            fields.put("speaker", key);
        }
        return fields;
    }

    private static String bars(TimelineAxis axis) {
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
        return TOP + lanes.size() * LANE + 4;
    }

    static String shortened(String name) {
        return name.length() <= 24 ? name : name.substring(0, 23) + "…";
    }
}
