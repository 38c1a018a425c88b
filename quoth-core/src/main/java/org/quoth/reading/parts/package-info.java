/** Puts a document together from parts that say what they are. */
@NullMarked
package org.quoth.reading.parts;

import org.jspecify.annotations.NullMarked;
