package org.quoth.store;

import java.time.Instant;
import java.util.List;
import org.quoth.model.Document;
import org.quoth.model.Reference;
import org.quoth.model.Statement;

/**
 * A document on the record.
 *
 * @param document its entities linked to record-wide persons
 * @param analysis the version of the analysis that annotated it
 * @param added when it was put on the record
 */
public record Filed(Document document, Reference reference, String analysis, Instant added) {

    public List<Statement> statements() {
        return Statement.allOf(document, reference);
    }
}
