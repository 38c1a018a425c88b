/** The record: keeps every document received, what was found in it, and what people corrected. */
@NullMarked
package org.quoth.store;

import org.jspecify.annotations.NullMarked;
