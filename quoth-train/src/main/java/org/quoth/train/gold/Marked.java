package org.quoth.train.gold;

import java.util.List;
import org.quoth.text.Span;

/** One attribution as marked: pieces of each part, in the order of the file. Source and cue may be empty. */
public record Marked(List<Span> source, List<Span> cue, List<Span> content) {

    public Marked {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}
