package org.quoth.reading.parts;

import java.util.ArrayList;
import java.util.List;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Metadata;
import org.quoth.model.Moment;
import org.quoth.model.Timing;
import org.quoth.model.Warning;

/**
 * A document that its format spells out: what it says of itself, and its parts.
 *
 * @param clock what the times of its parts are read on
 * @param warnings what a person may want to know of it
 */
public record Told(
        DocumentKind kind, Metadata metadata, Composed composed, Moment.Clock clock, List<Warning> warnings) {

    public Told {
        warnings = List.copyOf(warnings);
    }

    /** A debate: a transcript if anybody speaks in it. */
    public static Told debate(Metadata metadata, Composed composed) {
        DocumentKind kind = composed.turns().isEmpty() ? DocumentKind.OTHER : DocumentKind.TRANSCRIPT;
        return new Told(kind, metadata, composed, Moment.Clock.DAY, List.of());
    }

    /** The same as a document. */
    public Document document(String id, String source, String sha256, List<Warning> more) {
        List<Warning> all = new ArrayList<>(more);
        all.addAll(warnings);
        Document document = composed.document(id, source, sha256, kind, metadata, all);
        return composed.stretches().isEmpty()
                ? document
                : document.withTiming(new Timing(clock, null, composed.stretches()));
    }
}
