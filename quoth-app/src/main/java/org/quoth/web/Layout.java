package org.quoth.web;

import org.jspecify.annotations.Nullable;

/**
 * What every page needs around it.
 *
 * @param title for the browser's bar
 * @param section which entry of the navigation is current; empty for none
 * @param json where the same stands as JSON; empty if nowhere
 */
record Layout(String title, String section, String json) {

    static Layout of(String title, String section) {
        return new Layout(title, section, "");
    }

    @Nullable
    String current(String entry) {
        return entry.equals(section) ? "page" : null;
    }
}
