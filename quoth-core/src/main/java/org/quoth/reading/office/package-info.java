/** Takes the text out of PDF and word processor files. */
@NullMarked
package org.quoth.reading.office;

import org.jspecify.annotations.NullMarked;
