package org.quoth.model;

import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/**
 * Something odd in a document that a person may want to look at.
 *
 * @param code short and stable, lower-case with hyphens: "unbalanced-quotation-marks"
 * @param message one sentence
 */
public record Warning(String code, String message, @Nullable Span span) {}
