package org.quoth.linking;

import java.util.List;
import java.util.Optional;
import org.quoth.model.Entity;
import org.quoth.model.PersonalName;
import org.quoth.model.Profile;

/** President or prime minister of the country: an office that one of a surname holds, and no brother, son or namesake. */
final class HighestOffice {

    private HighestOffice() {}

    private static boolean is(Office office) {
        return office.rest().isEmpty()
                && (office.head().equals("president") || office.head().equals("prime minister"));
    }

    /** The office that a document gives to somebody whom it names in full, if it tells of the office more often than of the forename. */
    static Optional<Office> told(Entity entity, String text) {
        PersonalName name = PersonalName.parse(entity.name());
        if (entity.role() == null || !name.isFull() || !is(Office.of(entity.role()))) {
            return Optional.empty();
        }
        Office office = Office.of(entity.role());
        List<String> mentions =
                entity.mentions().stream().map(span -> span.of(text)).toList();
        long inFull = mentions.stream()
                .filter(mention -> hasWord(mention, name.given().getFirst()))
                .count();
        long titled = mentions.stream()
                .filter(mention -> Office.of(mention).head().equals(office.head()))
                .count();
        return titled > inFull ? Optional.of(office) : Optional.empty();
    }

    private static boolean hasWord(String mention, String word) {
        return List.of(PersonalName.fold(mention).split(" ")).contains(word);
    }

    /** Whether somebody has that surname, and another forename. */
    static boolean isNamesake(PersonalName name, Profile profile) {
        return PersonalName.parse(profile.name()).surname().equals(name.surname()) && !bears(profile, name);
    }

    private static boolean bears(Profile profile, PersonalName name) {
        return profile.names().stream()
                .map(PersonalName::parse)
                .anyMatch(other -> NameFit.of(name, other) != NameFit.NONE);
    }

    private static boolean held(Profile profile, Office office) {
        return profile.tenures().stream()
                .anyMatch(tenure -> Office.of(tenure.title()).head().equals(office.head()));
    }

    /** "President Quist" is one who held that office, by a file. */
    static boolean wasHeld(Bearer bearer, Profile profile) {
        return !bearer.name().isFull()
                && bearer.offices().stream().filter(HighestOffice::is).anyMatch(office -> held(profile, office));
    }

    /** "President Quist" told his brother Ivo: the office belongs to the one of the surname of whom a file says so. */
    static Entity ofNobodyElse(Entity entity, KnownPeople known) {
        String role = entity.role();
        PersonalName name = PersonalName.parse(entity.name());
        if (role == null || !name.isFull() || !is(Office.of(role))) {
            return entity;
        }
        Office office = Office.of(role);
        List<Profile> holders = known.bearing(List.of(name.surname()), "").stream()
                .filter(profile -> held(profile, office))
                .toList();
        boolean own = holders.stream().anyMatch(profile -> bears(profile, name));
        return holders.isEmpty() || own ? entity : entity.withoutRole();
    }
}
