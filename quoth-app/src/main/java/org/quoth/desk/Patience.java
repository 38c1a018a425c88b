package org.quoth.desk;

/** How long somebody waits, on opening a record, for what an interrupted run left: documents whose persons are still to be found, stories still to be checked. */
@FunctionalInterface
public interface Patience {

    /** However long it takes. */
    Patience ENDLESS = (done, all) -> true;

    /** None: whoever opens it is about to do all of it anew. */
    Patience NONE = (done, all) -> false;

    /**
     * Asked before each document; told how many of how many are done.
     *
     * @return whether to go on; what is left is left to the next who opens the record
     */
    boolean goesOn(long done, long all);
}
