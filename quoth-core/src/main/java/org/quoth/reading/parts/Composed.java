package org.quoth.reading.parts;

import java.util.List;
import org.quoth.model.Block;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Entity;
import org.quoth.model.Metadata;
import org.quoth.model.Timing;
import org.quoth.model.Turn;
import org.quoth.model.Warning;

/** A text put together by a {@link Composer}, and what stands where in it. */
public record Composed(
        String text, List<Block> blocks, List<Turn> turns, List<Entity> entities, List<Timing.Stretch> stretches) {

    public Composed {
        blocks = List.copyOf(blocks);
        turns = List.copyOf(turns);
        entities = List.copyOf(entities);
        stretches = List.copyOf(stretches);
    }

    /** Whether it holds any words. */
    public boolean isEmpty() {
        return text.isBlank();
    }

    /** The document made of it. */
    public Document document(
            String id, String source, String sha256, DocumentKind kind, Metadata metadata, List<Warning> warnings) {
        Document document = Document.read(id, source, sha256, kind, metadata, text, blocks, turns, warnings);
        return entities.isEmpty() ? document : document.withEntities(entities, null);
    }
}
