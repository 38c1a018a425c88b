package org.quoth.desk;

import java.util.Optional;
import java.util.Set;
import org.quoth.model.Document;

/** Where the entry of a feed leads that gives no more than a title or a few words. */
final class Onward {

    private static final Set<String> SHORT = Set.of("no-text", "summary-only");

    private Onward() {}

    /** The address of the page; empty where the document is no such entry or names none but the feed's own. */
    static Optional<String> of(Document document) {
        boolean isShort = document.warnings().stream().anyMatch(warning -> SHORT.contains(warning.code()));
        return Optional.ofNullable(isShort ? document.metadata().url() : null)
                .filter(address -> !address.equals(document.source()));
    }
}
