/** Trains and measures the attribution model; never shipped. */
@NullMarked
package org.quoth.train;

import org.jspecify.annotations.NullMarked;
