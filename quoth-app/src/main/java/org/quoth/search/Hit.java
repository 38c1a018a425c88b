package org.quoth.search;

import org.quoth.model.Statement;

/** A statement that was found, and the part of it to show. */
public record Hit(Statement statement, Snippet snippet, double score) {}
