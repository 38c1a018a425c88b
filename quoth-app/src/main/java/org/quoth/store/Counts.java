package org.quoth.store;

/** How much is on the record. */
public record Counts(long documents, long transcripts, long articles, long others, long statements, long people) {}
