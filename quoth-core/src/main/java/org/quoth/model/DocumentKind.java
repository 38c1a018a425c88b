package org.quoth.model;

/** What a document is: words as spoken, words about words, or neither. */
public enum DocumentKind {
    /** A primary text: speakers and their turns. */
    TRANSCRIPT,
    /** A story that may quote. */
    ARTICLE,
    /** A speech by one person, a release, a notice, a page without an article. */
    OTHER
}
