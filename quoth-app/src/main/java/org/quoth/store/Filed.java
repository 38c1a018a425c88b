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
 * @param method how it was annotated
 * @param added when it was put on the record
 */
public record Filed(Document document, Reference reference, Method method, Instant added) {

    public List<Statement> statements() {
        return Statement.allOf(document, reference);
    }
}
