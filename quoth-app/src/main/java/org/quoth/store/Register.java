package org.quoth.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quoth.model.Entity;
import org.quoth.model.KnownPerson;
import org.quoth.model.Profile;

/** The persons of the record as they are in the middle of a transaction; of no use after it, and not safe to share. */
public interface Register {

    /** Persons with a name under one of these keys, or under the rough one; empty for none. */
    List<Profile> bearing(Collection<String> keys, String rough);

    Optional<Profile> profile(String person);

    /** The person with one of these identifiers, scheme to value. */
    Optional<Profile> identified(Map<String, String> identifiers);

    /** Persons who held an office whose title has these words on a day, by an authority file. */
    List<Profile> holding(String title, LocalDate day);

    /** What the documents of a person are about, the latest first. */
    List<String> contexts(String person, int limit);

    /** The person that people decided on; an empty text if nobody is meant; empty if nothing was decided. */
    Optional<String> decided(String document, Entity entity);

    /** A new person; gives the id. */
    String make(String name);

    /** Tells imported persons from those held. */
    interface Recognition {

        /**
         * By what somebody's names are looked up: of two who are the same the signs of one, told widely, hold a sign of the other.
         *
         * @param widely with the other forms of each forename
         */
        Set<String> signs(Collection<String> names, boolean widely);

        /** Which of these an authority file speaks of; empty if none. */
        Optional<String> recognise(KnownPerson known, List<Profile> held);
    }
}
