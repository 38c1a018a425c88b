/** The English of a sentence, without a parser: words, verbs, noun phrases, the cues of speech, and the paragraphs they stand in. */
@NullMarked
package org.quoth.attribution.grammar;

import org.jspecify.annotations.NullMarked;
