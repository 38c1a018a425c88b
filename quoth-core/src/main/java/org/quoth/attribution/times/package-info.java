/** Reads the dates, times and durations that a text speaks of. */
@NullMarked
package org.quoth.attribution.times;

import org.jspecify.annotations.NullMarked;
