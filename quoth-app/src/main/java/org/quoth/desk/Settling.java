package org.quoth.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quoth.matching.Primary;
import org.quoth.matching.PrimaryIndex;
import org.quoth.matching.Quotation;
import org.quoth.matching.Verifier;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Printing;
import org.quoth.model.Verdict;
import org.quoth.model.VerdictKind;
import org.quoth.store.Filed;
import org.quoth.store.Store;

/**
 * Holds the quotations of new stories against the primary texts, and older quotations that are still open against new primary texts, and
 * files what comes of it.
 */
final class Settling {

    private static final int STORIES_AT_ONCE = 64;
    private static final int QUOTATIONS_AT_ONCE = 1000;
    /** Beyond so many new utterances, open quotations are held against everything at once. */
    private static final int FEW_UTTERANCES = 50_000;

    private final Store store;
    private final Arrangement.Batch batch;
    private final Verifier verifier = new Verifier();
    private final Verify verify;
    private final PrimaryIndex fresh = new PrimaryIndex();
    private boolean many;
    private boolean any;

    Settling(Store store, Arrangement arrangement, Arrangement.Batch batch) {
        this.store = store;
        this.batch = batch;
        verify = new Verify(arrangement);
    }

    /** Arranges a document that was put on the record, or in which others are held to speak now. */
    void put(Filed filed) {
        batch.put(filed);
        Optional<Primary> primary = Primary.of(filed.document());
        any |= primary.isPresent();
        many |= fresh.utterances() > FEW_UTTERANCES;
        if (!many) {
            primary.ifPresent(fresh::add);
        }
    }

    /**
     * Makes what was put findable, and settles what can be settled by it.
     *
     * @return how many quotations of stories that were on the record before now have a primary
     */
    int end() {
        return end(Patience.ENDLESS);
    }

    /** The same; stories that patience does not last for stay unchecked. */
    int end(Patience patience) {
        batch.commit(store.changes());
        int settled = any ? settleOpen() : 0;
        store.settled(store.changes());
        checkStories(patience);
        batch.commit(store.changes());
        return settled;
    }

    private int settleOpen() {
        int settled = 0;
        List<Printing> some = store.openPrintings(null, QUOTATIONS_AT_ONCE);
        while (!some.isEmpty()) {
            List<Change> changes = some.parallelStream()
                    .map(this::again)
                    .flatMap(Optional::stream)
                    .toList();
            store.update(changes.stream().map(Change::now).toList());
            settled += (int) changes.stream().filter(Change::settles).count();
            some = store.openPrintings(some.getLast(), QUOTATIONS_AT_ONCE);
        }
        return settled;
    }

    private record Change(Printing before, Printing now) {

        boolean settles() {
            return !isHeld(before.verdict()) && isHeld(now.verdict());
        }

        /** Whether the words themselves were found, in the right mouth. */
        private static boolean isHeld(VerdictKind kind) {
            return switch (kind) {
                case VERBATIM, EXCERPTED, EDITED_MARKED, EDITED, STITCHED, AMBIGUOUS -> true;
                case PARAPHRASED, OTHER_SPEAKER, NOT_FOUND, NO_PRIMARY_HELD, TOO_SHORT -> false;
            };
        }
    }

    /** An open quotation once more, if the new primary texts can say anything about it. */
    private Optional<Change> again(Printing open) {
        Quotation quotation = Quotation.of(open.words()).by(open.speaker());
        boolean worth = many
                || (open.verdict() == VerdictKind.NO_PRIMARY_HELD
                        && fresh.searched(quotation).documents() > 0)
                || !verifier.verify(quotation, fresh).matches().isEmpty();
        if (!worth) {
            return Optional.empty();
        }
        return printed(open).filter(now -> !now.equals(open)).map(now -> new Change(open, now));
    }

    /** It is held against everything as on the first time, with the day and the event that its story tells. */
    private Optional<Printing> printed(Printing open) {
        return store.document(open.story().document())
                .flatMap(filed ->
                        filed.document().attribution(open.local()).map(attribution -> printing(filed, attribution)));
    }

    /** Every story that was not checked yet: those just added, and any that an earlier run did not come to. */
    private void checkStories(Patience patience) {
        List<String> stories = store.uncheckedStories(Integer.MAX_VALUE);
        for (int done = 0; done < stories.size() && patience.goesOn(done, stories.size()); done += STORIES_AT_ONCE) {
            check(stories.subList(done, Math.min(done + STORIES_AT_ONCE, stories.size())));
        }
    }

    private void check(List<String> stories) {
        Map<String, List<Printing>> checked = new LinkedHashMap<>();
        stories.parallelStream()
                .map(story -> Map.entry(story, printings(story)))
                .toList()
                .forEach(entry -> checked.put(entry.getKey(), entry.getValue()));
        store.file(checked);
    }

    private List<Printing> printings(String id) {
        return store.document(id).stream()
                .flatMap(filed -> filed.document().attributions().stream()
                        .filter(Settling::isQuotation)
                        .map(attribution -> printing(filed, attribution)))
                .toList();
    }

    /** Words between marks, once: a headline that repeats the body's is no second quotation. */
    private static boolean isQuotation(Attribution attribution) {
        return attribution.kind() != AttributionKind.INDIRECT
                && attribution.in() == null
                && attribution.sameAs() == null;
    }

    private Printing printing(Filed filed, Attribution attribution) {
        Checked checked = verify.check(filed.document(), attribution);
        Verdict verdict = checked.verdict();
        return Printing.of(
                filed.document().id() + "." + attribution.id(),
                filed.reference(),
                checked.quotation(),
                checked.speaker(),
                verdict);
    }
}
