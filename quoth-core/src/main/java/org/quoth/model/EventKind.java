package org.quoth.model;

/** What kind of occasion a transcript is the record of. */
public enum EventKind {
    /** Several reporters around a table with one who answers. */
    ROUNDTABLE,
    PRESS_CONFERENCE,
    /** A spokesperson, or somebody who tells reporters the state of things. */
    BRIEFING,
    INTERVIEW,
    /** Questions and answers of a kind that the document does not name. */
    QUESTIONS,
    SPEECH,
    DEBATE,
    HEARING,
    /** Of a parliament or council. */
    SITTING,
    MEETING,
    TOWN_HALL
}
