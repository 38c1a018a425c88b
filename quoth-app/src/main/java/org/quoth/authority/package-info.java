/** Reads files that say who held which office when. */
@NullMarked
package org.quoth.authority;

import org.jspecify.annotations.NullMarked;
