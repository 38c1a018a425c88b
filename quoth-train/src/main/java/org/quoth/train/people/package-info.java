/** Measures how well persons are told apart and found again across documents. */
@NullMarked
package org.quoth.train.people;

import org.jspecify.annotations.NullMarked;
