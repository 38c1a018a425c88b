package org.quoth.attribution.commitment;

import org.quoth.attribution.Step;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;

/**
 * Keeps the ledger of what speakers said will be done or will happen: commitments, intentions, predictions, targets and conditional
 * ones. Wishes, demands, general needs and the running of the event are left out. Safe to share between threads.
 */
public final class CommitmentStep implements Step {

    @Override
    public Document annotate(Document document) {
        Ledger ledger = new Ledger(document);
        Stretches.of(document).forEach(ledger::read);
        if (document.kind() == DocumentKind.OTHER) {
            Lists.of(document).forEach(ledger::read);
        }
        return document.withCommitments(ledger.commitments());
    }
}
