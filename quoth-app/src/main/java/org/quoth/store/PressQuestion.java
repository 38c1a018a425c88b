package org.quoth.store;

import org.jspecify.annotations.Nullable;
import org.quoth.model.VerdictKind;

/**
 * Which quotations of stories to list; null asks for everything.
 *
 * @param verdict what became of them
 * @param outlet words of whoever published them, or the whole name between marks: {@code ""} where none is named
 * @param scope whose words they are said to be, and in which story
 */
public record PressQuestion(
        @Nullable VerdictKind verdict, @Nullable String outlet, Scope scope, int offset, int limit) {

    /** The same of another scope. */
    public PressQuestion within(Scope other) {
        return new PressQuestion(verdict, outlet, other, offset, limit);
    }

    /** The same from another place on. */
    public PressQuestion from(int place, int most) {
        return new PressQuestion(verdict, outlet, scope, place, most);
    }
}
