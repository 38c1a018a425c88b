package org.quoth.reading.web;

import java.util.List;
import org.quoth.model.Block;
import org.quoth.model.Metadata;

/**
 * A web page as read: the text of its article, put together from its blocks, and what it says of itself.
 *
 * @param blocks spans into {@code text}
 * @param prose how many characters of prose were found; 0 for a page without an article
 */
public record Page(Metadata metadata, String text, List<Block> blocks, int prose) {
    public Page {
        blocks = List.copyOf(blocks);
    }
}
