/** Spans, sentences, tokens, quotation marks and the conversion of offsets. */
@NullMarked
package org.quoth.text;

import org.jspecify.annotations.NullMarked;
