/** Finds the article in a web page, with what the page says of itself. */
@NullMarked
package org.quoth.reading.web;

import org.jspecify.annotations.NullMarked;
