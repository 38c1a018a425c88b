package org.quoth.store;

import org.jspecify.annotations.Nullable;
import org.quoth.model.Outcome;

/**
 * Which questions with their answers to list.
 *
 * @param outcome null for all
 */
public record ExchangeQuestion(@Nullable Outcome outcome, Scope scope, int offset, int limit) {}
