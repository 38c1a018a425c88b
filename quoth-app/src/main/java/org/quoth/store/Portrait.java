package org.quoth.store;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.quoth.model.Person;
import org.quoth.model.Reference;
import org.quoth.model.Tenure;

/**
 * What a record knows of a person beside the statements themselves.
 *
 * @param tenures offices by authority files, the earliest first
 * @param names how documents and files name them
 * @param months statements in each month that has any
 * @param company folded words of the names of whoever is named in the same documents, and of their own
 * @param beside who speaks in the same documents, those of most documents first
 * @param doubts where they may be meant and it could not be told
 * @param namesakes others of the same name
 */
public record Portrait(
        Person person,
        Map<String, String> identifiers,
        List<Tenure> tenures,
        List<Named> names,
        SortedMap<YearMonth, Integer> months,
        Set<String> company,
        List<Beside> beside,
        List<Doubt> doubts,
        List<Person> namesakes) {

    /**
     * A name, and why it is held to be theirs.
     *
     * @param documents in how many documents it stands; 0 for one of an authority file
     * @param example the id of an entity so named; empty where no document has it
     */
    public record Named(String name, int documents, String reason, String example) {}

    /** Somebody else, and in how many documents both speak. */
    public record Beside(Person person, int documents) {}

    /** A document that may speak of them. */
    public record Doubt(Reference reference, String entity, String name, String reason) {}
}
