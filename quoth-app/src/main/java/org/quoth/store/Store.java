package org.quoth.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Asked;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Held;
import org.quoth.model.Modality;
import org.quoth.model.Outcome;
import org.quoth.model.PressCount;
import org.quoth.model.Printing;
import org.quoth.model.Promise;
import org.quoth.model.Reference;
import org.quoth.model.Ruling;
import org.quoth.model.VerdictKind;

/**
 * The record of documents. Safe to share between threads: any number read while one writes. Every method may throw a
 * {@link RecordException}.
 *
 * <pre>{@code
 * try (Store store = SqliteStore.open(folder, clock, linking)) {
 *     Filed filed = store.append(original, annotated, method, true);
 *     store.document(filed.reference().slug()).orElseThrow();
 * }
 * }</pre>
 */
public interface Store extends AutoCloseable {

    /**
     * Puts a document on the record in one transaction, durable when this returns. A document it already holds is left as it is and
     * given back.
     *
     * @param method how it was annotated
     * @param last whether nothing more is to come from the same original
     */
    Filed append(Original original, Document document, Method method, boolean last);

    /** Replaces what the analysis found in a document that is held; its text, id and slug stay. */
    Filed reanalyse(Document document, Method method);

    /** The documents of an original that was read to its end without a refusal; empty if it is not held or not whole. */
    List<Reference> wholly(String sha256);

    boolean holds(String documentId);

    /** A document by id, by slug, or by the beginning of its id if that is unique and has four letters or more. */
    Optional<Filed> document(String idOrSlug);

    /** A document by id as the analysis left it, without what people decided about its quotations. */
    Optional<Document> analysed(String id);

    /** The bytes received; empty if they were too large to keep. */
    Optional<byte[]> original(String sha256);

    /** Every document in the order of adding. */
    void forEach(Consumer<Filed> each);

    /** Documents, the newest first. */
    List<Reference> references(DocumentQuestion question);

    /** How many there are, whatever offset and limit the question has. */
    long count(DocumentQuestion question);

    Set<String> ids();

    /** The addresses of pages that documents were read from. */
    Set<String> addresses();

    /** The ids of the documents of one kind. */
    Set<String> ids(DocumentKind kind);

    /** Whether this program may only read, and no other is writing. */
    boolean isAtRest();

    /** Whether this program may write. */
    boolean isWritable();

    /** Grows with every change; what the index compares itself with. */
    long changes();

    /** The ids of the documents that were added, or whose lines became others, after that count of changes. */
    List<String> changedSince(long changes);

    /** The count of changes up to which quotations were held against the primary texts that came, or in which others speak now. */
    long settled();

    /** Says that they were, up to that count. */
    void settled(long changes);

    Persons persons();

    List<Promise> ledger(LedgerQuestion question);

    /** Questions with their answers, the newest first. */
    List<Asked> exchanges(ExchangeQuestion question);

    /** How many lines of the ledger there are of each modality, whatever modality, offset and limit the question has. */
    Spread<Modality> modalities(LedgerQuestion question);

    /** How many questions of a scope came to each outcome. */
    Spread<Outcome> outcomes(Scope scope);

    /** A question with its answer by its id. */
    Optional<Asked> exchange(String id);

    /** A line of the ledger by its id. */
    Optional<Promise> promise(String id);

    /**
     * Adds what a person decided. Of whose words something is, its document is another from then on, and stories have to be checked again: itself, or
     * those that quote it.
     *
     * @return the same with its number
     */
    Ruling rule(Ruling ruling);

    /** What people decided about a line, the first decision first. */
    List<Ruling> rulings(String target);

    /** What people decided about whose words something in a document is, as far as nobody took it back; the first decision first. */
    List<Ruling> rulingsOnWords(String document);

    /** Stories whose quotations were not held against the primary texts yet, the oldest addition first. */
    List<String> uncheckedStories(int limit);

    /** Files what came of holding the quotations of stories against the primary texts, in place of what was filed before. */
    void file(Map<String, List<Printing>> byStory);

    /** Files what came of holding single quotations against the primary texts again. */
    void update(List<Printing> printings);

    /**
     * Quotations that a further primary text may settle, in an order of their own.
     *
     * @param after the last one of the page before; null for the first page
     */
    List<Printing> openPrintings(@Nullable Printing after, int limit);

    /**
     * What became of quotations when they were held against the primary texts.
     *
     * @param ids of statements; those that were not are left out
     */
    Map<String, Held> held(Collection<String> ids);

    /** The quotations whose words come from a document, in the order of its text. */
    List<Printing> printings(String primary);

    /** Quotations of stories, those of the newest stories first. */
    List<Printing> printings(PressQuestion question);

    /** How many of them came to each verdict, whatever verdict, offset and limit the question has. */
    Spread<VerdictKind> verdicts(PressQuestion question);

    /** Counts for each outlet, by name, those of stories without an outlet last. */
    List<PressCount> press();

    /** Lets all stories count as unchecked. */
    void uncheck();

    Counts counts();

    /** What is wrong with the record; empty if nothing is. */
    List<String> check();

    /** What people decided about lines that the analysis does not find any more, a sentence each. */
    List<String> waiting();

    /** Writes a copy that stands on its own. */
    void backup(Path file);

    @Override
    void close();
}
