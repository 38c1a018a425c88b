package org.quoth.train;

import java.util.ArrayList;
import java.util.List;
import org.quoth.attribution.finding.RuleFinder;
import org.quoth.attribution.neural.Opinions;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Metadata;
import org.quoth.text.Span;
import org.quoth.train.gold.GoldText;

/** A marked text as a document whose every line is a paragraph: what a finder is given where nothing else is known. */
final class PlainStory {

    private PlainStory() {}

    /** What the rules find in it. */
    static Opinions opinions(GoldText gold) {
        return Opinions.of(new RuleFinder().find(of(gold)));
    }

    static Document of(GoldText gold) {
        List<Block> blocks = new ArrayList<>();
        int begin = 0;
        while (begin < gold.text().length()) {
            int line = gold.text().indexOf('\n', begin);
            Span span = new Span(begin, line < 0 ? gold.text().length() : line).trim(gold.text());
            if (!span.isEmpty()) {
                blocks.add(new Block(BlockKind.PARAGRAPH, span));
            }
            begin = line < 0 ? gold.text().length() : line + 1;
        }
        return Document.read(
                gold.name(),
                gold.name(),
                "",
                DocumentKind.ARTICLE,
                Metadata.NONE,
                gold.text(),
                blocks,
                List.of(),
                List.of());
    }
}
