package org.quoth.linking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    /** Terms of one career lie no further apart. */
    private static final long YEARS = 5;

    private PersonRecognition() {}

    /** The one who is the same; empty if none is, or if two could be. */
    public static Optional<String> recognise(KnownPerson known, List<Profile> held) {
        List<Profile> same =
                held.stream().filter(profile -> same(known, profile)).toList();
        return same.size() == 1 ? Optional.of(same.getFirst().person()) : Optional.empty();
    }

    /**
     * By what names are looked up, surname and forename together: of two that {@link #recognise} may hold to be one person's, the signs of one,
     * told widely, hold a sign of the other.
     *
     * @param widely with the other forms of each forename: "bill" for "william"
     */
    public static Set<String> signs(Collection<String> names, boolean widely) {
        Set<String> signs = new LinkedHashSet<>();
        for (String name : names) {
            PersonalName parsed = PersonalName.parse(name);
            for (String given :
                    parsed.given().subList(0, Math.min(2, parsed.given().size()))) {
                String forename = given.replaceFirst("-.*", "");
                for (String form : widely ? Nicknames.forms(forename) : Set.of(forename)) {
                    parsed.keys().forEach(key -> signs.add(key + ":" + form));
                }
            }
        }
        return signs;
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
        if (profile.tenures().isEmpty()) {
            return profile.documents() > 0 && met(known, profile);
        }
        return sameOffice(known, profile) || sameCareer(known, profile);
    }

    /** The head of a government and the member of its parliament of the same name and time; "Taoiseach" and "Prime Minister". */
    private static boolean sameCareer(KnownPerson known, Profile profile) {
        return known.tenures().stream()
                .anyMatch(tenure -> profile.tenures().stream()
                        .anyMatch(other -> (leads(tenure) || leads(other))
                                && country(tenure).equals(country(other))
                                && apart(tenure, other) <= YEARS));
    }

    private static boolean leads(Tenure tenure) {
        return switch (Office.of(tenure.title()).head()) {
            case "president", "prime minister", "chancellor", "king", "queen", "emir", "amir", "taoiseach" -> true;
            default -> false;
        };
    }

    private static String country(Tenure tenure) {
        String body = PersonalName.fold(tenure.organization() == null ? "" : tenure.organization());
        if (body.contains("house of commons")) {
            return "united kingdom";
        }
        return body.contains("united states") ? "united states" : body;
    }

    /** The years between two terms of office; none where they overlap, many where a day is not told. */
    private static long apart(Tenure one, Tenure other) {
        LocalDate begin = one.from();
        LocalDate end = one.to() == null ? begin : one.to();
        LocalDate otherBegin = other.from();
        LocalDate otherEnd = other.to() == null ? otherBegin : other.to();
        if (begin == null || end == null || otherBegin == null || otherEnd == null) {
            return Long.MAX_VALUE;
        }
        long after = ChronoUnit.YEARS.between(end, otherBegin);
        long before = ChronoUnit.YEARS.between(otherEnd, begin);
        return Math.max(0, Math.max(after, before));
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
                new Bearer(entity, name, profile.name(), offices, Set.of(), day, new Context(Set.of(), Set.of())),
                file);
        return weighed.weight() >= PersonLinking.ENOUGH && current(known.tenures(), day);
    }

    private static boolean current(List<Tenure> tenures, @Nullable LocalDate day) {
        return day == null
                || tenures.isEmpty()
                || tenures.stream().anyMatch(tenure -> tenure.isUndated() || tenure.heldOn(day));
    }
}
