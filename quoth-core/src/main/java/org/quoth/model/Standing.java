package org.quoth.model;

/**
 * How a line of the ledger stands. People set it, with a citation from the record; left alone a line is open, and due once its day has
 * passed.
 */
public enum Standing {
    OPEN,
    DUE,
    KEPT,
    PARTLY_KEPT,
    COMPROMISED,
    NOT_KEPT,
    SUPERSEDED,
    WITHDRAWN
}
