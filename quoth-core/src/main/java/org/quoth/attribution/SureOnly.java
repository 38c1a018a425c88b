package org.quoth.attribution;

import org.quoth.model.Document;

/**
 * Keeps quiet where the finder was not sure. The trained finder's confidence is calibrated: of what it finds at .9, about nine in ten are
 * right. What is kept no longer points at what is left out. Safe to share between threads.
 *
 * @param least what is less sure than this is left out; 0 to 1
 */
public record SureOnly(double least) implements Step {

    public SureOnly {
        if (!(least >= 0 && least <= 1)) {
            throw new IllegalArgumentException("A confidence lies between 0 and 1, not at " + least + ".");
        }
    }

    @Override
    public Document annotate(Document document) {
        return Kept.of(document, attribution -> attribution.confidence() >= least);
    }
}
