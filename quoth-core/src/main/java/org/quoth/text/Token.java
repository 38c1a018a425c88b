package org.quoth.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or a single mark, and where it stands.
 *
 * @param span UTF-16 indexes into the text it was read from
 * @param word true for words and numbers, false for a mark
 */
public record Token(Span span, boolean word) {

    private static final Pattern TOKEN = Pattern.compile("(" + Characters.WORD + ")|[^\\s\\p{Z}]");

    /** The tokens of a stretch of text, in order; spans point into {@code text}. */
    public static List<Token> in(String text, Span stretch) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text).region(stretch.begin(), stretch.end());
        while (matcher.find()) {
            tokens.add(new Token(new Span(matcher.start(), matcher.end()), matcher.group(1) != null));
        }
        return tokens;
    }

    public static List<Token> in(String text) {
        return in(text, new Span(0, text.length()));
    }

    public String of(String text) {
        return span.of(text);
    }
}
