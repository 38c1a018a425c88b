package org.quoth.matching;

import java.util.List;
import java.util.Optional;
import org.quoth.model.Searched;

/** The primary texts on the record, as far as the verifier needs them. */
public interface Primaries {

    int documents();

    /** The primary of a document; empty if it is none, or not held. */
    Optional<Primary> primary(String document);

    /**
     * Passages that may carry the words, likeliest first, the named speaker's and other people's; none that was spoken after the
     * quotation was printed. May hold wrong ones, should not miss the right one.
     */
    List<Passage> candidates(Quotation quotation);

    /** The primaries that the quotation could come from: the named speaker has words in them, and their day fits. */
    Searched searched(Quotation quotation);
}
