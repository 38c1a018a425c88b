package org.quoth.reading.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/** Cuts a page into its blocks of text in one walk, leaving out what no reader sees. */
final class PageBlocks {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "embed",
            "canvas",
            "select",
            "button",
            "input",
            "textarea",
            "head",
            "audio",
            "video",
            "map",
            "math",
            "dialog",
            "datalist",
            "meter",
            "progress",
            "option");
    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "cite",
            "code",
            "data",
            "dfn",
            "em",
            "font",
            "i",
            "ins",
            "kbd",
            "label",
            "mark",
            "q",
            "rp",
            "rt",
            "ruby",
            "samp",
            "small",
            "span",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "wbr",
            "nobr",
            "img",
            "picture",
            "source",
            "amp-img",
            "o:p",
            "st1:place");

    /** How an element stands in the text around it. */
    private enum Flow {
        UNSEEN,
        INLINE,
        STRUCK,
        LINK,
        BREAK,
        PREFORMATTED,
        BLOCK
    }

    private static final Map<String, Flow> FLOWS = new HashMap<>();

    static {
        INLINE.forEach(tag -> FLOWS.put(tag, Flow.INLINE));
        UNSEEN.forEach(tag -> FLOWS.put(tag, Flow.UNSEEN));
        List.of("s", "strike", "del").forEach(tag -> FLOWS.put(tag, Flow.STRUCK));
        FLOWS.put("a", Flow.LINK);
        FLOWS.put("br", Flow.BREAK);
        FLOWS.put("pre", Flow.PREFORMATTED);
    }

    private static Flow flow(Element element) {
        return FLOWS.getOrDefault(element.normalName(), Flow.BLOCK);
    }

    private final List<PageBlock> blocks = new ArrayList<>();
    private char[] text = new char[1 << 12];
    private char[] printed = new char[1 << 12];
    private int length;
    private final List<Span> struck = new ArrayList<>();
    private int struckFrom;
    private int linkChars;
    private int links;
    private int preformatted;
    private @Nullable Element owner;

    private final boolean hidden;

    private PageBlocks(boolean hidden) {
        this.hidden = hidden;
    }

    /**
     * The blocks of a page.
     *
     * @param hidden whether hidden elements count too
     */
    static List<PageBlock> of(Document page, boolean hidden) {
        PageBlocks walk = new PageBlocks(hidden);
        walk.walk(page.body());
        walk.flush();
        return walk.blocks;
    }

    private void children(Element parent) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            Node child = parent.childNode(i);
            if (child instanceof TextNode words) {
                append(words);
            } else if (child instanceof Element element) {
                walk(element);
            }
        }
    }

    private void walk(Element element) {
        Flow flow = flow(element);
        if (flow == Flow.UNSEEN || (!hidden && isHidden(element))) {
            return;
        }
        switch (flow) {
            case BREAK -> {
                lineBreak();
                children(element);
            }
            case BLOCK -> block(element);
            case PREFORMATTED -> {
                preformatted++;
                block(element);
                preformatted--;
            }
            case LINK -> {
                links++;
                children(element);
                links = Math.max(0, links - 1);
            }
            case STRUCK -> {
                struckFrom = length;
                children(element);
                strike();
            }
            case INLINE, UNSEEN -> children(element);
        }
    }

    private void block(Element element) {
        flush();
        owner = element;
        children(element);
        flush();
        owner = element.parent();
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        Attributes attributes = element.attributes();
        if (attributes.hasKey("hidden")
                || (attributes.get("aria-hidden").equals("true") && element.childNodeSize() < 3)) {
            return true;
        }
        if (!element.normalName().equals("body") && ClassWords.isUnseen(element)) {
            return true;
        }
        String style = attributes.get("style");
        if (style.isEmpty()) {
            return false;
        }
        String bare = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return bare.contains("display:none") || bare.contains("visibility:hidden");
    }

    private void append(TextNode node) {
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
    private void lineBreak() {
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

    private void strike() {
        Span words = new Span(Math.min(struckFrom, length), length).trim(new String(text, 0, length));
        if (!words.isEmpty()) {
            struck.add(words);
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

    private void flush() {
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
                    blocks.size()));
        }
        length = 0;
        struck.clear();
        struckFrom = 0;
        linkChars = 0;
    }
}
