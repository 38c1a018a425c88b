package org.quoth.desk;

import org.quoth.model.Attribution;
import org.quoth.model.Commitment;
import org.quoth.model.Entity;
import org.quoth.model.Exchange;
import org.quoth.model.Person;
import org.quoth.model.Statement;
import org.quoth.model.Turn;
import org.quoth.store.Filed;

/** What an id stands for. */
public sealed interface Shown {

    record OfDocument(Filed filed) implements Shown {}

    record OfTurn(Filed filed, Turn turn, Statement statement) implements Shown {}

    record OfAttribution(Filed filed, Attribution attribution, Statement statement) implements Shown {}

    /** A paragraph of a speech. */
    record OfPassage(Filed filed, Statement statement) implements Shown {}

    record OfEntity(Filed filed, Entity entity) implements Shown {}

    record OfExchange(Filed filed, Exchange exchange) implements Shown {}

    record OfCommitment(Filed filed, Commitment commitment) implements Shown {}

    record OfPerson(Person person) implements Shown {}
}
