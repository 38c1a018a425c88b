package org.quoth.reading.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.model.BlockKind;
import org.quoth.reading.lines.LineShapes;
import org.quoth.reading.lines.PageWords;

/**
 * The blocks of a page that are its article, each with its kind. The model says which belong; rules say which of those are captions, and
 * the headline's own copies are left out. Where the model sees hardly anything, what the rules keep stands.
 */
final class ArticleBlocks {

    private static final double LIKELY = 0.5;
    private static final double LIKELY_BY_RULE = 0.35;
    private static final double LEAST_OF_RULES = 0.1;

    private static final int SHORT = 60;
    private static final String DRAWN = "#*=~ ";
    private static final int LEAST_LINK = 20;

    private ArticleBlocks() {}

    static List<BlockFilter.Kept> of(BlockSurvey survey) {
        List<BlockFilter.Kept> byRules = new ArrayList<>();
        List<BlockFilter.Kept> likely = new ArrayList<>();
        double[] probabilities = BlockModel.shipped().probabilities(survey);
        for (PageBlock block : survey.blocks()) {
            BlockKind ruled = survey.ruled(block.order());
            if (ruled != null) {
                byRules.add(new BlockFilter.Kept(block, ruled));
            }
            BlockKind kind = kind(block, ruled, probabilities[block.order()], survey);
            if (kind != null) {
                likely.add(new BlockFilter.Kept(block, kind));
            }
        }
        return prose(likely) < prose(byRules) * LEAST_OF_RULES || likely.isEmpty() ? byRules : likely;
    }

    static @Nullable BlockKind kind(
            PageBlock block, @Nullable BlockKind ruled, double probability, BlockSurvey survey) {
        if (ruled == BlockKind.CAPTION) {
            return BlockKind.CAPTION;
        }
        if (probability < (ruled == null ? LIKELY : LIKELY_BY_RULE)
                || survey.isTitle(block)
                || isControl(block)
                || isPointer(block)
                || isDrawn(block.text())
                || BylineWords.isLine(block.text(), survey.metadata().byline())) {
            return null;
        }
        if (block.isStruck()) {
            return BlockKind.BOILERPLATE;
        }
        return block.isHeading() ? BlockKind.HEADING : BlockKind.PARAGRAPH;
    }

    private static boolean isControl(PageBlock block) {
        return block.text().length() < SHORT && !block.isHeading() && PageWords.isControl(block.text());
    }

    /** A line drawn with marks, or that which ends a release: "###". */
    private static boolean isDrawn(String text) {
        return text.length() > 1 && text.chars().allMatch(mark -> DRAWN.indexOf(mark) >= 0);
    }

    /** "Related: Pier to be sold, minister says": a label, and a link to another story that is all the rest. */
    private static boolean isPointer(PageBlock block) {
        int colon = block.text().indexOf(':');
        return colon > 1
                && colon < SHORT
                && block.linkChars() >= Math.max(LEAST_LINK, block.text().length() - colon - 2)
                && block.linkChars() < block.text().length()
                && block.owner().normalName().equals("p")
                && !LineShapes.endsSentence(block.text());
    }

    private static double prose(List<BlockFilter.Kept> kept) {
        return kept.stream().mapToDouble(each -> each.block().mass()).sum();
    }
}
