package org.quoth.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Outcome;
import org.quoth.model.Ruling;
import org.quoth.model.Ruling.Matter;
import org.quoth.model.Standing;
import org.quoth.store.Filed;
import org.quoth.store.Store;

/**
 * Lets people decide how a promise stands and what became of a question. Decisions are kept for ever, by whom and when; undoing one is a
 * further decision.
 */
public final class Rule {

    /** How the note of an undoing begins. */
    private static final String UNDOES = "undoes “";

    private final Store store;
    private final Show show;
    private final Clock clock;

    Rule(Store store, Clock clock) {
        this.store = store;
        this.show = new Show(store);
        this.clock = clock;
    }

    /**
     * How a line of the ledger stands.
     *
     * @param citation the id of the statement or document on the record that shows it
     */
    public Ruled standing(String id, Standing standing, @Nullable String citation, String note, String author) {
        Optional<Shown> shown = show.show(id);
        if (shown.isEmpty() || !(shown.get() instanceof Shown.OfCommitment of)) {
            return new Ruled.Refused("There is no line of the ledger with the id \"" + id + "\".");
        }
        if (citation == null) {
            return new Ruled.Refused(
                    "A status needs a citation: the id of the statement on this record that shows it.");
        }
        if (!citable(citation)) {
            return new Ruled.Refused(
                    "There is no statement and no document \"" + citation + "\" on this record to cite.");
        }
        return rule(full(of.filed(), of.commitment().id()), Matter.STANDING, word(standing), citation, note, author);
    }

    /** What became of a question; the reason is the ruler's own. */
    public Ruled outcome(String id, Outcome outcome, String note, String author) {
        Optional<Shown> shown = show.show(id);
        if (shown.isEmpty() || !(shown.get() instanceof Shown.OfExchange of)) {
            return new Ruled.Refused("There is no exchange with the id \"" + id + "\".");
        }
        if (note.isBlank()) {
            return new Ruled.Refused("Say why: an outcome is overruled with a reason.");
        }
        return rule(full(of.filed(), of.exchange().id()), Matter.OUTCOME, word(outcome), null, note, author);
    }

    /** Goes back to the decision before the last, or to the machine's proposal. */
    public Ruled undo(String id, String author) {
        String target = target(id);
        List<Ruling> holding = holding(store.rulings(target));
        if (holding.isEmpty()) {
            return new Ruled.Refused("Nobody has decided anything about \"" + id + "\" that could be undone.");
        }
        Ruling last = holding.getLast();
        Ruling before = holding.size() < 2 ? null : holding.get(holding.size() - 2);
        String note = UNDOES + last.value() + "” of " + last.author();
        return before == null || before.matter() != last.matter()
                ? rule(target, last.matter(), null, null, note, author)
                : rule(target, last.matter(), before.value(), before.citation(), note, author);
    }

    /** Without those that were taken back, and without the taking back. */
    private static List<Ruling> holding(List<Ruling> history) {
        List<Ruling> holding = new ArrayList<>();
        for (Ruling ruling : history) {
            boolean undoes = ruling.value() == null || ruling.note().startsWith(UNDOES);
            if (!undoes) {
                holding.add(ruling);
            } else if (!holding.isEmpty()) {
                holding.removeLast();
            }
        }
        return holding;
    }

    /** What people decided about a line, the first decision first. */
    public List<Ruling> history(String id) {
        return store.rulings(target(id));
    }

    /** Whether there is such a line or exchange, or was one about which somebody decided. */
    public boolean knows(String id) {
        boolean there = show.show(id)
                .map(shown -> shown instanceof Shown.OfCommitment || shown instanceof Shown.OfExchange)
                .orElse(false);
        return there || !history(id).isEmpty();
    }

    /** The id with the document's own id in it, whichever name of the document was given. */
    private String target(String id) {
        return show.show(id)
                .map(shown -> switch (shown) {
                    case Shown.OfCommitment of ->
                        full(of.filed(), of.commitment().id());
                    case Shown.OfExchange of -> full(of.filed(), of.exchange().id());
                    case Shown.OfDocument of -> id;
                    case Shown.OfTurn of -> id;
                    case Shown.OfAttribution of -> id;
                    case Shown.OfPassage of -> id;
                    case Shown.OfEntity of -> id;
                    case Shown.OfPerson of -> id;
                })
                .orElse(id);
    }

    private boolean citable(String id) {
        return show.show(id)
                .map(shown -> switch (shown) {
                    case Shown.OfDocument of -> true;
                    case Shown.OfTurn of -> true;
                    case Shown.OfAttribution of -> true;
                    case Shown.OfPassage of -> true;
                    case Shown.OfCommitment of -> false;
                    case Shown.OfExchange of -> false;
                    case Shown.OfEntity of -> false;
                    case Shown.OfPerson of -> false;
                })
                .orElse(false);
    }

    private Ruled rule(
            String target,
            Matter matter,
            @Nullable String value,
            @Nullable String citation,
            String note,
            String author) {
        if (author.isBlank()) {
            return new Ruled.Refused("Say who decides.");
        }
        Ruling ruling = new Ruling(target, matter, value, citation, note, author.strip(), clock.instant());
        store.rule(ruling);
        return new Ruled.Done(ruling);
    }

    private static String full(Filed filed, String local) {
        return filed.document().id() + "." + local;
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
