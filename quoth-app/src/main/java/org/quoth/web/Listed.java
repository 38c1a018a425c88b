package org.quoth.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Reference;

/** A document in a list. */
record Listed(String title, String href, String kind, String day, String where) {

    static Listed of(Reference reference) {
        List<String> where = new ArrayList<>();
        for (String part : new @Nullable String[] {reference.outlet(), reference.venue(), reference.place()}) {
            if (part != null) {
                where.add(part);
            }
        }
        return new Listed(
                Wording.title(reference),
                Links.document(reference),
                Wording.kind(reference.kind()),
                Wording.shortDay(reference.published()),
                String.join(", ", where));
    }
}
