package org.quoth.attribution.times;

/** What an expression comes to in its place. */
@FunctionalInterface
interface Meaning {

    Value in(Place place);
}
