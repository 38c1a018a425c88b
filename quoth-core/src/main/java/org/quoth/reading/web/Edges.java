package org.quoth.reading.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.quoth.model.BlockKind;
import org.quoth.reading.lines.LineShapes;
import org.quoth.text.Phrasings;

/** Trims what is left at an article's edges: labels above the first paragraph, headings and teasers below the last. */
final class Edges {

    private static final Phrasings PHRASINGS = Phrasings.of(Edges.class);

    private static final Pattern ELSEWHERE = PHRASINGS.kind("elsewhere");

    private Edges() {}

    static List<BlockFilter.Kept> trimmed(List<BlockFilter.Kept> kept) {
        List<BlockFilter.Kept> filled = withoutEmptyHeadings(cutAtElsewhere(kept));
        int begin = 0;
        while (begin < filled.size() && isLabel(filled.get(begin))) {
            begin++;
        }
        int end = filled.size();
        while (end > begin && isTail(filled.get(end - 1))) {
            end--;
        }
        return begin == end ? kept : List.copyOf(filled.subList(begin, end));
    }

    /** A heading that points elsewhere ends the article if hardly any prose follows. */
    private static List<BlockFilter.Kept> cutAtElsewhere(List<BlockFilter.Kept> kept) {
        double all = mass(kept);
        double before = 0;
        for (int i = 0; i < kept.size(); i++) {
            PageBlock block = kept.get(i).block();
            boolean points = block.text().length() < 60
                    && ELSEWHERE.matcher(block.text()).matches();
            if (points && before > all * 0.7) {
                return kept.subList(0, i);
            }
            before += block.mass();
        }
        return kept;
    }

    private static double mass(List<BlockFilter.Kept> kept) {
        return kept.stream().mapToDouble(each -> each.block().mass()).sum();
    }

    private static List<BlockFilter.Kept> withoutEmptyHeadings(List<BlockFilter.Kept> kept) {
        List<BlockFilter.Kept> filled = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            boolean heading = kept.get(i).kind() == BlockKind.HEADING;
            if (!heading || !ELSEWHERE.matcher(kept.get(i).block().text()).matches()) {
                filled.add(kept.get(i));
            }
        }
        return filled;
    }

    private static boolean isLabel(BlockFilter.Kept first) {
        String text = first.block().text();
        return first.kind() == BlockKind.PARAGRAPH && text.length() < 40 && !LineShapes.endsSentence(text);
    }

    private static boolean isTail(BlockFilter.Kept last) {
        String text = last.block().text();
        return last.kind() == BlockKind.HEADING
                || (last.kind() == BlockKind.PARAGRAPH
                        && text.length() < 40
                        && !LineShapes.endsSentence(text)
                        && !last.block().owner().normalName().equals("li")
                        && !last.block().owner().normalName().equals("td"));
    }
}
