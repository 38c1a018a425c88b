package org.quoth.attribution.neural;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a word is in an attribution: outside, or the first or a later word of a span. Numbers are the model's. */
public enum Tag {
    OUTSIDE(0, null, false),
    BEGIN_SOURCE(1, Part.SOURCE, true),
    IN_SOURCE(2, Part.SOURCE, false),
    BEGIN_CUE(3, Part.CUE, true),
    IN_CUE(4, Part.CUE, false),
    BEGIN_CONTENT(5, Part.CONTENT, true),
    IN_CONTENT(6, Part.CONTENT, false);

    /** The three parts of an attribution. */
    public enum Part {
        SOURCE,
        CUE,
        CONTENT;

        public Tag begin() {
            return switch (this) {
                case SOURCE -> BEGIN_SOURCE;
                case CUE -> BEGIN_CUE;
                case CONTENT -> BEGIN_CONTENT;
            };
        }

        public Tag in() {
            return switch (this) {
                case SOURCE -> IN_SOURCE;
                case CUE -> IN_CUE;
                case CONTENT -> IN_CONTENT;
            };
        }
    }

    public static final int COUNT = 7;

    private static final List<Tag> BY_NUMBER = List.of(values());

    private final int number;
    private final @Nullable Part part;
    private final boolean begins;

    Tag(int number, @Nullable Part part, boolean begins) {
        this.number = number;
        this.part = part;
        this.begins = begins;
    }

    public static Tag of(int number) {
        return BY_NUMBER.get(number);
    }

    public int number() {
        return number;
    }

    public @Nullable Part part() {
        return part;
    }

    Part partOrThrow() {
        if (part == null) {
            throw new IllegalStateException("Outside is no part of an attribution.");
        }
        return part;
    }

    public boolean begins() {
        return begins;
    }

    /** Whether this tag may stand right after {@code before}; a span begins before it goes on. */
    boolean mayFollow(Tag before) {
        return part == null || begins || before.part == part;
    }
}
