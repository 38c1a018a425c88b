/** Finds who said what by rules of English: quotations, reports and what points back to them. */
@NullMarked
package org.quoth.attribution.finding;

import org.jspecify.annotations.NullMarked;
