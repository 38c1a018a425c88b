package org.quoth.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/**
 * When something is due, and the words that say so.
 *
 * @param earliest the first day that would fit; null if open
 * @param latest the last day that would fit; null if open
 */
public record Due(@Nullable LocalDate earliest, @Nullable LocalDate latest, Span text) {}
