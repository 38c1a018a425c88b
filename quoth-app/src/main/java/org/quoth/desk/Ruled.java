package org.quoth.desk;

import org.quoth.model.Ruling;

/** What came of a ruling. */
public sealed interface Ruled {

    record Done(Ruling ruling) implements Ruled {}

    /** @param reason a sentence */
    record Refused(String reason) implements Ruled {}
}
