/** The verbs: one class for each thing a user can ask of a record; they return values and print nothing. */
@NullMarked
package org.quoth.desk;

import org.jspecify.annotations.NullMarked;
