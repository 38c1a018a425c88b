/** Reads JSON that holds documents of other programs. */
@NullMarked
package org.quoth.reading.json;

import org.jspecify.annotations.NullMarked;
