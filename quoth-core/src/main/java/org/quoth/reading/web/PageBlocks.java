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
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/** Cuts a page into its blocks of text in one walk, leaving out what no reader sees. */
final class PageBlocks implements NodeFilter {

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
        walk.traverse(page.body());
        walk.flush();
        return walk.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        Flow flow = flow(element);
        if (flow == Flow.UNSEEN || (!hidden && isHidden(element))) {
            return FilterResult.SKIP_ENTIRELY;
        }
        switch (flow) {
            case BREAK -> lineBreak();
            case BLOCK, PREFORMATTED -> {
                flush();
                owner = element;
                preformatted += flow == Flow.PREFORMATTED ? 1 : 0;
            }
            case LINK -> links++;
            case STRUCK -> struckFrom = text.length();
            case INLINE, UNSEEN -> {}
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            Flow flow = flow(element);
            if (flow == Flow.LINK) {
                links = Math.max(0, links - 1);
            } else if (flow == Flow.STRUCK) {
                strike();
            } else if (flow == Flow.BLOCK || flow == Flow.PREFORMATTED) {
                flush();
                owner = element.parent();
                preformatted -= flow == Flow.PREFORMATTED ? 1 : 0;
            }
        }
        return FilterResult.CONTINUE;
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
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n' && preformatted > 0) {
                lineBreak();
            } else if (isSpace(c)) {
                if (!text.isEmpty() && (!endsInSpace() || (preformatted > 0 && c == ' '))) {
                    text.append(' ');
                }
            } else if (c != '\u200b' && c != '\u00ad' && c != '\ufeff') {
                text.append(c == 0 ? ' ' : c);
            }
        }
        if (links > 0) {
            linkChars += Math.max(0, text.length() - before);
        }
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
        int begin = struck.isEmpty() ? 0 : text.indexOf(words);
        return struck.stream()
                .filter(span -> span.begin() >= begin && span.end() <= begin + words.length())
                .map(span -> span.shift(-begin))
                .toList();
    }

    private void flush() {
        String words = text.toString().strip();
        if (isSeen(words) && owner != null) {
            blocks.add(PageBlock.of(words, struck(words), Math.min(linkChars, words.length()), owner, blocks.size()));
        }
        text.setLength(0);
        struck.clear();
        struckFrom = 0;
        linkChars = 0;
    }
}
