package org.quoth.desk;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Attribution;
import org.quoth.model.Document;
import org.quoth.model.Outcome;
import org.quoth.model.Ruling;
import org.quoth.model.Ruling.Matter;
import org.quoth.model.Standing;
import org.quoth.model.Turn;
import org.quoth.store.Filed;
import org.quoth.store.Store;

/**
 * Lets people decide how a promise stands, what became of a question and whose words a turn or a quotation is. Decisions are kept for ever, by whom and
 * when; undoing one is a further decision.
 */
public final class Rule {

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
        Choice choice = new Choice(Matter.STANDING, word(standing), citation, null);
        return rule(full(of.filed(), of.commitment().id()), choice, note, author);
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
        return rule(full(of.filed(), of.exchange().id()), new Choice(Matter.OUTCOME, word(outcome)), note, author);
    }

    /**
     * Whose words a quotation or a turn is; what carries a quotation on or repeats it goes with it.
     *
     * @param speaker an entity of the document by id, a person of the record by id, a name, or {@link Ruling#UNKNOWN}
     */
    public Ruled speaker(String id, String speaker, String note, String author) {
        return proposed(id)
                .filter(proposed -> !proposed.isStruck())
                .map(proposed -> give(proposed, new Choice(Matter.SPEAKER, speaker), note, author))
                .orElseGet(() -> new Ruled.Refused(nothing(id)));
    }

    /** The same for all turns of its document that have the label of this one. */
    public Ruled label(String id, String speaker, String note, String author) {
        Optional<Proposed> proposed = proposed(id);
        if (proposed.isEmpty()
                || !(proposed.get() instanceof Proposed.Spoken spoken)
                || spoken.turn().label() == null) {
            return new Ruled.Refused("\"" + id + "\" is no turn with a label, so there are no others of that label.");
        }
        return give(spoken, new Choice(Matter.LABEL, speaker), note, author);
    }

    private Ruled give(Proposed proposed, Choice asked, String note, String author) {
        if (note.isBlank()) {
            return new Ruled.Refused("Say why: a speaker is overruled with a reason.");
        }
        Document document = proposed.filed().document();
        return switch (whom.meant(document, Objects.requireNonNull(asked.value))) {
            case Whom.Nobody nobody -> new Ruled.Refused(nobody.reason());
            case Whom.Meant meant -> {
                String remark = whom.remark(document, meant.value());
                Ruled ruled = rule(proposed.id(), new Choice(asked.matter, meant.value()), note, author);
                yield ruled instanceof Ruled.Done done ? new Ruled.Done(done.ruling(), remark) : ruled;
            }
        };
    }

    /** What there is to know about the decision on the speaker that holds: a sentence, or empty. */
    public String remark(Proposed proposed) {
        return last(bearing(proposed))
                .filter(last -> last.matter() != Matter.QUOTATION)
                .map(last -> whom.remark(proposed.document(), Objects.requireNonNullElse(last.value(), Ruling.UNKNOWN)))
                .orElse("");
    }

    /** That words are nobody's quotation: a title, a word set apart. */
    public Ruled noQuotation(String id, String note, String author) {
        Optional<Proposed> proposed = proposed(id).filter(each -> each instanceof Proposed.Quoted && !each.isStruck());
        if (proposed.isEmpty()) {
            return new Ruled.Refused(nothing(id));
        }
        if (note.isBlank()) {
            return new Ruled.Refused("Say why: a quotation is struck with a reason.");
        }
        return rule(proposed.get().id(), new Choice(Matter.QUOTATION, Ruling.NONE), note, author);
    }

    private String nothing(String id) {
        Optional<Proposed> proposed = proposed(id);
        return proposed.filter(Proposed::isStruck).isPresent()
                ? "Somebody decided that \"" + id + "\" is no quotation; take that back first."
                : proposed.isPresent()
                        ? "\"" + id + "\" is a turn, and no quotation with the id of one."
                        : "There is no turn and no quotation with the id \"" + id + "\".";
    }

    /**
     * Goes back to the decision before the last, or to the machine's proposal. Of what goes with something else, what was decided about that is
     * taken back.
     */
    public Ruled undo(String id, String author) {
        Optional<Ruling> last = last(proposed(id).map(this::bearing).orElseGet(() -> Ruling.holding(history(id))));
        if (last.isEmpty()) {
            return new Ruled.Refused("Nobody has decided anything about \"" + id + "\" that could be undone.");
        }
        Ruling undone = last.get();
        Optional<Ruling> before = last(Ruling.holding(store.rulings(undone.target())).stream()
                .filter(each -> each.matter() == undone.matter() && each.number() < undone.number())
                .toList());
        Choice back = new Choice(
                undone.matter(),
                before.map(Ruling::value).orElse(null),
                before.map(Ruling::citation).orElse(null),
                undone.number());
        return rule(undone.target(), back, "undoes “" + undone.value() + "” of " + undone.author(), author);
    }

    private static Optional<Ruling> last(List<Ruling> rulings) {
        return rulings.isEmpty() ? Optional.empty() : Optional.of(rulings.getLast());
    }

    /** The decisions that hold and tell whose words something is: on itself, else on what it goes with; the first one first. */
    private List<Ruling> bearing(Proposed proposed) {
        List<Ruling> all = store.rulingsOnWords(proposed.filed().document().id());
        List<Ruling> own =
                all.stream().filter(each -> each.target().equals(proposed.id())).toList();
        return switch (proposed) {
            case Proposed.Spoken spoken -> on(spoken.turn(), spoken.document(), all);
            case Proposed.Quoted quoted -> own.isEmpty() ? with(quoted, all) : own;
        };
    }

    private static List<Ruling> on(Turn turn, Document document, List<Ruling> all) {
        return all.stream().filter(each -> each.turns(document).contains(turn)).toList();
    }

    /** On the quotation that one goes with, or on the turn whose speaker it quotes. */
    private static List<Ruling> with(Proposed.Quoted quoted, List<Ruling> all) {
        Document document = quoted.document();
        Integer turn = quoted.attribution().turn();
        if (!quoted.isStruck() && !quoted.isRuled()) {
            return List.of();
        }
        Matter matter = quoted.isStruck() ? Matter.QUOTATION : Matter.SPEAKER;
        Set<String> voice = document.sameVoice(quoted.local());
        List<Ruling> with = all.stream()
                .filter(each -> each.matter() == matter && voice.contains(each.local()))
                .toList();
        return with.isEmpty() && turn != null ? on(document.turn(turn), document, all) : with;
    }

    /** The line by which it was decided about one that goes with it; empty where that was decided about itself, or nothing was. */
    public Optional<String> decidedWith(String id) {
        return proposed(id)
                .flatMap(proposed ->
                        last(bearing(proposed)).map(Ruling::target).filter(target -> !target.equals(proposed.id())));
    }

    /** A quotation or a turn as the analysis has it, whatever people decided about it. */
    public sealed interface Proposed {

        Filed filed();

        /** As the analysis left it. */
        Document document();

        /** The id within the document. */
        String local();

        default String id() {
            return filed().document().id() + "." + local();
        }

        /** Whether somebody decided that it is no quotation. */
        default boolean isStruck() {
            return false;
        }

        record Quoted(Filed filed, Document document, Attribution attribution) implements Proposed {

            @Override
            public String local() {
                return attribution.id();
            }

            @Override
            public boolean isStruck() {
                return filed.document().attribution(local()).isEmpty();
            }

            boolean isRuled() {
                return filed.document()
                        .attribution(local())
                        .filter(Attribution::ruled)
                        .isPresent();
            }
        }

        record Spoken(Filed filed, Document document, Turn turn) implements Proposed {

            @Override
            public String local() {
                return "t" + turn.index();
            }
        }
    }

    /** A quotation or a turn by its id as the analysis has it, whatever people decided about it. */
    public Optional<Proposed> proposed(String id) {
        int dot = id.lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : store.document(id.substring(0, dot))
                        .flatMap(filed -> store.analysed(filed.document().id())
                                .flatMap(document -> proposed(filed, document, id.substring(dot + 1))));
    }

    private static Optional<Proposed> proposed(Filed filed, Document document, String local) {
        return document.turn(local)
                .<Proposed>map(turn -> new Proposed.Spoken(filed, document, turn))
                .or(() -> document.attribution(local)
                        .map(attribution -> new Proposed.Quoted(filed, document, attribution)));
    }

    /** The quotations that people decided to be none, and what went with them. */
    public List<Attribution> struck(Document document) {
        return store.analysed(document.id()).stream()
                .flatMap(analysed -> analysed.attributions().stream())
                .filter(each -> document.attribution(each.id()).isEmpty())
                .toList();
    }

    /** Whether somebody decided whose words something in a document is, and that holds. */
    public boolean isRuled(Document document) {
        return !store.rulingsOnWords(document.id()).isEmpty();
    }

    /** What people decided about a line, the first decision first. */
    public List<Ruling> history(String id) {
        return store.rulings(target(id));
    }

    /** Whether there is such a line, exchange, turn or quotation, or was one about which somebody decided. */
    public boolean knows(String id) {
        boolean there = show.show(id)
                .map(shown -> shown instanceof Shown.OfCommitment || shown instanceof Shown.OfExchange)
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
                    case Shown.OfAttribution of -> of.statement().id();
                    case Shown.OfDocument of -> id;
                    case Shown.OfTurn of -> of.statement().id();
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

    /** @param undoes the number of the decision that this takes back */
    private record Choice(
            Matter matter,
            @Nullable String value,
            @Nullable String citation,
            @Nullable Long undoes) {

        Choice(Matter matter, String value) {
            this(matter, value, null, null);
        }
    }

    private Ruled rule(String target, Choice choice, String note, String author) {
        if (author.isBlank()) {
            return new Ruled.Refused("Say who decides.");
        }
        Ruling ruling = new Ruling(
                0,
                target,
                choice.matter,
                choice.value,
                choice.citation,
                note,
                author.strip(),
                clock.instant(),
                choice.undoes);
        return new Ruled.Done(choice.matter.isOfWords() ? followed(ruling) : store.rule(ruling), "");
    }

    /** Nothing is decided while another program writes: it would not be found then under whose words it is. */
    private Ruling followed(Ruling ruling) {
        try (Arrangement.Batch batch = arrangement.batch()) {
            Ruling kept = store.rule(ruling);
            Settling settling = new Settling(store, arrangement, batch);
            store.document(ruling.document()).ifPresent(settling::put);
            settling.end();
            return kept;
        }
    }

    private static String full(Filed filed, String local) {
        return filed.document().id() + "." + local;
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
