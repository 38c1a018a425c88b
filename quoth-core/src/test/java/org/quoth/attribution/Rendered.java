package org.quoth.attribution;

import java.util.List;
import java.util.Locale;
import org.quoth.model.Attribution;
import org.quoth.model.Document;
import org.quoth.model.Polarity;
import org.quoth.text.Span;

/** Attributions as lines that a person can read: {@code a1 direct | source | cue | content … content | what else}. */
final class Rendered {

    private Rendered() {}

    static String of(Document document) {
        StringBuilder lines = new StringBuilder();
        for (Attribution one : document.attributions()) {
            lines.append(one.id())
                    .append(' ')
                    .append(one.kind().name().toLowerCase(Locale.ROOT))
                    .append(" | ")
                    .append(words(document, one.source()))
                    .append(" | ")
                    .append(words(document, one.cue()))
                    .append(" | ")
                    .append(words(document, one.content()))
                    .append(notes(one))
                    .append('\n');
        }
        document.warnings().forEach(warning -> lines.append(warning.code()).append('\n'));
        return lines.toString();
    }

    private static String words(Document document, List<Span> spans) {
        return spans.isEmpty() ? "-" : document.words(spans).replace('\n', ' ');
    }

    private static String notes(Attribution one) {
        StringBuilder notes = new StringBuilder();
        note(
                notes,
                one.polarity() == Polarity.ASSERTED
                        ? null
                        : one.polarity().name().toLowerCase(Locale.ROOT));
        note(notes, one.hearsay() ? "hearsay" : null);
        note(notes, one.telling().verbatim() ? null : "not verbatim");
        note(notes, one.turn() == null ? null : "turn " + one.turn());
        note(notes, one.in() == null ? null : "in " + one.in());
        note(notes, one.continues() == null ? null : "continues " + one.continues());
        note(notes, one.sameAs() == null ? null : "same as " + one.sameAs());
        return notes.toString();
    }

    private static void note(StringBuilder notes, @org.jspecify.annotations.Nullable String note) {
        if (note != null) {
            notes.append(notes.isEmpty() ? " | " : ", ").append(note);
        }
    }
}
