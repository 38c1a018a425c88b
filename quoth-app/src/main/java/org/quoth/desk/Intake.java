package org.quoth.desk;

import org.quoth.model.Reference;

/** What became of one input on its way to the record. */
public sealed interface Intake {

    /** Path as given, or as found in a folder that was given. */
    String source();

    record Added(String source, Reference reference) implements Intake {}

    /** The record held it already. */
    record Known(String source, Reference reference) implements Intake {}

    /**
     * It could not be read.
     *
     * @param reason one sentence: what is wrong, and what to do
     */
    record Refused(String source, String reason) implements Intake {}
}
