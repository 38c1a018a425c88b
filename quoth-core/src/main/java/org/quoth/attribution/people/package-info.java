/** Finds which person each source and speaker is. */
@NullMarked
package org.quoth.attribution.people;

import org.jspecify.annotations.NullMarked;
