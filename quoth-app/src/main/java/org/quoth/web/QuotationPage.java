package org.quoth.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One turn or quotation as the analysis has it, with what people decided about it, and the form in which they decide.
 *
 * @param id on the record
 * @param context the words around it
 * @param who whose words they are by now
 * @param proposed whom the analysis names
 * @param source the words that name the speaker; empty for none
 * @param ruled whether a person decided whose words they are
 * @param struck whether a person decided that they are no quotation
 * @param turn what a page of a turn shows beside; null for a quotation
 * @param voices names that the document gives
 * @param remark what there is to know about the decision that holds, a sentence; empty for nothing
 * @param withHref what goes with it, by which it was decided about this one; null if it was decided about itself
 * @param history the first decision first
 * @param typed the form as it was sent, where it was refused
 */
record QuotationPage(
        Layout layout,
        String id,
        String action,
        String words,
        String context,
        String kind,
        String who,
        @Nullable String whoHref,
        String proposed,
        String source,
        boolean ruled,
        boolean struck,
        Listed document,
        String href,
        @Nullable OfTurn turn,
        List<String> voices,
        String remark,
        @Nullable String withHref,
        List<Decided> history,
        Typed typed) {

    /**
     * A turn.
     *
     * @param label as printed; empty for none
     * @param others how many more turns have the same
     */
    record OfTurn(int index, String label, int others) {}

    /** @param what the speaker, that they are no quotation, or that one was taken back */
    record Decided(String what, String who, String note) {}

    boolean decided() {
        return ruled || struck;
    }

    /** The form that takes a decision back, as it was sent. */
    Typed undoing() {
        return typed.into("undo");
    }

    /** The form that decides, as it was sent. */
    Typed deciding() {
        return undoing().refused() ? Typed.NOTHING : typed;
    }
}
