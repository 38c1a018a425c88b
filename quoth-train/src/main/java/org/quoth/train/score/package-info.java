/** Compares attributions found with attributions marked. */
@NullMarked
package org.quoth.train.score;

import org.jspecify.annotations.NullMarked;
