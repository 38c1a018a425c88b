package org.quoth.attribution.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.text.Sentences;
import org.quoth.text.Span;

/**
 * A sentence of a release or a speech, with its place in a list.
 *
 * @param item it stands in an item of a list
 * @param opens an item begins with it
 * @param head which passage leads the list in, as an index; -1 if none or no list
 */
public record Passage(Span span, boolean item, boolean opens, int head) {

    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[•·▪◦‣*–-]|\\d{1,2}[.)]|\\([a-z0-9]\\))\\s+");

    /** The passages of a document's paragraphs, in order. */
    static List<Passage> of(Document document) {
        List<Passage> passages = new ArrayList<>();
        int head = -1;
        for (Block block : document.blocks()) {
            if (block.kind() == BlockKind.PARAGRAPH) {
                head = add(passages, document.text(), block.span(), head);
            }
        }
        return passages;
    }

    private static int add(List<Passage> passages, String text, Span paragraph, int head) {
        Span words = withoutBullet(text, paragraph);
        boolean item = words != null;
        boolean first = item;
        for (Span sentence : Sentences.in(text, words == null ? paragraph : words)) {
            passages.add(new Passage(sentence, item, first, item ? head : -1));
            first = false;
        }
        return item ? head : passages.size() - 1;
    }

    /** An item's words behind its bullet; null if it is no item. */
    private static @Nullable Span withoutBullet(String text, Span paragraph) {
        Matcher bullet = BULLET.matcher(paragraph.of(text));
        return bullet.find() ? new Span(paragraph.begin() + bullet.end(), paragraph.end()) : null;
    }
}
