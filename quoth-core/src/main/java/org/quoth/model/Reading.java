package org.quoth.model;

/** What became of one input: a document, or a refusal with its reason. Nothing is left out silently. */
public sealed interface Reading {

    /** Path or URL as given. */
    String source();

    record Read(Document document) implements Reading {
        @Override
        public String source() {
            return document.source();
        }
    }

    /**
     * An input that could not be read.
     *
     * @param reason one sentence: what is wrong, and what to do
     */
    record Refused(String source, String reason) implements Reading {}
}
