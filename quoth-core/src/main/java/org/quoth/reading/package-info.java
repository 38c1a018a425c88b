/** Turns bytes of any format into documents, or says why it cannot. */
@NullMarked
package org.quoth.reading;

import org.jspecify.annotations.NullMarked;
