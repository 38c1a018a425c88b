package org.quoth.reading.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.quoth.model.BlockKind;
import org.quoth.reading.lines.StatedTime;
import org.quoth.text.Span;

/**
 * Sets the entries of a live blog apart: the line that states the time of each is kept before what the entry says, as metadata. On other
 * pages such lines are furniture; only where several stand before several parts of the story is the page read as a live one.
 */
final class LiveEntries {

    private static final int LONGEST = 60;
    private static final int OTHER_WORDS = 20;
    private static final int FEWEST = 4;
    private static final int FEWEST_OF_LIVE = 2;
    private static final int NEAR = 3;
    private static final Pattern AGO =
            Pattern.compile("(?i)(?:updated |posted )?\\d+ ?(?:m|h|min(?:ute)?s?|h(?:ou)?rs?) ago");

    private static final Pattern CLOCK = Pattern.compile("(?i)\\d:\\d{2}|\\d\\s?[ap]\\.?\\s?m\\b");

    private LiveEntries() {}

    /** The blocks kept, with the times of their entries between them if the page is a live blog. */
    static List<BlockFilter.Kept> apart(BlockSurvey survey, List<BlockFilter.Kept> kept) {
        Map<Integer, BlockFilter.Kept> byOrder = new HashMap<>();
        kept.forEach(each -> byOrder.put(each.block().order(), each));
        List<PageBlock> times = survey.blocks().stream()
                .filter(block -> block.text().length() <= LONGEST
                        && block.tally().digits() > 0
                        && survey.isInside(block)
                        && leads(block.order(), byOrder)
                        && isTime(block.text()))
                .toList();
        Set<String> different = new HashSet<>();
        times.forEach(block -> different.add(block.folded()));
        if (different.size() < (survey.isLive() ? FEWEST_OF_LIVE : FEWEST)) {
            return kept;
        }
        times.forEach(block -> byOrder.put(block.order(), new BlockFilter.Kept(block, BlockKind.METADATA)));
        List<BlockFilter.Kept> apart = new ArrayList<>();
        for (PageBlock block : survey.blocks()) {
            BlockFilter.Kept each = byOrder.get(block.order());
            if (each != null) {
                apart.add(each);
            }
        }
        return apart;
    }

    /** Prose or a heading of the story stands just below. */
    private static boolean leads(int order, Map<Integer, BlockFilter.Kept> kept) {
        for (int next = order + 1; next <= order + NEAR; next++) {
            BlockFilter.Kept each = kept.get(next);
            if (each != null
                    && (each.kind() == BlockKind.HEADING || each.block().mass() > 0)) {
                return true;
            }
        }
        return false;
    }

    /** An hour, with or without its day, and hardly anything else. */
    private static boolean isTime(String text) {
        Span all = new Span(0, text.length());
        if (!CLOCK.matcher(text).find()) {
            return AGO.matcher(text).matches(); // figures with a point are prices and sizes
        }
        return StatedTime.timeIn(text, all)
                .filter(time -> text.length() - length(time, text, all) <= OTHER_WORDS)
                .isPresent();
    }

    private static int length(StatedTime time, String text, Span all) {
        int day = StatedTime.in(text, all).map(stated -> stated.span().length()).orElse(0);
        return Math.max(day, time.span().length());
    }
}
