package org.quoth.attribution.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/** What a rule found, before it becomes an attribution. */
public record Found(
        Rule rule,
        List<Span> content,
        @Nullable Span cue,
        @Nullable Span source) {

    public Found {
        content = List.copyOf(content);
    }

    /** The words of saying in a list; empty where there are none. */
    public List<Span> cues() {
        return cue == null ? List.of() : List.of(cue);
    }

    /** Who says it in a list; empty where nobody is named. */
    public List<Span> sources() {
        return source == null ? List.of() : List.of(source);
    }
}
