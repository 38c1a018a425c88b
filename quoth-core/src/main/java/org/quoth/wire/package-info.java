/** JSON in and out: the only place that knows field names and the schema version. */
@NullMarked
package org.quoth.wire;

import org.jspecify.annotations.NullMarked;
