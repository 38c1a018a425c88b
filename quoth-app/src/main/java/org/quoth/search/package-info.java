/** Finds statements by words and by who, what, where and when; whichever engine is behind it shows in no signature. */
@NullMarked
package org.quoth.search;

import org.jspecify.annotations.NullMarked;
