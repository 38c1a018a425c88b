/** Ties questions to their answers. */
@NullMarked
package org.quoth.attribution.exchange;

import org.jspecify.annotations.NullMarked;
