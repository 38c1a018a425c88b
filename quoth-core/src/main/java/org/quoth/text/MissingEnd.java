package org.quoth.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a quotation without its closing mark ends, by the words that say whose it is: “I would sign it again, Ruiz told the Post. */
final class MissingEnd {

    /** Further from the opening mark nobody looks: a mark that far away was forgotten in another sense. */
    private static final int FAR = 1500;

    private static final String SAYING =
            "(?:said|says|told|tells|added|adds|asked|wrote|explained|insisted|argued|replied|noted|continued|recalled|warned|declared|announced|"
                    + "claimed|admitted|acknowledged|stated|remarked|concluded)";
    private static final String NAME = "\\p{Lu}[\\p{L}.’'-]+(?:\\s+(?:\\p{Lu}[\\p{L}.’'-]+|of|for|the|de|al)){0,6}";
    private static final Pattern TAG = Pattern.compile("([,?!])\\s+(?:(?:he|she|they|(?:the\\s+\\p{L}+\\s+)?" + NAME
            + "|the\\s+\\p{L}+)\\s+" + SAYING + "\\b|" + SAYING + "\\s+(?:the\\s+\\p{L}+|(?:\\p{Ll}[\\p{L}-]+\\s+){0,3}"
            + NAME + "))[^.?!“”\"]{0,120}(?:[.]|$)");

    private MissingEnd() {}

    /** Index behind the mark before such words; -1 if none are there. */
    static int in(String text, Span stretch) {
        int end = Math.min(stretch.end(), stretch.begin() + FAR);
        Matcher tag = TAG.matcher(text).region(stretch.begin(), end);
        return tag.find() ? tag.end(1) : -1;
    }
}
