package org.quoth.linking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quoth.model.Entity;
import org.quoth.model.PersonalName;
import org.quoth.model.Profile;

/** The persons of a record, as the linking asks for them. What it makes it finds again. */
public interface KnownPeople {

    /**
     * Persons with a name under one of these keys.
     *
     * @param keys as {@link PersonalName#keys()} gives them
     * @param rough as {@link PersonalName#rough()} gives it; empty for none
     */
    List<Profile> bearing(Collection<String> keys, String rough);

    Optional<Profile> profile(String person);

    /** The person with one of these identifiers, scheme to value. */
    Optional<Profile> identified(Map<String, String> identifiers);

    /** Persons who by an authority file held an office of this name on a day. */
    List<Profile> holding(String title, LocalDate day);

    /** What the documents of a person were about, as {@link Context#written()} put it, the latest first. */
    List<String> contexts(String person, int limit);

    /** What people decided: the person of an entity, an empty text for "none of these"; empty if nobody decided. */
    Optional<String> decided(Entity entity);

    /** A new person; gives its id. */
    String make(String name);
}
