package org.quoth.attribution.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.text.Phrasings;
import org.quoth.text.Span;

/** The items of lists that a promise opens: "A new council will:" with the deeds below it. */
final class Lists {

    private static final Phrasings PHRASINGS = Phrasings.of(Lists.class);

    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[•·▪◦‣*–-]|\\d{1,2}[.)]|\\([a-z0-9]\\))\\s+");
    private static final Pattern OPENS = PHRASINGS.kind("opens");

    /** @param opener the subject of the sentence that opens the list */
    record Item(Span span, Span opener) {}

    private Lists() {}

    static List<Item> of(Document document) {
        List<Item> items = new ArrayList<>();
        Span opener = null;
        for (Block block : document.blocks()) {
            if (block.kind() == BlockKind.PARAGRAPH) {
                String words = block.span().of(document.text());
                Matcher bullet = BULLET.matcher(words);
                if (!bullet.find()) {
                    opener = opener(words, block.span().begin());
                } else if (opener != null) {
                    Span item = ClauseReader.trim(
                            document.text(),
                            block.span().begin() + bullet.end(),
                            block.span().end());
                    add(items, item, opener);
                    opener = opens(words) ? opener(words, block.span().begin()) : opener;
                }
            } else {
                opener = null;
            }
        }
        return items;
    }

    private static void add(List<Item> items, Span item, Span opener) {
        if (item.length() > 2) {
            items.add(new Item(item, opener));
        }
    }

    private static boolean opens(String words) {
        return words.stripTrailing().endsWith(":") && OPENS.matcher(words).find();
    }

    private static @Nullable Span opener(String words, int offset) {
        if (!words.stripTrailing().endsWith(":")) {
            return null;
        }
        Matcher matcher = OPENS.matcher(words);
        return matcher.find()
                ? ClauseReader.trim(words, matcher.start("subject"), matcher.end("subject"))
                        .shift(offset)
                : null;
    }
}
