package org.quoth.attribution;

import java.util.List;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.model.Warning;
import org.quoth.text.Language;

/** Tells the documents that can be analysed from those in other languages, of which only the turns are known. */
public final class English {

    private static final int SAMPLE = 6_000;
    /** In code units; a shorter text may speak of "El Paso" twice and of nothing else. */
    private static final int SHORTEST = 300;

    private English() {}

    /**
     * Whether a document is written in English. Its words decide; where they are too few or tell nothing, what it says of its language; where it says
     * nothing, its letters.
     */
    public static boolean is(Document document) {
        String words = words(document);
        String told = words.length() < SHORTEST ? null : Language.of(words);
        if (told != null) {
            return told.equals("en");
        }
        String said = document.metadata().language();
        return said == null ? isLatin(words) : said.startsWith("en");
    }

    /** The document with a warning that it was not analysed. */
    public static Document warned(Document document) {
        if (document.warnings().stream().anyMatch(warning -> warning.code().equals("unsupported-language"))) {
            return document;
        }
        return document.warning(List.of(new Warning(
                "unsupported-language",
                "Its words are not English: it is kept as it is; quotations, people, times and commitments are found in English only.",
                null)));
    }

    /** What somebody wrote or said, menus left out, as far as a sample needs it. */
    private static String words(Document document) {
        StringBuilder words = new StringBuilder();
        for (Block block : document.blocks()) {
            if (words.length() < SAMPLE
                    && block.kind() != BlockKind.BOILERPLATE
                    && block.kind() != BlockKind.METADATA) {
                words.append(block.span().of(document.text())).append('\n');
            }
        }
        return words.toString();
    }

    private static boolean isLatin(String words) {
        long letters = words.codePoints().filter(Character::isLetter).count();
        long latin = words.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return latin * 2 >= letters;
    }
}
