package org.quoth.train.verify;

import org.quoth.matching.Quotation;

/**
 * A made quotation, and whether it is true to its transcript.
 *
 * @param kind what was done to the words: "cut", "negation dropped", …
 * @param faithful nobody could object to it being printed; if false it must never be called verbatim or excerpted
 */
record Variant(String kind, boolean faithful, Quotation quotation) {}
