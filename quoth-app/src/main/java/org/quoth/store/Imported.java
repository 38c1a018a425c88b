package org.quoth.store;

/**
 * What an import came to.
 *
 * @param added persons the record did not know
 * @param known persons it knew
 */
public record Imported(int added, int known) {

    public int people() {
        return added + known;
    }
}
