/** Looks to it that a graph can be loaded where the program runs. */
@NullMarked
package org.quoth.onnx;

import org.jspecify.annotations.NullMarked;
