/** The command line: verbs, options and the words shown in a terminal. */
@NullMarked
package org.quoth.cli;

import org.jspecify.annotations.NullMarked;
