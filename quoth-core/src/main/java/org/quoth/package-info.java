/** The front door for library users. */
@NullMarked
package org.quoth;

import org.jspecify.annotations.NullMarked;
