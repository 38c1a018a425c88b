package org.quoth.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Promise;

/**
 * A line of the ledger.
 *
 * @param line where its own page stands
 * @param group under which heading it is listed
 * @param borne what the record bears out of the quotation that it stands in; null where it stands in none, or nothing could be set beside it
 */
record LedgerRow(
        String line,
        String words,
        String href,
        String speaker,
        @Nullable String speakerHref,
        String actor,
        @Nullable String condition,
        String due,
        @Nullable String dueWords,
        String group,
        String modality,
        String standing,
        boolean ruled,
        Listed document,
        @Nullable Borne borne) {

    /** @param today by which its day has passed or not */
    static LedgerRow of(Promise promise, LocalDate today) {
        Integer turn = promise.turn();
        String speaker = promise.speaker();
        String person = promise.person();
        String place = turn == null
                ? Links.document(promise.reference()) + "#" + orEmpty(promise.attribution())
                : Links.turn(promise.reference(), turn) + "#t" + turn;
        return new LedgerRow(
                Links.line(promise.id()),
                Wording.beginning(promise.words(), 300),
                place,
                speaker == null ? "Unnamed" : Wording.apart(speaker, person),
                person == null ? null : Links.person(person),
                promise.actor(),
                promise.condition(),
                due(promise),
                promise.due(),
                group(promise, today),
                Wording.modality(promise.modality()),
                Wording.standing(promise.standing()),
                promise.ruled(),
                Listed.of(promise.reference()),
                Borne.ofCompared(promise.held()));
    }

    private static String due(Promise promise) {
        if (promise.latest() != null) {
            return "by " + Wording.day(promise.latest());
        }
        return promise.earliest() == null ? "no date given" : "not before " + Wording.day(promise.earliest());
    }

    private static String group(Promise promise, LocalDate today) {
        LocalDate latest = promise.latest();
        if (latest == null) {
            return "No last day named";
        }
        return latest.isBefore(today) ? "The day has passed" : "To come";
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
