package org.quoth.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/** What a rule found, before it becomes an attribution. */
record Found(
        Rule rule,
        List<Span> content,
        @Nullable Span cue,
        @Nullable Span source) {

    Found {
        content = List.copyOf(content);
    }

    List<Span> cues() {
        return cue == null ? List.of() : List.of(cue);
    }

    List<Span> sources() {
        return source == null ? List.of() : List.of(source);
    }
}
