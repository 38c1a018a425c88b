package org.quoth.model;

/**
 * One difference between a printed quotation and the passage it comes from, in words.
 *
 * @param quote the words as they were printed; empty where some were left out
 * @param primary the words on the record; empty where some were put in
 * @param weighty it changes polarity, number, name, modality or person
 */
public record Difference(EditKind op, String quote, String primary, boolean weighty) {}
