/** The record as JSON over HTTP. */
@NullMarked
package org.quoth.http;

import org.jspecify.annotations.NullMarked;
