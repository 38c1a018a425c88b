/** Finds which person, organisation or group each source and each turn of a document is. */
@NullMarked
package org.quoth.attribution.people;

import org.jspecify.annotations.NullMarked;
