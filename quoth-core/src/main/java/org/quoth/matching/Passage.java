package org.quoth.matching;

/**
 * A part of an utterance worth holding a quotation against.
 *
 * @param from index of the first character in the document's text, at the beginning of a word
 * @param to index after the last one
 */
public record Passage(Primary primary, Utterance utterance, int from, int to) {}
