/** The pages people read in a browser: server-rendered, whole without JavaScript. */
@NullMarked
package org.quoth.web;

import org.jspecify.annotations.NullMarked;
