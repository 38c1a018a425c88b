package org.quoth.store;

import org.quoth.model.Document;

/** Finds the persons of a document; asked inside the transaction that files it. */
public interface Linking {

    /** Leaves every document as it is. */
    Linking NONE = new Linking() {
        @Override
        public Document link(Document document, Register register) {
            return document;
        }

        @Override
        public String context(Document document) {
            return "";
        }
    };

    /** The document, its entities linked to persons of the register. */
    Document link(Document document, Register register);

    /** What it is about, in words that {@link Register#contexts} gives back; empty for nothing. */
    String context(Document document);
}
