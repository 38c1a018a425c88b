/** One Spark job that runs the core over archives of any size and writes Parquet tables. */
@NullMarked
package org.quoth.spark;

import org.jspecify.annotations.NullMarked;
