package org.quoth.reading.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The one walk over a page: numbers its elements, notes those that state something of the page, and cuts what readers see into blocks of
 * text.
 */
final class PageWalk {

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
        put(
                Flow.UNSEEN,
                "script style noscript template svg iframe object embed canvas select button input textarea head audio video map"
                        + " math dialog datalist meter progress option");
        put(
                Flow.INLINE,
                "abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark q rp rt ruby samp small span strong"
                        + " sub sup time tt u var wbr nobr img picture source amp-img o:p st1:place");
        put(Flow.STRUCK, "s strike del");
        put(Flow.LINK, "a");
        put(Flow.BREAK, "br");
        put(Flow.PREFORMATTED, "pre");
    }

    private static void put(Flow flow, String tags) {
        for (String tag : tags.split(" ")) {
            FLOWS.put(tag, flow);
        }
    }

    private static Flow flow(Element element) {
        return FLOWS.getOrDefault(element.normalName(), Flow.BLOCK);
    }

    private final boolean hidden;
    private final Element body;
    private final Outline outline = new Outline();
    private final Tagged tagged = new Tagged();
    private final BlockText text = new BlockText();

    private PageWalk(Element body, boolean hidden) {
        this.body = body;
        this.hidden = hidden;
    }

    /**
     * Walks a page.
     *
     * @param hidden whether hidden elements are shown too
     */
    static PageWalk of(Document page, boolean hidden) {
        PageWalk walk = new PageWalk(page.body(), hidden);
        walk.walk(page, Outline.NONE, false);
        walk.outline.close(walk.text.blocks());
        return walk;
    }

    /** The blocks of text that readers see, and the elements around them. */
    Outline outline() {
        return outline;
    }

    /** The elements that state something of the page, seen or not. */
    Tagged tagged() {
        return tagged;
    }

    /** How much of what is seen reads like prose, in characters. */
    double prose() {
        double prose = 0;
        for (PageBlock block : outline.blocks()) {
            prose += block.mass();
        }
        return prose;
    }

    private void walk(Element element, int parent, boolean around) {
        int number = outline.enter(element, parent);
        boolean isBody = element.equals(body);
        if (isBody) {
            outline.beginBody(number);
        }
        boolean bare = element.attributesSize() == 0;
        tagged.add(element, number, bare);
        Flow flow = flow(element);
        boolean shown = (around || isBody) && flow != Flow.UNSEEN && (hidden || bare || !isHidden(element, number));
        if (shown) {
            show(element, number, flow);
        } else {
            children(element, number, false);
        }
    }

    private void children(Element parent, int number, boolean shown) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            Node child = parent.childNode(i);
            if (child instanceof Element element) {
                walk(element, number, shown);
            } else if (shown && child instanceof TextNode words) {
                text.append(words);
            }
        }
    }

    private void show(Element element, int number, Flow flow) {
        switch (flow) {
            case BREAK -> {
                text.lineBreak();
                children(element, number, true);
            }
            case BLOCK -> block(element, number);
            case PREFORMATTED -> {
                text.beginPreformatted();
                block(element, number);
                text.endPreformatted();
            }
            case LINK -> link(element, number);
            case STRUCK -> {
                text.beginStruck();
                children(element, number, true);
                text.endStruck();
            }
            case INLINE, UNSEEN -> children(element, number, true);
        }
    }

    /** Without an address it leads nowhere: the mark of a place, or what a script will make of it (HTML Standard, 4.5.1). */
    private void link(Element element, int number) {
        boolean leads = element.hasAttr("href");
        if (leads) {
            text.beginLink();
        }
        children(element, number, true);
        if (leads) {
            text.endLink();
        }
    }

    private void block(Element element, int number) {
        text.cut(element, number);
        children(element, number, true);
        text.cut(element.parent(), outline.parent(number));
    }

    private boolean isHidden(Element element, int number) {
        Attributes attributes = element.attributes();
        if (attributes.hasKey("hidden")
                || (attributes.get("aria-hidden").equals("true") && element.childNodeSize() < 3)
                || (number != outline.body() && outline.names(number).say(ClassWords.Subject.UNSEEN))) {
            return true;
        }
        String style = attributes.get("style");
        if (style.isEmpty()) {
            return false;
        }
        String bare = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return bare.contains("display:none") || bare.contains("visibility:hidden");
    }
}
