package org.quoth.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role someone is given by documents, and the days of the first and last document that gives it. It says nothing about the days
 * before, after, or between.
 *
 * @param first null where no document that gives it is dated
 */
public record Role(
        String title, @Nullable LocalDate first, @Nullable LocalDate last) {}
