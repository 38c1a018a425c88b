package org.quoth.reading.web;

import java.util.List;
import org.quoth.model.Block;
import org.quoth.model.Metadata;
import org.quoth.model.Turn;
import org.quoth.model.Warning;

/**
 * A web page as read: the text of its article, put together from its blocks, and what it says of itself.
 *
 * @param blocks spans into {@code text}
 * @param turns of a transcript that the page holds; otherwise none
 * @param prose how many characters of prose were found; 0 for a page without an article
 * @param warnings that only a stub stands before a paywall
 */
public record Page(
        Metadata metadata, String text, List<Block> blocks, List<Turn> turns, int prose, List<Warning> warnings) {
    public Page {
        warnings = List.copyOf(warnings);
        blocks = List.copyOf(blocks);
        turns = List.copyOf(turns);
    }
}
