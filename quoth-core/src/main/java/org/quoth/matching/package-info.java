/** Holds a quotation against primary texts and says how they differ. */
@NullMarked
package org.quoth.matching;

import org.jspecify.annotations.NullMarked;
