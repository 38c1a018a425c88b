package org.quoth.attribution.commitment;

import org.jspecify.annotations.Nullable;
import org.quoth.model.Attribution;
import org.quoth.model.Speaker;
import org.quoth.model.Turn;
import org.quoth.text.Span;

/**
 * Words of one speaker: a sentence of a turn or of a release, or the content of an attribution.
 *
 * @param turn where they stand; null outside transcripts
 * @param attribution what reports them; null where the speaker says them
 */
record Stretch(
        Span span,
        Speaker speaker,
        @Nullable Turn turn,
        @Nullable Attribution attribution) {}
