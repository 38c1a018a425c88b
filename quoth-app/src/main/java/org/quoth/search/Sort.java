package org.quoth.search;

/** In which order hits come. */
public enum Sort {
    RELEVANCE,
    NEWEST,
    OLDEST
}
