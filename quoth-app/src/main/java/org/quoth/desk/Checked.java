package org.quoth.desk;

import org.jspecify.annotations.Nullable;
import org.quoth.model.Attribution;
import org.quoth.model.Verdict;

/**
 * A quotation of a story and what the record says of it.
 *
 * @param quotation the words that were held against the record
 * @param speaker whose words the story says they are; null if it does not say
 */
public record Checked(
        Attribution attribution, String quotation, @Nullable String speaker, Verdict verdict) {}
