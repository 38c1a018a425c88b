package org.quoth.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a verdict rests on: how many primary documents were searched, and the days of the first and last of them.
 */
public record Searched(
        int documents, @Nullable LocalDate from, @Nullable LocalDate to) {}
