package org.quoth.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Attribution;
import org.quoth.model.Document;
import org.quoth.model.Outcome;
import org.quoth.model.Ruling;
import org.quoth.model.Ruling.Matter;
import org.quoth.model.Standing;
import org.quoth.store.Filed;
import org.quoth.store.Store;

/**
 * Lets people decide how a promise stands, what became of a question and whose words a quotation is. Decisions are kept for ever, by whom and
 * when; undoing one is a further decision.
 */
public final class Rule {

    /** How the note of an undoing begins. */
    private static final String UNDOES = "undoes “";

    private final Store store;
    private final Arrangement arrangement;
    private final Show show;
    private final Whom whom;
    private final Clock clock;

    Rule(Store store, Arrangement arrangement, Clock clock) {
        this.store = store;
        this.arrangement = arrangement;
        this.show = new Show(store);
        this.whom = new Whom(store.persons());
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

    /**
     * Whose words a quotation is; what carries it on or repeats it goes with it.
     *
     * @param speaker an entity of the document by id, a person of the record by id, a name, or {@link Ruling#UNKNOWN}
     */
    public Ruled speaker(String id, String speaker, String note, String author) {
        Optional<Shown> shown = show.show(id);
        if (shown.isEmpty() || !(shown.get() instanceof Shown.OfAttribution of)) {
            return new Ruled.Refused(noQuotation(id));
        }
        if (note.isBlank()) {
            return new Ruled.Refused("Say why: a speaker is overruled with a reason.");
        }
        return switch (whom.meant(of.filed().document(), speaker)) {
            case Whom.Nobody nobody -> new Ruled.Refused(nobody.reason());
            case Whom.Meant meant -> {
                String remark = whom.remark(of.filed().document(), meant.value());
                Ruled ruled = rule(
                        full(of.filed(), of.attribution().id()), Matter.SPEAKER, meant.value(), null, note, author);
                yield ruled instanceof Ruled.Done done ? new Ruled.Done(done.ruling(), remark) : ruled;
            }
        };
    }

    /** What there is to know about the last decision on the speaker of a quotation, where it holds: a sentence, or empty. */
    public String remark(Proposed proposed) {
        String id = full(proposed.filed(), proposed.attribution().id());
        return holding(store.rulings(decidedWith(id).orElse(id))).stream()
                .reduce((before, last) -> last)
                .filter(last -> last.matter() == Matter.SPEAKER)
                .map(last -> whom.remark(proposed.document(), Objects.requireNonNullElse(last.value(), Ruling.UNKNOWN)))
                .orElse("");
    }

    /** That words are nobody's quotation: a title, a word set apart. */
    public Ruled noQuotation(String id, String note, String author) {
        Optional<Shown> shown = show.show(id);
        if (shown.isEmpty() || !(shown.get() instanceof Shown.OfAttribution of)) {
            return new Ruled.Refused(noQuotation(id));
        }
        if (note.isBlank()) {
            return new Ruled.Refused("Say why: a quotation is struck with a reason.");
        }
        return rule(full(of.filed(), of.attribution().id()), Matter.QUOTATION, Ruling.NONE, null, note, author);
    }

    private String noQuotation(String id) {
        return proposed(id).isPresent()
                ? "Somebody decided that \"" + id + "\" is no quotation; take that back first."
                : "There is no quotation with the id \"" + id + "\".";
    }

    /**
     * Goes back to the decision before the last, or to the machine's proposal. Of a quotation that goes with another, what was decided about that
     * one is taken back.
     */
    public Ruled undo(String id, String author) {
        String target = decidedWith(id).orElseGet(() -> target(id));
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

    /** The quotation by which it was decided about one that goes with it; empty where that was decided about itself, or nothing was. */
    public Optional<String> decidedWith(String id) {
        Optional<Proposed> proposed = proposed(id);
        if (proposed.isEmpty() || !holding(store.rulings(target(id))).isEmpty()) {
            return Optional.empty();
        }
        Filed filed = proposed.get().filed();
        String local = proposed.get().attribution().id();
        Matter matter = filed.document().attribution(local).isEmpty() ? Matter.QUOTATION : Matter.SPEAKER;
        boolean decided = matter == Matter.QUOTATION
                || filed.document()
                        .attribution(local)
                        .filter(Attribution::ruled)
                        .isPresent();
        return proposed.get().document().sameVoice(local).stream()
                .filter(other -> decided)
                .flatMap(other -> holding(store.rulings(full(filed, other))).stream())
                .filter(ruling -> ruling.matter() == matter)
                .max(Comparator.comparing(Ruling::made))
                .map(Ruling::target);
    }

    /**
     * A quotation as the analysis has it.
     *
     * @param document as the analysis left it
     */
    public record Proposed(Filed filed, Document document, Attribution attribution) {}

    /** A quotation by its id as the analysis has it, whatever people decided about it. */
    public Optional<Proposed> proposed(String id) {
        int dot = id.lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : store.document(id.substring(0, dot))
                        .flatMap(filed -> store.analysed(filed.document().id())
                                .flatMap(document -> document.attribution(id.substring(dot + 1))
                                        .map(attribution -> new Proposed(filed, document, attribution))));
    }

    /** The quotations that people decided to be none, and what went with them. */
    public List<Attribution> struck(Document document) {
        return store.analysed(document.id()).stream()
                .flatMap(analysed -> analysed.attributions().stream())
                .filter(each -> document.attribution(each.id()).isEmpty())
                .toList();
    }

    /** Whether somebody decided about a quotation of a document, and that holds. */
    public boolean isRuled(Document document) {
        return document.attributions().stream().anyMatch(Attribution::ruled)
                || !struck(document).isEmpty();
    }

    /** What people decided about a line, the first decision first. */
    public List<Ruling> history(String id) {
        return store.rulings(target(id));
    }

    /** Whether there is such a line, exchange or quotation, or was one about which somebody decided. */
    public boolean knows(String id) {
        boolean there = show.show(id)
                .map(shown -> shown instanceof Shown.OfCommitment
                        || shown instanceof Shown.OfExchange
                        || shown instanceof Shown.OfAttribution)
                .orElse(false);
        return there || proposed(id).isPresent() || !history(id).isEmpty();
    }

    /** The id with the document's own id in it, whichever name of the document was given. */
    private String target(String id) {
        return show.show(id)
                .map(shown -> switch (shown) {
                    case Shown.OfCommitment of ->
                        full(of.filed(), of.commitment().id());
                    case Shown.OfExchange of -> full(of.filed(), of.exchange().id());
                    case Shown.OfAttribution of ->
                        full(of.filed(), of.attribution().id());
                    case Shown.OfDocument of -> id;
                    case Shown.OfTurn of -> id;
                    case Shown.OfPassage of -> id;
                    case Shown.OfEntity of -> id;
                    case Shown.OfPerson of -> id;
                })
                .orElseGet(() -> ofNothing(id));
    }

    /** Of what is no line any more: a quotation that was struck. */
    private String ofNothing(String id) {
        int dot = id.lastIndexOf('.');
        return dot < 0
                ? id
                : store.document(id.substring(0, dot))
                        .map(filed -> full(filed, id.substring(dot + 1)))
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
        if (matter.isOfAttribution()) {
            follow(ruling);
        } else {
            store.rule(ruling);
        }
        return new Ruled.Done(ruling, "");
    }

    /** Nothing is decided while another program writes: it would not be found then under whose words it is. */
    private void follow(Ruling ruling) {
        try (Arrangement.Batch batch = arrangement.batch()) {
            store.rule(ruling);
            String document = ruling.target().substring(0, ruling.target().lastIndexOf('.'));
            store.document(document).ifPresent(batch::put);
            new Settling(store, arrangement).run();
            batch.commit(store.changes());
        }
    }

    private static String full(Filed filed, String local) {
        return filed.document().id() + "." + local;
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
