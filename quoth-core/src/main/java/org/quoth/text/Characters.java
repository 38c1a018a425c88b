package org.quoth.text;

/** Which characters are space, and which marks open or close a quotation. */
public final class Characters {

    /** Letters and digits with the marks upon them, one apostrophe or hyphen inside a word allowed: what counts as a word everywhere in Quoth. */
    public static final String WORD =
            "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*+(?:['’‑-][\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*+)*+";

    private Characters() {}

    /** White space in the widest sense: Java's, the no-break spaces and the zero-width ones. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || c == '\u00a0'
                || c == '\u2007'
                || c == '\u202f'
                || c == '\u200b'
                || c == '\ufeff';
    }

    /** A double quotation mark of any style, guillemets included. */
    public static boolean isDoubleQuote(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„' || c == '‟' || c == '«' || c == '»' || c == '＂';
    }

    /** A single quotation mark of any style; most of them are apostrophes. */
    public static boolean isSingleQuote(char c) {
        return c == '\'' || c == '‘' || c == '’' || c == '‚' || c == '‛';
    }

    public static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }

    /** Punctuation as BERT's tokenizer defines it: Unicode's, and every other sign of ASCII ({@code $ + < = > ^ ` | ~}). */
    public static boolean isPunctuation(int c) {
        if (c < 0x80) {
            return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
