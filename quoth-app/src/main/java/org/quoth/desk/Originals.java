package org.quoth.desk;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quoth.model.Document;
import org.quoth.model.Reading;
import org.quoth.reading.Input;
import org.quoth.store.Store;

/**
 * Reads documents anew from the bytes that were received. The documents of one original stand one behind the other on the record, mostly in
 * the order of reading, so it is read once for all of them: from where the last was found.
 */
final class Originals implements AutoCloseable {

    private final Store store;
    private final Map<String, Document> passed = new HashMap<>();
    private Stream<Document> readings = Stream.empty();
    private Iterator<Document> rest = readings.iterator();
    private String sha256 = "";

    Originals(Store store) {
        this.store = store;
    }

    /** A document as read from its original, without annotations; as it was read then where that was too large to keep. */
    Document again(Document held) {
        if (!held.sha256().equals(sha256)) {
            open(held);
        }
        Document again = passed.remove(held.id());
        while (again == null && rest.hasNext()) {
            Document next = rest.next();
            if (next.id().equals(held.id())) {
                again = next;
            } else {
                passed.putIfAbsent(next.id(), next);
            }
        }
        return again == null ? unannotated(held) : again;
    }

    private void open(Document held) {
        close();
        passed.clear();
        sha256 = held.sha256();
        readings = store.original(sha256)
                .map(bytes -> Loading.read(Input.of(held.source(), bytes)))
                .orElseGet(Stream::empty)
                .filter(Reading.Read.class::isInstance)
                .map(reading -> ((Reading.Read) reading).document());
        rest = readings.iterator();
    }

    @Override
    public void close() {
        readings.close();
    }

    private static Document unannotated(Document held) {
        return Document.read(
                held.id(),
                held.source(),
                held.sha256(),
                held.kind(),
                held.metadata(),
                held.text(),
                held.blocks(),
                held.turns(),
                List.of());
    }
}
