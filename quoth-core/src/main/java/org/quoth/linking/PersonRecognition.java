package org.quoth.linking;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Entity;
import org.quoth.model.EntityType;
import org.quoth.model.KnownPerson;
import org.quoth.model.PersonalName;
import org.quoth.model.Profile;
import org.quoth.model.Role;
import org.quoth.model.Tenure;

/** Tells which of the persons held an authority file speaks of, where no identifier does. */
public final class PersonRecognition {

    private PersonRecognition() {}

    /** The one who is the same; empty if none is, or if two could be. */
    public static Optional<String> recognise(KnownPerson known, List<Profile> held) {
        List<Profile> same =
                held.stream().filter(profile -> same(known, profile)).toList();
        return same.size() == 1 ? Optional.of(same.getFirst().person()) : Optional.empty();
    }

    private static boolean same(KnownPerson known, Profile profile) {
        double fit = known.names().stream()
                .map(PersonalName::parse)
                .map(name -> NameFit.best(
                        name, profile.names().stream().map(PersonalName::parse).toList()))
                .mapToDouble(NameFit::weight)
                .max()
                .orElse(NameFit.NONE.weight());
        if (fit < NameFit.SHORT.weight()) {
            return false;
        }
        Integer born = profile.born();
        if (born != null && known.born() != null) {
            return born.equals(known.born());
        }
        return profile.tenures().isEmpty() ? met(known, profile) : sameOffice(known, profile);
    }

    private static boolean sameOffice(KnownPerson known, Profile profile) {
        return known.tenures().stream()
                .anyMatch(tenure -> profile.tenures().stream()
                        .anyMatch(other -> tenure.title().equals(other.title())
                                && Objects.equals(tenure.organization(), other.organization())
                                && (Objects.equals(tenure.from(), other.from())
                                        || Objects.equals(tenure.to(), other.to()))));
    }

    /** Whether a person met in documents would be linked to the one of the file. */
    private static boolean met(KnownPerson known, Profile profile) {
        Profile file = new Profile(
                "file",
                known.names(),
                known.identifiers(),
                known.tenures(),
                List.of(),
                known.born(),
                known.died(),
                0,
                null,
                null);
        PersonalName name = PersonalName.parse(profile.name());
        Entity entity = new Entity("met", EntityType.PERSON, profile.name(), null, null, java.util.Map.of(), List.of());
        LocalDate day = profile.last();
        List<Office> offices =
                profile.roles().stream().map(Role::title).map(Office::of).toList();
        Weighed weighed = Scales.alone(
                new Bearer(
                        entity,
                        name,
                        profile.name(),
                        offices,
                        java.util.Set.of(),
                        day,
                        new Context(java.util.Set.of(), java.util.Set.of())),
                file);
        return weighed.weight() >= PersonLinking.ENOUGH && current(known.tenures(), day);
    }

    private static boolean current(List<Tenure> tenures, @Nullable LocalDate day) {
        return day == null || tenures.isEmpty() || tenures.stream().anyMatch(tenure -> tenure.heldOn(day));
    }
}
