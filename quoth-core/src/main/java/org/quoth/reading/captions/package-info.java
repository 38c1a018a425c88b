/** Reads captions: words with the times at which they were spoken. */
@NullMarked
package org.quoth.reading.captions;

import org.jspecify.annotations.NullMarked;
