/** Finds the structure of a text that has none but its lines: turns, header, headline, paragraphs. */
@NullMarked
package org.quoth.reading.lines;

import org.jspecify.annotations.NullMarked;
