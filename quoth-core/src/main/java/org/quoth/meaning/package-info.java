/** Turns sentences into numbers that lie near each other where their meanings do. */
@NullMarked
package org.quoth.meaning;

import org.jspecify.annotations.NullMarked;
