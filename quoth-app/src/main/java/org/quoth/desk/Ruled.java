package org.quoth.desk;

import org.quoth.model.Ruling;

/** What came of a ruling. */
public sealed interface Ruled {

    /** @param remark what whoever decided should know, a sentence; empty for nothing */
    record Done(Ruling ruling, String remark) implements Ruled {}

    /** @param reason a sentence */
    record Refused(String reason) implements Ruled {}
}
