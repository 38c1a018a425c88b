package org.quoth.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.desk.InWords;
import org.quoth.model.Difference;
import org.quoth.model.Printing;

/**
 * Quotations of stories, with what became of each.
 *
 * @param tabs the verdicts that there are, by their words in an address, with how many came to each
 * @param weighty whether only those are listed of which a difference bears on the meaning
 * @param weightyCount how many those are
 */
record QuotationsPage(ListPage<Row> list, List<Tab> tabs, boolean weighty, String weightyCount) {

    /** The field of an address that asks for those of which a difference bears on the meaning. */
    static final String WEIGHTY = "weighty";

    /** The same list with, or without, the others. */
    String toggled() {
        return list.with("/press/quotations", WEIGHTY, weighty ? "" : "true");
    }

    /** One difference in words. */
    record Change(String words, boolean weighty) {

        static Change of(Difference difference) {
            return new Change(InWords.of(difference), difference.weighty());
        }
    }

    /** A verdict to narrow the list down to. */
    record Tab(String verdict, String word, String count) {}

    /**
     * A quotation.
     *
     * @param primary what the record has in its place; null where it does not differ
     * @param differences where it does
     */
    record Row(
            String words,
            String href,
            String speaker,
            Borne borne,
            @Nullable String primary,
            List<Change> differences,
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
                    primary == null
                            ? List.of()
                            : printing.differences().stream().map(Change::of).toList(),
                    Listed.of(printing.story()),
                    Links.quotation(printing.id()));
        }
    }
}
