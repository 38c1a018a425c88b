package org.quoth.reading.lines;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Finds what a printer put on every page: page numbers, running heads and feet. */
final class PageFurniture {

    private static final int LEAST_PAGES = 3;
    private static final int LONGEST_HEAD = 160;

    private final Lined lined;
    private final BitSet furniture = new BitSet();
    private final String[] keys;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, Integer> atBreak = new HashMap<>();

    private PageFurniture(Lined lined) {
        this.lined = lined;
        this.keys = new String[lined.size()];
    }

    /** The numbers of the lines that are furniture. */
    static BitSet in(Lined lined) {
        PageFurniture search = new PageFurniture(lined);
        search.markPageNumbers();
        search.count();
        search.markRunningHeads();
        search.markClocks();
        search.markUnnumbered();
        return search.furniture;
    }

    private void markPageNumbers() {
        for (Line line : lined.lines()) {
            if (!line.blank() && LineShapes.isPageNumber(lined.of(line)) && standsAlone(line.number())) {
                furniture.set(line.number());
            }
        }
    }

    /** Places in a recording, each on a line of its own. */
    private void markClocks() {
        BitSet clocks = new BitSet();
        for (Line line : lined.lines()) {
            if (!line.blank() && LineShapes.isSureClock(lined.of(line))) {
                furniture.set(line.number());
            } else if (!line.blank() && LineShapes.isClock(lined.of(line))) {
                clocks.set(line.number());
            }
        }
        if (clocks.cardinality() >= LEAST_PAGES) {
            furniture.or(clocks);
        }
    }

    /** A bare figure stands between blank lines; one that says it is a page needs one of them. */
    private boolean standsAlone(int number) {
        boolean above = number == 0 || lined.line(number - 1).blank();
        boolean below = number + 1 >= lined.size()
                || lined.line(number + 1).blank()
                || lined.line(number + 1).pageBreak();
        boolean figure = lined.of(lined.line(number)).chars().allMatch(Character::isDigit);
        return figure ? above && below : above || below;
    }

    private void count() {
        for (Line line : lined.lines()) {
            String key = head(line);
            keys[line.number()] = key;
            if (!key.isEmpty()) {
                seen.merge(key, 1, Integer::sum);
                atBreak.merge(key, besideBreak(line.number()) ? 1 : 0, Integer::sum);
            }
        }
    }

    /** What a line has in common with the same running head on other pages; empty if it can be none. */
    private String head(Line line) {
        if (line.blank() || line.words().length() > LONGEST_HEAD || furniture.get(line.number())) {
            return "";
        }
        String words = lined.of(line);
        if (LineShapes.isBracketed(words) || words.endsWith(":")) {
            return "";
        }
        String key = LineShapes.skeleton(words);
        return key.length() >= 6 ? key : "";
    }

    /** A page number or a form feed within two filled lines. */
    private boolean besideBreak(int number) {
        int before = number;
        int after = number;
        for (int i = 0; i < 2; i++) {
            before = before < 0 ? -1 : lined.previousFilled(before);
            after = lined.nextFilled(Math.min(after + 1, lined.size()));
            if (isBreak(before) || isBreak(after)) {
                return true;
            }
        }
        return lined.line(number).pageBreak() || before < 0;
    }

    private boolean isBreak(int number) {
        return number >= 0
                && number < lined.size()
                && (furniture.get(number) || lined.line(number).pageBreak());
    }

    private void markRunningHeads() {
        for (int i = 0; i < keys.length; i++) {
            if (isRunningHead(keys[i])) {
                furniture.set(i);
            }
        }
    }

    /** Where the lines are numbered in the margin, those without a number, from the first that has one. */
    private void markUnnumbered() {
        boolean begun = false;
        for (Line line : lined.lines()) {
            if (!line.blank()) {
                boolean numbered = !MarginNumbers.before(line, lined.text()).isEmpty();
                begun |= numbered;
                if (begun && !numbered) {
                    furniture.set(line.number());
                }
            }
        }
    }

    private boolean isRunningHead(String key) {
        int times = seen.getOrDefault(key, 0);
        return times >= LEAST_PAGES && atBreak.getOrDefault(key, 0) * 10 >= times * 8;
    }
}
