/** Linear models over hashed features: small enough to ship as a resource, quick enough for every sentence. */
@NullMarked
package org.quoth.attribution.linear;

import org.jspecify.annotations.NullMarked;
