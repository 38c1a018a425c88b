/** Trains and measures the model that proposes what became of a question. */
@NullMarked
package org.quoth.train.outcomes;

import org.jspecify.annotations.NullMarked;
