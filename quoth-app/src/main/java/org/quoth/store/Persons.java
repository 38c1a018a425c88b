package org.quoth.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Asked;
import org.quoth.model.Decision;
import org.quoth.model.KnownPerson;
import org.quoth.model.Person;
import org.quoth.model.Promise;
import org.quoth.model.Reference;

/** The persons of a record. Safe to share between threads. Every method may throw a {@link RecordException}. */
public interface Persons {

    /**
     * Persons whose name, folded, contains these words, those with most statements first; for no words only those whom a document
     * names.
     */
    List<Person> list(String words, int offset, int limit);

    /** A person by id; one who was merged is given as who they are. */
    Optional<Person> person(String id);

    /** The id that somebody has by now: of one who was merged, that of who they are; all else as it is. */
    String now(String id);

    /** What the documents of a person hold, for the page; empty for nobody. */
    Optional<Portrait> portrait(String id);

    /** What a person was asked and answered, the newest first. */
    List<Asked> exchanges(String person, int limit);

    /** What a person said will be done, what is due first first. */
    List<Promise> promises(String person, int limit);

    /** Where a person speaks or is quoted, the newest first. */
    List<Reference> documents(String person, int limit);

    /** Which documents name a person or let them speak, the newest first. */
    List<Reference> naming(String person, int limit);

    /** Takes over what authority files say, in one transaction; who is known already is not doubled. All documents are to be linked anew then. */
    Imported learn(List<KnownPerson> people, String authority, Register.Recognition recognition);

    /**
     * The documents whose persons are to be found anew, in the order of adding: those that a decision or an import concerns, and those added with
     * somebody left open. They stay so until {@link #relink} has come to them, whatever happens before.
     */
    List<String> outdated();

    /** Whether there is any of them. */
    boolean anyOutdated();

    /** Finds the persons of documents anew, each in a transaction of its own; tells of each whose links changed. */
    void relink(List<String> documents, Consumer<Filed> changed);

    /** Forgets of all documents who speaks in them, before each is analysed or linked anew, as it is to be; what people decided stays. */
    void forgetLinks();

    /** From now on a person is another; gives what was decided. */
    Decision merge(String person, String into, Decider decider);

    /**
     * What these documents say of a person, they say of another.
     *
     * @param passages ids of documents, or of entities in them ({@code id.e3})
     * @param to whom; null for somebody new of the same name
     */
    Decision split(String person, List<String> passages, @Nullable String to, Decider decider);

    /** From now on a person is shown under another name. */
    Decision rename(String person, String name, Decider decider);

    /**
     * Takes a decision back.
     *
     * @return what was undone; empty if there is no such decision, or it was undone before
     */
    Optional<Decision> undo(long number, Decider decider);

    /** What was decided, the newest first, undone or not; of all persons for null. */
    List<Decision> decisions(@Nullable String person);
}
