package org.quoth.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of the record.
 *
 * @param ordinal "(2)" for the second of a name, empty for the first
 * @param held offices by authority files, the latest first
 * @param seen what documents call them
 * @param names how they are written, with why that is held to be them
 * @param identifiers elsewhere
 * @param said what they said in primary texts
 * @param quoted where others quote them
 * @param spark statements by month; null where no document is dated
 * @param correction what the form offers
 * @param typed a form as it was sent, where it was refused
 */
record PersonPage(
        Layout layout,
        String id,
        String name,
        String ordinal,
        String standfirst,
        List<Held> held,
        List<Held> seen,
        List<Written> names,
        List<Identifier> identifiers,
        List<String> topics,
        List<Beside> beside,
        List<Namesake> namesakes,
        List<Doubt> doubts,
        int statements,
        int documents,
        Shelf said,
        Shelf quoted,
        List<ExchangeRow> exchanges,
        List<LedgerRow> promises,
        List<Listed> listed,
        @Nullable Spark spark,
        Correction correction,
        Typed typed) {

    /** Which of the documents that name somebody are listed; empty where all are. */
    String speaking() {
        if (listed.size() >= documents) {
            return "";
        }
        return listed.size() < Portraits.DOCUMENTS
                ? "In %d of them they speak or are quoted.".formatted(listed.size())
                : "The newest %d in which they speak or are quoted.".formatted(listed.size());
    }

    /** The form that takes this decision back, as it was sent. */
    Typed undoing(Ruled ruled) {
        Typed undo = typed.into("undo");
        return undo.value("number").equals(Long.toString(ruled.number())) ? undo : Typed.NOTHING;
    }

    /** A role, and when it was held or is seen. */
    record Held(String title, String when) {}

    /** A page of statements. */
    record Shelf(
            String total, List<Entry> entries, @Nullable String next) {}

    /** A way to write the name. */
    record Written(
            String name,
            String where,
            String reason,
            @Nullable String href) {}

    /**
     * An identifier elsewhere.
     *
     * @param href null where the scheme has no page that is known
     */
    record Identifier(String scheme, String value, @Nullable String href) {}

    /** Somebody who speaks in the same documents. */
    record Beside(String name, String href, String role, String count) {}

    /** Another of the same name. */
    record Namesake(String id, String name, String href, String what) {}

    /** A document that may speak of them. */
    record Doubt(String name, String reason, Listed document) {}

    /**
     * The spark line.
     *
     * @param bars one for each month with statements
     * @param label what it shows, in words
     */
    record Spark(int width, int height, List<Bar> bars, String label, String first, String last) {}

    /** A month. */
    record Bar(String x, String y, String width, String height, String hint, String href) {}

    /**
     * What can be put right.
     *
     * @param passages documents that may be somebody else's
     * @param history what was decided
     */
    record Correction(List<Passage> passages, List<Ruled> history) {}

    /** A document that speaks of them, for the form. */
    record Passage(String id, String title, String day) {}

    /** A decision. */
    record Ruled(long number, String what, String who, boolean holds) {}
}
