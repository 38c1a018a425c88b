package org.quoth.reading.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts the parts of a page where its script would: React sends them at the end, hidden, as {@code <div hidden id="S:0">}, and leaves
 * {@code <template id="B:0">} in their place.
 */
final class Streamed {

    private static final String PART = "S:";
    private static final List<String> PLACES = List.of("B:", "P:");

    private Streamed() {}

    static void settle(Document page) {
        List<Element> parts = page.body().children().stream()
                .filter(part -> part.attributesSize() > 0
                        && part.hasAttr("hidden")
                        && part.id().startsWith(PART))
                .toList();
        Map<String, Element> places = parts.isEmpty() ? Map.of() : places(page);
        parts.forEach(part -> settle(part, places));
    }

    private static Map<String, Element> places(Document page) {
        Map<String, Element> places = new HashMap<>();
        page.stream()
                .filter(each -> PLACES.stream().anyMatch(each.id()::startsWith))
                .forEach(place -> places.putIfAbsent(place.id(), place));
        return places;
    }

    /** Where nothing keeps a place for it, a part is shown where it stands. */
    private static void settle(Element part, Map<String, Element> places) {
        part.removeAttr("hidden");
        for (String kind : PLACES) {
            Element place = places.remove(kind + part.id().substring(PART.length()));
            if (place != null && !part.equals(place) && place.parents().stream().noneMatch(part::equals)) {
                place.replaceWith(part);
                return;
            }
        }
    }
}
