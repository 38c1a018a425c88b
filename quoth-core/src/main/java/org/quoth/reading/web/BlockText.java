package org.quoth.reading.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Characters;
import org.quoth.text.Span;

/** The text of a page as a walk comes by it, cut into blocks where the walk says so, or where the page leaves a line empty. */
final class BlockText {

    private final List<PageBlock> blocks = new ArrayList<>();
    private char[] text = new char[1 << 12];
    private char[] printed = new char[1 << 12];
    private int length;
    private final List<Span> struck = new ArrayList<>();
    private int struckFrom;
    private int strikes;
    private int linkChars;
    private int links;
    private int preformatted;
    private @Nullable Element owner;
    private int place;

    /** The blocks cut so far, in order. */
    List<PageBlock> blocks() {
        return blocks;
    }

    /** Ends a block; the next one stands in this element, of this number in the outline. */
    void cut(@Nullable Element next, int number) {
        flush();
        owner = next;
        place = number;
    }

    void beginLink() {
        links++;
    }

    void endLink() {
        links--;
    }

    void beginPreformatted() {
        preformatted++;
    }

    void endPreformatted() {
        preformatted--;
    }

    void beginStruck() {
        if (strikes++ == 0) {
            struckFrom = length;
        }
    }

    void append(TextNode node) {
        String words = node.getWholeText();
        int count = words.length();
        if (printed.length < count) {
            printed = new char[count * 2];
        }
        if (text.length < length + count) {
            text = Arrays.copyOf(text, (length + count) * 2);
        }
        words.getChars(0, count, printed, 0);
        int before = length;
        for (int i = 0; i < count; i++) {
            char c = printed[i];
            if (isPlain(c) || c == 0) {
                text[length++] = c == 0 ? ' ' : c;
            } else if (c == '\n' && preformatted > 0) {
                lineBreak();
            } else if (isSpace(c) && length > 0 && (!endsInSpace() || (preformatted > 0 && c == ' '))) {
                text[length++] = ' ';
            }
        }
        if (links > 0) {
            linkChars += Math.max(0, length - before);
        }
    }

    /** Stands in the text as it is: no space, and a mark that readers see. */
    private static boolean isPlain(char c) {
        if (c > ' ' && c < '\u00ad') {
            return true;
        }
        return c > ' ' ? c != '\u00ad' && c != '\u200b' && c != '\ufeff' : c != 0 && !isSpace(c);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private boolean endsInSpace() {
        char last = text[length - 1];
        return last == ' ' || last == '\n';
    }

    /** Two in a row end the block: so people wrote paragraphs before they had {@code <p>}. */
    void lineBreak() {
        int end = length;
        while (end > 0 && text[end - 1] == ' ') {
            end--;
        }
        if (end > 0 && text[end - 1] == '\n') {
            flush();
        } else if (end > 0) {
            length = end;
            add('\n');
        }
    }

    private void add(char c) {
        if (length == text.length) {
            text = Arrays.copyOf(text, length * 2);
        }
        text[length++] = c;
    }

    /** Anything but spaces and joiners that leave no mark. */
    private static boolean isSeen(char[] text, int begin, int end) {
        for (int i = begin; i < end; i += Character.charCount(Character.codePointAt(text, i, end))) {
            int c = Character.codePointAt(text, i, end);
            if (!Character.isSpaceChar(c) && !Character.isWhitespace(c) && Character.getType(c) != Character.FORMAT) {
                return true;
            }
        }
        return false;
    }

    void endStruck() {
        if (--strikes == 0) {
            strike();
        }
    }

    /** What was gathered since the strike began, or since the block did, which may begin inside it. */
    private void strike() {
        int begin = Math.min(struckFrom, length);
        int end = length;
        while (begin < end && Characters.isSpace(text[begin])) {
            begin++;
        }
        while (end > begin && Characters.isSpace(text[end - 1])) {
            end--;
        }
        if (begin < end) {
            struck.add(new Span(begin, end));
        }
    }

    /** Those in the block, whose first and last words stand so far into the text that was gathered. */
    private List<Span> struck(int begin, int end) {
        if (struck.isEmpty()) {
            return List.of();
        }
        return struck.stream()
                .filter(span -> span.begin() >= begin && span.end() <= end)
                .map(span -> span.shift(-begin))
                .toList();
    }

    /** Ends a block. */
    void flush() {
        if (strikes > 0) {
            strike();
        }
        int begin = 0;
        int end = length;
        while (begin < end && Character.isWhitespace(text[begin])) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(text[end - 1])) {
            end--;
        }
        if (owner != null && isSeen(text, begin, end)) {
            blocks.add(PageBlock.of(
                    new String(text, begin, end - begin),
                    Tally.of(text, begin, end),
                    struck(begin, end),
                    Math.min(linkChars, end - begin),
                    owner,
                    place,
                    blocks.size()));
        }
        length = 0;
        struck.clear();
        struckFrom = 0;
        linkChars = 0;
    }
}
