package org.quoth.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quoth.model.Held;
import org.quoth.model.PressCount;
import org.quoth.model.Printing;
import org.quoth.model.Statement;
import org.quoth.model.VerdictKind;
import org.quoth.search.Found;
import org.quoth.search.Hit;
import org.quoth.store.Filed;
import org.quoth.store.PressQuestion;
import org.quoth.store.Spread;
import org.quoth.store.Store;

/** What stories made of the primary texts, as it was found when they came together on the record. Safe to share between threads. */
public final class Press {

    private static final int MOST_STORIES = 100;

    private final Store store;
    private final KnownCopies copies = new KnownCopies();

    Press(Store store) {
        this.store = store;
    }

    /** The quotations whose words come from a document, in the order of its text. */
    public List<Printing> quoting(String document) {
        return store.printings(document);
    }

    /** The same, with which stories print one text. */
    public PressUse of(String document) {
        List<Printing> printings = quoting(document);
        return new PressUse(printings, originals(printings));
    }

    /** Stories do not change, so that who prints the same is told once for each set of them, until something is added. */
    private Map<String, String> originals(List<Printing> printings) {
        List<String> stories = printings.stream()
                .map(printing -> printing.story().document())
                .distinct()
                .toList();
        return stories.size() > MOST_STORIES ? Map.of() : copies.of(store.changes(), stories, this::compared);
    }

    private Map<String, String> compared(List<String> stories) {
        return Copies.among(stories.stream()
                .flatMap(story -> store.document(story).stream())
                .map(Filed::document)
                .toList());
    }

    /** What became of quotations, by the ids of their statements; those that were held against nothing are left out. */
    Map<String, Held> held(List<Statement> statements) {
        List<String> quotations = statements.stream()
                .filter(Press::isQuotation)
                .map(Statement::id)
                .toList();
        return quotations.isEmpty() ? Map.of() : store.held(quotations);
    }

    private static boolean isQuotation(Statement statement) {
        return switch (statement.kind()) {
            case DIRECT, MIXED -> statement.turn() == null;
            case INDIRECT, QUESTION, ANSWER, STATEMENT, MODERATOR, ASIDE, PASSAGE -> false;
        };
    }

    /** The same statements, each quotation with what became of it. */
    Found held(Found found) {
        Map<String, Held> held = held(found.hits().stream().map(Hit::statement).toList());
        List<Hit> hits = found.hits().stream()
                .map(hit -> hit.with(held.get(hit.statement().id())))
                .toList();
        return held.isEmpty() ? found : new Found(hits, found.total(), found.exact(), found.next());
    }

    /**
     * Quotations of stories, those of the newest stories first.
     *
     * @throws NotOnRecord if they are asked for of a document that is not on the record
     */
    public List<Printing> list(PressQuestion question) {
        return store.printings(question.within(NotOnRecord.known(question.scope(), store)));
    }

    /** What stands on the record where a quotation has it otherwise, by the ids of those quotations. */
    public Map<String, String> otherwise(List<Printing> printings) {
        Map<String, Optional<Filed>> primaries = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        for (Printing printing : printings) {
            Printing.Origin origin = printing.origin();
            if (origin != null && printing.held().isOtherwise()) {
                primaries
                        .computeIfAbsent(origin.document(), store::document)
                        .map(filed ->
                                origin.span().of(filed.document().withoutPages().text()))
                        .ifPresent(passage -> words.put(printing.id(), passage));
            }
        }
        return words;
    }

    /** How many of them came to each verdict, whatever verdict the question asks for. */
    public Spread<VerdictKind> verdicts(PressQuestion question) {
        return store.verdicts(question.within(NotOnRecord.known(question.scope(), store)));
    }

    /** How many there are of any verdict, whatever became of their meaning: what the others are counted of. */
    public long all(PressQuestion question) {
        return verdicts(question.ofWeight(false)).all();
    }

    /** Counts for each outlet, by name: no order of merit. */
    public List<PressCount> outlets() {
        return store.press();
    }
}
