package org.quoth.reading.web;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The elements of a page that state something of it, in order, as {@link PageWalk} comes by them. */
final class Tagged {

    private final List<Element> scripts = new ArrayList<>();
    private final List<Element> metas = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> subheadings = new ArrayList<>();
    private final List<Marked> times = new ArrayList<>();
    private final List<Marked> properties = new ArrayList<>();

    /**
     * An element that states a fact.
     *
     * @param number its own in the outline
     */
    record Marked(Element element, int number) {}

    /**
     * Notes an element if it states something.
     *
     * @param bare whether it has no attributes
     */
    void add(Element element, int number, boolean bare) {
        switch (element.normalName()) {
            case "script" -> scripts.add(element);
            case "meta" -> metas.add(element);
            case "link" -> links.add(element);
            case "h1" -> headings.add(element);
            case "h2" -> subheadings.add(element);
            case "time" -> times.add(new Marked(element, number));
            default -> {
                // states nothing by its tag
            }
        }
        if (!bare && element.attributes().hasKey("itemprop")) {
            properties.add(new Marked(element, number));
        }
    }

    List<Element> scripts() {
        return scripts;
    }

    List<Element> metas() {
        return metas;
    }

    List<Element> links() {
        return links;
    }

    /** The top headings, {@code <h1>}. */
    List<Element> headings() {
        return headings;
    }

    /** The headings below those, {@code <h2>}. */
    List<Element> subheadings() {
        return subheadings;
    }

    List<Marked> times() {
        return times;
    }

    /** The elements with an {@code itemprop} of this name. */
    List<Marked> property(String name) {
        return properties.stream()
                .filter(marked -> marked.element().attr("itemprop").equals(name))
                .toList();
    }
}
