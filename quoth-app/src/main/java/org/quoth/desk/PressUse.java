package org.quoth.desk;

import java.util.List;
import java.util.Map;
import org.quoth.model.Printing;

/**
 * What stories made of a document.
 *
 * @param printings the quotations whose words come from it, in the order of its text
 * @param originals for each story the id of the first one that prints its text, which may be its own: an agency's text is one report,
 *     however many sites carry it; empty where there are too many stories to compare
 */
public record PressUse(List<Printing> printings, Map<String, String> originals) {

    public PressUse {
        printings = List.copyOf(printings);
        originals = Map.copyOf(originals);
    }
}
