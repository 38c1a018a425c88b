/** Reads the minutes of parliaments, and other records in which each speech states who made it. */
@NullMarked
package org.quoth.reading.debates;

import org.jspecify.annotations.NullMarked;
