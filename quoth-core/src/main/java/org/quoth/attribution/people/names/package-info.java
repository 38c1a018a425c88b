/** Finds names of persons, houses and offices in a text, and takes them apart: given name, surname, role. */
@NullMarked
package org.quoth.attribution.people.names;

import org.jspecify.annotations.NullMarked;
