package org.quoth.reading.web;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The elements of a page that state something of it, found in one walk. */
final class Tagged {

    private final List<Element> scripts = new ArrayList<>();
    private final List<Element> metas = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();
    private final List<Element> times = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> properties = new ArrayList<>();
    private final List<Element> withAttributes = new ArrayList<>();

    private boolean inBody;

    private Tagged() {}

    static Tagged of(Document page) {
        Tagged tagged = new Tagged();
        tagged.children(page);
        return tagged;
    }

    private void children(Element parent) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            if (parent.childNode(i) instanceof Element element) {
                add(element);
                children(element);
            }
        }
    }

    private void add(Element element) {
        inBody |= element.normalName().equals("body");
        boolean bare = element.attributesSize() == 0;
        if (!bare || element.normalName().equals("h1") || element.normalName().equals("time")) {
            keep(element);
        }
        if (!bare) {
            if (inBody) {
                withAttributes.add(element);
            }
            if (element.attributes().hasKey("itemprop")) {
                properties.add(element);
            }
        }
    }

    private void keep(Element element) {
        switch (element.normalName()) {
            case "script" -> scripts.add(element);
            case "meta" -> metas.add(element);
            case "link" -> links.add(element);
            case "time" -> times.add(element);
            case "h1" -> headings.add(element);
            default -> {
                // states nothing by its tag
            }
        }
    }

    /** In order of the page. */
    List<Element> scripts() {
        return scripts;
    }

    List<Element> metas() {
        return metas;
    }

    List<Element> links() {
        return links;
    }

    List<Element> times() {
        return times;
    }

    /** The top headings, {@code <h1>}. */
    List<Element> headings() {
        return headings;
    }

    /** The elements of the body that have an attribute. */
    List<Element> withAttributes() {
        return withAttributes;
    }

    /** The elements with an {@code itemprop} of this name. */
    List<Element> property(String name) {
        return properties.stream()
                .filter(element -> element.attr("itemprop").equals(name))
                .toList();
    }
}
