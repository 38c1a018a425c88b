/** The program: puts the doors together and starts them. */
@NullMarked
package org.quoth.app;

import org.jspecify.annotations.NullMarked;
