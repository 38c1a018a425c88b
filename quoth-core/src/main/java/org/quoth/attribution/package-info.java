/** Finds who said what in a document: source, cue and content. */
@NullMarked
package org.quoth.attribution;

import org.jspecify.annotations.NullMarked;
