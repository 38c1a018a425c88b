package org.quoth.reading.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tables with a row for each turn: who speaks, and beside it what is said. In the text of a page the cells of a row would fall apart; a tab joins them. */
final class SpeakerTable {

    private static final int FEWEST = 4;
    private static final int MOST_CELLS = 3;
    private static final int LONGEST_NAME = 60;

    private final Set<Element> rows;

    private SpeakerTable(Set<Element> rows) {
        this.rows = rows;
    }

    /** The rows among these blocks: four at least, of two cells or three, whose names come again. */
    static SpeakerTable in(List<PageBlock> blocks) {
        Set<Element> rows = new HashSet<>();
        Map<String, Integer> names = new HashMap<>();
        for (PageBlock block : blocks) {
            Element row = row(cell(block));
            if (row != null && rows.add(row)) {
                names.merge(row.child(row.childrenSize() - 2).text(), 1, Integer::sum);
            }
        }
        names.keySet().removeIf(name -> name.isBlank() || name.length() > LONGEST_NAME);
        int named = names.values().stream().mapToInt(Integer::intValue).sum();
        boolean convention =
                named >= FEWEST && named * 4 >= rows.size() * 3 && names.size() >= 2 && names.size() * 4 <= named * 3;
        return new SpeakerTable(convention ? rows : Set.of());
    }

    /** Whether a block begins a cell that goes on a row. */
    boolean goesOn(PageBlock block, @Nullable PageBlock before) {
        Element cell = cell(block);
        return cell != null && before != null && rows.contains(cell.parent()) && cell.equals(next(cell(before)));
    }

    /** The row that ends with this cell; null if none does. */
    private static @Nullable Element row(@Nullable Element cell) {
        Element row = cell == null || !cell.normalName().equals("td") || next(cell) != null ? null : cell.parent();
        return row != null && row.childrenSize() >= 2 && row.childrenSize() <= MOST_CELLS ? row : null;
    }

    private static @Nullable Element next(@Nullable Element cell) {
        return cell == null ? null : cell.nextElementSibling();
    }

    private static @Nullable Element cell(PageBlock block) {
        Element cell = block.owner();
        while (cell != null
                && !cell.normalName().equals("td")
                && !cell.normalName().equals("th")) {
            cell = cell.parent();
        }
        return cell;
    }
}
