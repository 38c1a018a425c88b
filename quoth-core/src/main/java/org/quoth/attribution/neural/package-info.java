/** Finds attributions with a trained encoder: cuts the text into windows, tags the words, links the spans. */
@NullMarked
package org.quoth.attribution.neural;

import org.jspecify.annotations.NullMarked;
