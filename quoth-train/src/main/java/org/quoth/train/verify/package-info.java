/** Measures the checking of quotations: on real pairs, on made variants, and by the clock. */
@NullMarked
package org.quoth.train.verify;

import org.jspecify.annotations.NullMarked;
