package org.quoth.desk;

/**
 * How many inputs there were, and what became of them.
 *
 * @param settled quotations of stories that were on the record before and have a primary now
 */
public record Tally(long added, long known, long refused, long settled) {

    public static final Tally NOTHING = new Tally(0, 0, 0, 0);

    public long inputs() {
        return added + known + refused;
    }

    Tally settling(long quotations) {
        return new Tally(added, known, refused, settled + quotations);
    }

    Tally and(Intake intake) {
        return switch (intake) {
            case Intake.Added one -> new Tally(added + 1, known, refused, settled);
            case Intake.Known one -> new Tally(added, known + 1, refused, settled);
            case Intake.Refused one -> new Tally(added, known, refused + 1, settled);
        };
    }
}
