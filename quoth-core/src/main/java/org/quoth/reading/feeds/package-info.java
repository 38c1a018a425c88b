/** Reads feeds and other packages of articles: each entry is a document. */
@NullMarked
package org.quoth.reading.feeds;

import org.jspecify.annotations.NullMarked;
