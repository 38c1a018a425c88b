/** Marks the statements of fact that can be checked. */
@NullMarked
package org.quoth.attribution.facts;

import org.jspecify.annotations.NullMarked;
