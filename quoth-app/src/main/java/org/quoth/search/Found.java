package org.quoth.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of hits.
 *
 * @param total how many statements match
 * @param exact false where there are at least {@code total}, counting having stopped
 * @param next gives the page after this when put into {@link Question#after}; null on the last
 */
public record Found(
        List<Hit> hits, long total, boolean exact, @Nullable String next) {

    public Found {
        hits = List.copyOf(hits);
    }
}
