package org.quoth.matching;

import java.util.List;

/** Where passages come from that may say in other words what was reported. Shown to a reader, never taken as confirmed. */
@FunctionalInterface
public interface Suggestions {

    /** Only words lead to a passage. */
    Suggestions NONE = quotation -> List.of();

    /** The likeliest first; of any speaker and any day. A passage is what is shown: a sentence, or a few. */
    List<Passage> of(Quotation quotation);
}
