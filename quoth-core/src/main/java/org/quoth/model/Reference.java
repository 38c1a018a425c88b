package org.quoth.model;

import org.jspecify.annotations.Nullable;

/**
 * How a document is cited in a list.
 *
 * @param document its id
 * @param slug its short name on the record, for links: {@code 2015-11-17-roundtable-with-print-journalists}; never changes
 * @param source path or URL as given
 */
public record Reference(
        String document,
        String slug,
        DocumentKind kind,
        String source,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String venue,
        @Nullable String place,
        @Nullable Published published) {

    public static Reference of(Document document, String slug) {
        Metadata metadata = document.metadata();
        return new Reference(
                document.id(),
                slug,
                document.kind(),
                document.source(),
                metadata.title(),
                metadata.outlet(),
                metadata.venue(),
                metadata.place(),
                metadata.published());
    }

    /** The title, or what was given as the source where there is none. */
    public String name() {
        return title == null ? source : title;
    }

    /** The day as ISO 8601; null where none is known. */
    public @Nullable String day() {
        return published == null ? null : published.day().toString();
    }
}
