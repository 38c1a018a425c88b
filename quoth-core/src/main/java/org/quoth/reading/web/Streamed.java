package org.quoth.reading.web;

import java.util.List;
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
        for (Element part : page.body().children()) {
            if (part.attributesSize() > 0 && part.hasAttr("hidden") && part.id().startsWith(PART)) {
                settle(part, page, part.id().substring(PART.length()));
            }
        }
    }

    /** Where nothing keeps a place for it, a part is shown where it stands. */
    private static void settle(Element part, Document page, String number) {
        part.removeAttr("hidden");
        for (String kind : PLACES) {
            Element place = page.getElementById(kind + number);
            if (place != null && !part.equals(place) && place.parents().stream().noneMatch(part::equals)) {
                place.replaceWith(part);
                return;
            }
        }
    }
}
