package org.quoth.desk;

import java.util.List;
import org.quoth.model.Reference;

/** What became of one input on its way to the record. */
public sealed interface Intake {

    /** Path as given, or as found in a folder that was given. */
    String source();

    /**
     * It is on the record.
     *
     * @param notes what is missing from it or was not done with it, a sentence each; mostly none
     */
    record Added(String source, Reference reference, List<String> notes) implements Intake {}

    /** The record held it already. */
    record Known(String source, Reference reference) implements Intake {}

    /**
     * It could not be read.
     *
     * @param reason one sentence: what is wrong, and what to do
     */
    record Refused(String source, String reason) implements Intake {}
}
