package org.quoth.web;

import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/** Something to be seen at a stretch of a text; marks may overlap and nest. */
record Mark(
        Span span,
        String look,
        @Nullable String href,
        @Nullable String quotation,
        @Nullable String hint) {

    static Mark looking(Span span, String look, @Nullable String hint) {
        return new Mark(span, look, null, null, hint);
    }
}
