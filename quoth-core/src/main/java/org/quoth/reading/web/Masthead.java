package org.quoth.reading.web;

import java.util.List;
import java.util.function.Predicate;

/** The lines of a page between its headline and its first paragraphs: where readers look for who and when. */
final class Masthead {

    private static final int MOST_LINES = 24;
    private static final int LINES_ABOVE = 6;
    private static final int SAME = 40;

    private Masthead() {}

    static List<PageBlock> of(List<PageBlock> blocks, String windowTitle) {
        String window = Tally.fold(windowTitle);
        int title = title(blocks, window, heading -> begins(heading, window));
        int prose = 0;
        int end = title;
        while (end < blocks.size() && end < title + MOST_LINES && prose < 3) {
            prose += blocks.get(end).mass() > 80 ? 1 : 0;
            end++;
        }
        return blocks.subList(Math.max(0, title - LINES_ABOVE), end);
    }

    /** Where the headline stands among the blocks, given its words, folded. */
    static int titleAt(List<PageBlock> blocks, String folded) {
        return title(blocks, folded, heading -> false);
    }

    /** Both begin with the same words, of a number that no two titles share by chance. */
    private static boolean begins(String heading, String window) {
        return window.length() >= SAME && heading.regionMatches(0, window, 0, SAME);
    }

    /** The heading that the window's title repeats; without one, the first top heading, the first prose, or the page's begin. */
    private static int title(List<PageBlock> blocks, String window, Predicate<String> also) {
        int top = -1;
        int prose = -1;
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            boolean heading = block.isHeading();
            String folded = heading ? block.folded() : "";
            if (folded.length() >= 12 && (window.contains(folded) || also.test(folded))) {
                return i;
            }
            top = top < 0 && heading && block.owner().normalName().equals("h1") ? i : top;
            prose = prose < 0 && block.mass() > 80 ? i : prose;
        }
        return top >= 0 ? top : Math.max(0, prose - LINES_ABOVE);
    }
}
