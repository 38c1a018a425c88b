/** Finds which person of the record a document speaks of, with the reason. */
@NullMarked
package org.quoth.linking;

import org.jspecify.annotations.NullMarked;
