/** Attributions that people marked, in the formats in which they come. */
@NullMarked
package org.quoth.train.gold;

import org.jspecify.annotations.NullMarked;
