package org.quoth.model;

import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/**
 * A quotation as a story printed it, and where its words were found to come from.
 *
 * @param id of the attribution on the record: the story's id, a dot, then {@code a3}
 * @param words what was held against the primary texts
 * @param speaker whose words the story says they are; null if it does not say
 * @param tier the loosest rule that was needed
 * @param origin null where nothing was found
 */
public record Printing(
        String id,
        Reference story,
        String words,
        @Nullable String speaker,
        VerdictKind verdict,
        String tier,
        @Nullable Origin origin) {

    /**
     * The best passage.
     *
     * @param document id of the primary
     * @param turn the turn it stands in; null in a text without turns
     * @param span where in the primary's text
     */
    public record Origin(String document, @Nullable Integer turn, Span span) {}

    public static Printing of(String id, Reference story, String words, @Nullable String speaker, Verdict verdict) {
        Origin origin = verdict.matches().stream()
                .findFirst()
                .map(match -> new Origin(match.document(), match.turn(), match.span()))
                .orElse(null);
        return new Printing(id, story, words, speaker, verdict.kind(), verdict.tier(), origin);
    }

    /** What became of it. */
    public Held held() {
        return new Held(verdict, origin == null ? null : origin.document(), origin == null ? null : origin.turn());
    }

    /** The part of the id after the document. */
    public String local() {
        return id.substring(id.lastIndexOf('.') + 1);
    }
}
