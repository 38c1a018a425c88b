package org.quoth.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/**
 * How something was told, and when.
 *
 * @param addressee the words that name whom it was told: "some members of the council"; empty if none are
 * @param medium the words that name what it was told in: "a video", "a letter", "a recent report"; empty if none are
 * @param verbatim false where the words stand in direct style though nobody is held to have used them: a made-up line of dialogue, an
 *     interpreter's English
 * @param said when it was said; null if the document has no day
 */
public record Telling(
        List<Span> addressee,
        List<Span> medium,
        boolean verbatim,
        @Nullable Occasion said) {

    /** Nothing is known of it. */
    public static final Telling PLAIN = new Telling(List.of(), List.of(), true, null);

    public Telling {
        addressee = List.copyOf(addressee);
        medium = List.copyOf(medium);
    }

    public Telling to(List<Span> value) {
        return new Telling(value, medium, verbatim, said);
    }

    public Telling in(List<Span> value) {
        return new Telling(addressee, value, verbatim, said);
    }

    public Telling invented() {
        return new Telling(addressee, medium, false, said);
    }

    public Telling said(@Nullable Occasion value) {
        return new Telling(addressee, medium, verbatim, value);
    }
}
