package org.quoth.attribution;

/** Which finder to use. */
public final class Finders {

    private Finders() {}

    /** Rules only: no model is loaded. */
    public static AttributionFinder rules() {
        return new RuleFinder();
    }

    /** The best finder on the class path. */
    public static AttributionFinder best() {
        return rules();
    }
}
