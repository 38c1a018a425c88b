package org.quoth.desk;

import java.util.Optional;
import org.quoth.model.Statement;
import org.quoth.store.Filed;
import org.quoth.store.Store;

/** Fetches anything on the record by its id. */
public final class Show {

    private final Store store;

    Show(Store store) {
        this.store = store;
    }

    /**
     * What an id stands for: a document's id or slug; that and {@code .t12} for a turn, {@code .a3} an attribution, {@code .p4} a
     * paragraph, {@code .e1} an entity, {@code .x1} an exchange, {@code .c1} a commitment; or the id of a person.
     */
    public Optional<Shown> show(String id) {
        Optional<Filed> document = store.document(id);
        if (document.isPresent()) {
            return document.map(Shown.OfDocument::new);
        }
        int dot = id.lastIndexOf('.');
        if (dot > 0) {
            return store.document(id.substring(0, dot)).flatMap(filed -> part(filed, id.substring(dot + 1)));
        }
        return store.persons().person(id).map(Shown.OfPerson::new);
    }

    /** A document by id or slug. */
    public Optional<Filed> document(String idOrSlug) {
        return store.document(idOrSlug);
    }

    /** The bytes of a document as they were received; empty if they were too large to keep. */
    public Optional<byte[]> original(Filed filed) {
        return store.original(filed.document().sha256());
    }

    private static Optional<Shown> part(Filed filed, String local) {
        return switch (local.isEmpty() ? ' ' : local.charAt(0)) {
            case 't' ->
                statement(filed, local)
                        .flatMap(statement ->
                                filed.document().turn(local).map(turn -> new Shown.OfTurn(filed, turn, statement)));
            case 'a' ->
                statement(filed, local)
                        .flatMap(statement -> filed.document()
                                .attribution(local)
                                .map(attribution -> new Shown.OfAttribution(filed, attribution, statement)));
            case 'p' -> statement(filed, local).map(statement -> new Shown.OfPassage(filed, statement));
            case 'e' -> filed.document().entity(local).map(entity -> new Shown.OfEntity(filed, entity));
            case 'x' ->
                filed.document().exchanges().stream()
                        .filter(exchange -> exchange.id().equals(local))
                        .findFirst()
                        .map(exchange -> new Shown.OfExchange(filed, exchange));
            case 'c' ->
                filed.document().commitments().stream()
                        .filter(commitment -> commitment.id().equals(local))
                        .findFirst()
                        .map(commitment -> new Shown.OfCommitment(filed, commitment));
            default -> Optional.empty();
        };
    }

    private static Optional<Statement> statement(Filed filed, String local) {
        return filed.statements().stream()
                .filter(statement -> statement.local().equals(local))
                .findFirst();
    }
}
