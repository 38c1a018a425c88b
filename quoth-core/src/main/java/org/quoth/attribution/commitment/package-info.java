/** Finds what speakers said will be done or will happen. */
@NullMarked
package org.quoth.attribution.commitment;

import org.jspecify.annotations.NullMarked;
