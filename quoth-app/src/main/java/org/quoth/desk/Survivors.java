package org.quoth.desk;

import org.jspecify.annotations.Nullable;
import org.quoth.store.Store;

/** Whom somebody means who asks for a person by an id that was merged into another. */
final class Survivors {

    private Survivors() {}

    /** Who it is by now; names are left as they are. */
    static @Nullable String of(@Nullable String speaker, Store store) {
        if (speaker == null) {
            return null;
        }
        boolean id = speaker.strip().matches("[\\p{Ll}\\p{Lo}\\p{N}]+(?:-[\\p{Ll}\\p{Lo}\\p{N}]+)+");
        return id ? store.persons().now(speaker.strip()) : speaker;
    }
}
