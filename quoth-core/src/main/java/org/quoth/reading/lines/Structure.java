package org.quoth.reading.lines;

import java.util.List;
import org.quoth.model.Block;
import org.quoth.model.DocumentKind;
import org.quoth.model.Metadata;
import org.quoth.model.Turn;

/**
 * What the lines of a text turned out to be.
 *
 * @param blocks in text order, not overlapping
 * @param turns empty unless it is a transcript
 */
public record Structure(DocumentKind kind, Metadata metadata, List<Block> blocks, List<Turn> turns) {
    public Structure {
        blocks = List.copyOf(blocks);
        turns = List.copyOf(turns);
    }
}
