package org.quoth.store;

import org.jspecify.annotations.Nullable;
import org.quoth.model.VerdictKind;

/**
 * Which quotations of stories to list; null asks for everything.
 *
 * @param verdict what became of them
 * @param weighty only those with a difference that bears on the meaning
 * @param outlet words of whoever published them, or the whole name between marks: {@code ""} where none is named
 * @param scope whose words they are said to be, and in which story
 */
public record PressQuestion(
        @Nullable VerdictKind verdict,
        boolean weighty,
        @Nullable String outlet,
        Scope scope,
        int offset,
        int limit) {

    /** The same of another scope. */
    public PressQuestion within(Scope other) {
        return new PressQuestion(verdict, weighty, outlet, other, offset, limit);
    }

    /** The same from another place on. */
    public PressQuestion from(int place, int most) {
        return new PressQuestion(verdict, weighty, outlet, scope, place, most);
    }

    /** The same, of whatever differences, or only of such as bear on the meaning. */
    public PressQuestion ofWeight(boolean changed) {
        return new PressQuestion(verdict, changed, outlet, scope, offset, limit);
    }
}
