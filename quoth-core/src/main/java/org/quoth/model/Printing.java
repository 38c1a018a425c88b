package org.quoth.model;

import java.util.List;
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
 * @param differences what was left out, put in, reads otherwise or stands in brackets, as against the origin; none where the words come from several places
 */
public record Printing(
        String id,
        Reference story,
        String words,
        @Nullable String speaker,
        VerdictKind verdict,
        String tier,
        @Nullable Origin origin,
        List<Difference> differences) {

    public Printing {
        differences = List.copyOf(differences);
    }

    /**
     * The best passage.
     *
     * @param document id of the primary
     * @param turn the turn it stands in; null in a text without turns
     * @param span where in the primary's text
     */
    public record Origin(String document, @Nullable Integer turn, Span span) {}

    public static Printing of(String id, Reference story, String words, @Nullable String speaker, Verdict verdict) {
        Match best = verdict.matches().isEmpty() ? null : verdict.matches().getFirst();
        return new Printing(
                id,
                story,
                words,
                speaker,
                verdict.kind(),
                verdict.tier(),
                best == null ? null : new Origin(best.document(), best.turn(), best.span()),
                best == null || verdict.kind() == VerdictKind.STITCHED ? List.of() : differences(words, best));
    }

    /** Without what only an ellipsis or a capital letter tells, and what lies beyond the passage. */
    private static List<Difference> differences(String words, Match match) {
        return match.edits().stream()
                .filter(edit -> edit.op() != EditKind.ELIDE && edit.op() != EditKind.CASE)
                .filter(edit -> match.span().contains(edit.primary()))
                .map(edit -> new Difference(
                        edit.op(),
                        edit.quote().of(words).strip(),
                        edit.primary()
                                .shift(-match.span().begin())
                                .of(match.text())
                                .strip(),
                        edit.polarity()))
                .toList();
    }

    /** Whether a difference bears on the meaning. */
    public boolean isWeighty() {
        return differences.stream().anyMatch(Difference::weighty);
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
