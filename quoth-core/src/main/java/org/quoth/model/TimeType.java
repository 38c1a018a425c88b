package org.quoth.model;

/** The four types of ISO-TimeML (ISO 24617-1). */
public enum TimeType {
    DATE,
    TIME,
    DURATION,
    SET
}
