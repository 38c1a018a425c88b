package org.quoth.store;

import org.jspecify.annotations.Nullable;

/**
 * How a document was analysed.
 *
 * @param version changes when the same bytes would give another result
 * @param choice what was asked for, in the words of whoever analyses; null where that is not known
 */
public record Method(String version, @Nullable String choice) {}
