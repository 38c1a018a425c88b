package org.quoth.reading.office;

import java.nio.charset.Charset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What holds inside a group.
 *
 * @param charset of the font; null for that of the standard font
 * @param fallback how many characters stand behind {@code \\u} for readers that do not know it
 */
record RtfState(Into into, @Nullable Charset charset, int fallback, boolean hidden, boolean deleted) {

    /** Where the words of a group go. */
    enum Into {
        TEXT,
        TITLE,
        FONTS,
        /** A drawing: its own words are settings, those of a text box inside it are text. */
        DRAWING,
        /** Words that stand twice, first without Unicode: only the second half of them is read. */
        TWICE,
        NOWHERE
    }

    static final RtfState FIRST = new RtfState(Into.TEXT, null, 1, false, false);

    RtfState into(Into into) {
        return into == this.into ? this : new RtfState(into, charset, fallback, hidden, deleted);
    }

    RtfState charset(@Nullable Charset charset) {
        return Objects.equals(charset, this.charset) ? this : new RtfState(into, charset, fallback, hidden, deleted);
    }

    RtfState fallback(int fallback) {
        return fallback == this.fallback ? this : new RtfState(into, charset, fallback, hidden, deleted);
    }

    RtfState hidden(boolean hidden) {
        return hidden == this.hidden ? this : new RtfState(into, charset, fallback, hidden, deleted);
    }

    RtfState deleted(boolean deleted) {
        return deleted == this.deleted ? this : new RtfState(into, charset, fallback, hidden, deleted);
    }

    /** Without what words look like, hidden or deleted ones among it. */
    RtfState plain() {
        return charset(null).hidden(false).deleted(false);
    }

    boolean isShown() {
        return into == Into.TEXT && !hidden && !deleted;
    }
}
