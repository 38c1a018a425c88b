/** Measures the reading of pages and transcripts against gold, and learns which blocks of a page belong to its article. */
@NullMarked
package org.quoth.train.pages;

import org.jspecify.annotations.NullMarked;
