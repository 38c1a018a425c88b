/** The records and sealed types that say what was said, by whom, when and where. */
@NullMarked
package org.quoth.model;

import org.jspecify.annotations.NullMarked;
