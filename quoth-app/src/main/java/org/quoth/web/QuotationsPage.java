package org.quoth.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Printing;

/**
 * Quotations of stories, with what became of each.
 *
 * @param tabs the verdicts that there are, by their words in an address, with how many came to each
 */
record QuotationsPage(ListPage<Row> list, List<Tab> tabs) {

    /** A verdict to narrow the list down to. */
    record Tab(String verdict, String word, String count) {}

    /**
     * A quotation.
     *
     * @param primary what the record has in its place; null where it does not differ
     */
    record Row(
            String words,
            String href,
            String speaker,
            Borne borne,
            @Nullable String primary,
            Listed document,
            String correctHref) {

        private static final int LENGTH = 300;

        static Row of(Printing printing, @Nullable String primary) {
            String speaker = printing.speaker();
            return new Row(
                    Wording.beginning(printing.words(), LENGTH),
                    Links.document(printing.story()) + "#" + printing.local(),
                    speaker == null ? "Speaker not found" : speaker,
                    Borne.of(printing.held()),
                    primary == null ? null : Wording.beginning(primary, LENGTH),
                    Listed.of(printing.story()),
                    Links.quotation(printing.id()));
        }
    }
}
