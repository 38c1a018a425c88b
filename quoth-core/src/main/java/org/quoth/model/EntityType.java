package org.quoth.model;

/** What kind of voice an entity is. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    GROUP,
    /** Known by a description only. */
    UNNAMED
}
