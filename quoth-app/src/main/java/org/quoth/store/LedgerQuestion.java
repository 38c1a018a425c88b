package org.quoth.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Modality;
import org.quoth.model.Standing;

/**
 * What to list from the ledger; null asks for everything.
 *
 * @param dueBefore only what is due on an earlier day
 * @param actor words of the name of whoever is to act
 * @param scope who says so, on what, and when
 */
public record LedgerQuestion(
        @Nullable LocalDate dueBefore,
        @Nullable String actor,
        @Nullable Modality modality,
        @Nullable Standing standing,
        Scope scope,
        int offset,
        int limit) {

    public static final LedgerQuestion ALL = new LedgerQuestion(null, null, null, null, Scope.ALL, 0, 100);

    /** The same of another scope. */
    public LedgerQuestion within(Scope other) {
        return new LedgerQuestion(dueBefore, actor, modality, standing, other, offset, limit);
    }

    /** The same of one modality, or of all for null, and from another place on. */
    public LedgerQuestion of(@Nullable Modality asked, int from, int most) {
        return new LedgerQuestion(dueBefore, actor, asked, standing, scope, from, most);
    }
}
