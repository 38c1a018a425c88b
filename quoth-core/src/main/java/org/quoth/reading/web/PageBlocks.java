package org.quoth.reading.web;

import java.util.ArrayList;
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
    private final StringBuilder text = new StringBuilder();
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
                struckFrom = text.length();
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
        int before = text.length();
        int begin = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (isPlain(c) || (i > begin && isBetweenWords(words, i))) {
                continue;
            }
            text.append(words, begin, i);
            begin = i + 1;
            if (c == '\n' && preformatted > 0) {
                lineBreak();
            } else if (c == 0) {
                text.append(' ');
            } else if (isSpace(c) && !text.isEmpty() && (!endsInSpace() || (preformatted > 0 && c == ' '))) {
                text.append(' ');
            }
        }
        text.append(words, begin, words.length());
        if (links > 0) {
            linkChars += Math.max(0, text.length() - before);
        }
    }

    /** A single space behind what stands in the text as it is, and before more of it. */
    private static boolean isBetweenWords(String words, int at) {
        return words.charAt(at) == ' ' && at + 1 < words.length() && isPlain(words.charAt(at + 1));
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
        char last = text.charAt(text.length() - 1);
        return last == ' ' || last == '\n';
    }

    /** Two in a row end the block: so people wrote paragraphs before they had {@code <p>}. */
    private void lineBreak() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > 0 && text.charAt(end - 1) == '\n') {
            flush();
        } else if (end > 0) {
            text.setLength(end);
            text.append('\n');
        }
    }

    /** Anything but spaces and joiners that leave no mark. */
    private static boolean isSeen(String words) {
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            int c = words.codePointAt(i);
            if (!Character.isSpaceChar(c) && !Character.isWhitespace(c) && Character.getType(c) != Character.FORMAT) {
                return true;
            }
        }
        return false;
    }

    private void strike() {
        Span words = new Span(Math.min(struckFrom, text.length()), text.length()).trim(text.toString());
        if (!words.isEmpty()) {
            struck.add(words);
        }
    }

    /** Those in the block, whose first words stand so far into the text that was gathered. */
    private List<Span> struck(String words) {
        if (struck.isEmpty()) {
            return List.of();
        }
        int begin = text.indexOf(words);
        return struck.stream()
                .filter(span -> span.begin() >= begin && span.end() <= begin + words.length())
                .map(span -> span.shift(-begin))
                .toList();
    }

    private void flush() {
        String words = text.isEmpty() ? "" : text.toString().strip();
        if (isSeen(words) && owner != null) {
            blocks.add(PageBlock.of(words, struck(words), Math.min(linkChars, words.length()), owner, blocks.size()));
        }
        text.setLength(0);
        struck.clear();
        struckFrom = 0;
        linkChars = 0;
    }
}
