/** Trains and measures the model that tells promises from claims. */
@NullMarked
package org.quoth.train.promises;

import org.jspecify.annotations.NullMarked;
