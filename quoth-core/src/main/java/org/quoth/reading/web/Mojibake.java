package org.quoth.reading.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mends letters that some editor read as Latin-1 and wrote again as UTF-8: the three characters for one apostrophe. */
final class Mojibake {

    /** The lead and the rest of a UTF-8 sequence as Latin-1; with a C1 control among them nobody wrote it so. */
    private static final Pattern SEQUENCE =
            Pattern.compile("[\\u00c3-\\u00f4][\\u0080-\\u00bf]{1,3}|\\u00c2[\\u0080-\\u00bf]");

    private Mojibake() {}

    /** The text with such sequences mended; itself if no control character gives them away. */
    static String mended(String text) {
        if (!isSure(text, 0, text.length())) {
            return text;
        }
        return SEQUENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(decoded(found.group())));
    }

    /** Whether a C1 control stands behind what leads a sequence, between two indexes. */
    static boolean isSure(String text, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && c <= 0x9f && text.charAt(i - 1) >= 0xc2 && text.charAt(i - 1) <= 0xf4) {
                return true;
            }
        }
        return false;
    }

    private static String decoded(String sequence) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(sequence.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return sequence; // no such sequence after all: it stands for itself
        }
    }
}
