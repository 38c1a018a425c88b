package org.quoth.matching;

import java.util.regex.Pattern;
import org.quoth.text.Quotation;
import org.quoth.text.QuotationMarks;
import org.quoth.text.Span;

/** Words in a transcript that their speaker gave as another's: between marks, behind a verb of saying that is not the speaker's own. */
final class Borrowed {

    /** In characters: what stands before the mark and may tell who said it. */
    private static final int BEFORE = 90;

    private static final String SAYING =
            "(?:said|says|saying|told|tells|wrote|writes|asked|asks|answered|replied|warned|declared|promised|shouted|called|quote)";
    private static final Pattern SAID = Pattern.compile("(?is)\\b" + SAYING + "\\b[^.?!“”\"]{0,40}$");
    /** "I told the council, “…”": the speaker's own words, said before. */
    private static final Pattern OWN = Pattern.compile(
            "(?is)\\b(?:I|we)(?:['’](?:d|ve))?(?:\\s+\\p{L}+){0,3}?\\s+" + SAYING + "\\b[^.?!“”\"]{0,40}$");

    private Borrowed() {}

    /** Whether a stretch of a text is such words. */
    static boolean is(String text, Span words) {
        int begin = text.lastIndexOf('\n', Math.max(0, words.begin() - 1)) + 1;
        int next = text.indexOf('\n', words.end());
        Span paragraph = new Span(begin, next < 0 ? text.length() : next);
        if (!mayQuote(text, paragraph)) {
            return false;
        }
        for (Quotation quotation : QuotationMarks.in(text, paragraph).outermost()) {
            if (quotation.inner().contains(words)) {
                int open = quotation.outer().begin();
                String before = text.substring(Math.max(begin, open - BEFORE), open);
                return SAID.matcher(before).find() && !OWN.matcher(before).find();
            }
        }
        return false;
    }

    private static boolean mayQuote(String text, Span paragraph) {
        for (int i = paragraph.begin(); i < paragraph.end(); i++) {
            if ("“\"‘„«".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
