/** Reads XML without ever following what it refers to. */
@NullMarked
package org.quoth.reading.xml;

import org.jspecify.annotations.NullMarked;
