package org.quoth.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Metadata;
import org.quoth.text.Span;

/** Documents made of plain text without a reader: a paragraph is what stands between line ends. */
final class PlainArticles {

    private static final Pattern PARAGRAPH = Pattern.compile("[^\n]+");

    private PlainArticles() {}

    static Document of(String text) {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = PARAGRAPH.matcher(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end()).trim(text);
            if (!span.isEmpty()) {
                blocks.add(new Block(BlockKind.PARAGRAPH, span));
            }
        }
        return with(text, blocks);
    }

    static Document with(String text, List<Block> blocks) {
        return Document.read(
                "0000000000000000",
                "test",
                "",
                DocumentKind.ARTICLE,
                Metadata.NONE,
                text,
                blocks,
                List.of(),
                List.of());
    }
}
