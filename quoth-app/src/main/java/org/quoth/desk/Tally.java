package org.quoth.desk;

/** How many inputs there were, and what became of them. */
public record Tally(long added, long known, long refused) {

    public static final Tally NOTHING = new Tally(0, 0, 0);

    public long inputs() {
        return added + known + refused;
    }

    Tally and(Intake intake) {
        return switch (intake) {
            case Intake.Added one -> new Tally(added + 1, known, refused);
            case Intake.Known one -> new Tally(added, known + 1, refused);
            case Intake.Refused one -> new Tally(added, known, refused + 1);
        };
    }
}
