package org.quoth.reading.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The elements of a page that state something of it, found in one walk. */
final class Tagged {

    private final Map<String, List<Element>> byTag = new HashMap<>();
    private final List<Element> properties = new ArrayList<>();
    private final List<Element> withAttributes = new ArrayList<>();

    private boolean inBody;

    private Tagged() {
        for (String tag : List.of("script", "meta", "link", "time", "h1")) {
            byTag.put(tag, new ArrayList<>());
        }
    }

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
            List<Element> same = byTag.get(element.normalName());
            if (same != null) {
                same.add(element);
            }
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

    /** In order of the page; empty for a tag that states nothing. */
    List<Element> tag(String tag) {
        return byTag.getOrDefault(tag, List.of());
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
