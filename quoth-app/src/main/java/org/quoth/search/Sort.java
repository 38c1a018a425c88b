package org.quoth.search;

/** In which order hits come. */
public enum Sort {
    RELEVANCE,
    NEWEST,
    /** The newest first, those that say next to nothing by themselves last. */
    TELLING,
    OLDEST
}
