/** Measures how fast the parts are. */
@NullMarked
package org.quoth.train.bench;

import org.jspecify.annotations.NullMarked;
