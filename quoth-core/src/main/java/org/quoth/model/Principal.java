package org.quoth.model;

import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/**
 * The person an event is about, as its header names them.
 *
 * @param name as written, without title
 * @param role as written on the header's own line or beside the name; null if none stands there
 * @param nameSpan where the name stands
 */
public record Principal(String name, @Nullable String role, Span nameSpan) {}
