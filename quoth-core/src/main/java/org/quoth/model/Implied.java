package org.quoth.model;

import org.quoth.text.Span;

/**
 * Words that lean on others, and what they most likely stand for: "they" for "merchants", "do" for "break the rules".
 *
 * @param words as spoken
 * @param meaning where what they stand for was said before
 */
public record Implied(Span words, Span meaning) {}
