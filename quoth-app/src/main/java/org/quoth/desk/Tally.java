package org.quoth.desk;

import org.jspecify.annotations.Nullable;

/**
 * How many inputs there were, and what became of them.
 *
 * @param settled quotations of stories that were on the record before and have a primary now
 * @param unread why what was added could not be read for meaning; null where it was, or where nobody asked for it
 */
public record Tally(
        long added,
        long known,
        long refused,
        long settled,
        @Nullable String unread) {

    public static final Tally NOTHING = new Tally(0, 0, 0, 0, null);

    public long inputs() {
        return added + known + refused;
    }

    Tally settling(long quotations) {
        return new Tally(added, known, refused, settled + quotations, unread);
    }

    Tally unread(String reason) {
        return new Tally(added, known, refused, settled, reason);
    }

    Tally and(Intake intake) {
        return switch (intake) {
            case Intake.Added one -> new Tally(added + 1, known, refused, settled, unread);
            case Intake.Known one -> new Tally(added, known + 1, refused, settled, unread);
            case Intake.Refused one -> new Tally(added, known, refused + 1, settled, unread);
        };
    }
}
