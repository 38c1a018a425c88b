package org.quoth.linking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.model.PersonalName;
import org.quoth.model.Profile;
import org.quoth.model.Role;
import org.quoth.model.Tenure;

/** Weighs whether somebody in a document is a certain person of the record: name, office on the day, time, company, subject. */
final class Scales {

    private static final int CONTEXTS = 12;
    /** Kinship of fields: of names borne by one person in two documents 1 % lie below the first and 10 % below the second, of others 28 and 46 %. */
    private static final double UNLIKE = 0.6;

    private static final double LITTLE_ALIKE = 0.7;
    /** Days after which somebody is less likely the one whom a former office calls to mind. */
    private static final int LATELY = 4000;

    private static final int CHILDHOOD = 15;
    private static final int LIFETIME = 95;
    private static final Set<String> FREQUENT_GIVEN = Set.of(
            "james",
            "john",
            "robert",
            "michael",
            "william",
            "david",
            "richard",
            "joseph",
            "thomas",
            "charles",
            "daniel",
            "matthew",
            "mark",
            "paul",
            "steven",
            "stephen",
            "andrew",
            "kevin",
            "brian",
            "george",
            "edward",
            "mary",
            "susan",
            "jennifer",
            "linda",
            "elizabeth",
            "barbara",
            "sarah",
            "karen",
            "lisa",
            "nancy",
            "jim",
            "bob",
            "mike",
            "bill",
            "dave",
            "tom",
            "joe",
            "steve",
            "chris",
            "christopher",
            "peter",
            "scott",
            "ryan",
            "jason",
            "tim",
            "jeff",
            "dan",
            "matt",
            "ben",
            "anthony",
            "patrick",
            "jack",
            "sam",
            "tony",
            "ian",
            "martin",
            "simon",
            "alan",
            "gary",
            "muhammad",
            "mohammed",
            "mohamed",
            "mohammad",
            "ahmed",
            "ali");
    private static final Set<String> FREQUENT_SURNAME = Set.of(
            "smith",
            "johnson",
            "williams",
            "brown",
            "jones",
            "garcia",
            "miller",
            "davis",
            "rodriguez",
            "martinez",
            "wilson",
            "anderson",
            "taylor",
            "thomas",
            "moore",
            "jackson",
            "martin",
            "lee",
            "thompson",
            "white",
            "harris",
            "clark",
            "lewis",
            "robinson",
            "walker",
            "young",
            "allen",
            "king",
            "wright",
            "scott",
            "hill",
            "green",
            "adams",
            "nelson",
            "baker",
            "hall",
            "campbell",
            "mitchell",
            "carter",
            "roberts",
            "phillips",
            "evans",
            "turner",
            "parker",
            "edwards",
            "collins",
            "stewart",
            "morris",
            "murphy",
            "cook",
            "rogers",
            "morgan",
            "cooper",
            "reed",
            "bailey",
            "kelly",
            "howard",
            "ward",
            "cox",
            "richardson",
            "wood",
            "watson",
            "brooks",
            "bennett",
            "gray",
            "james",
            "hughes",
            "price",
            "myers",
            "long",
            "foster",
            "ross",
            "grant",
            "stone",
            "kim",
            "singh",
            "khan",
            "patel",
            "chen",
            "wang",
            "ali",
            "ahmed",
            "hussein",
            "hassan",
            "nguyen");

    private final KnownPeople known;

    Scales(KnownPeople known) {
        this.known = known;
    }

    Weighed weigh(Bearer bearer, Profile profile) {
        Weighed weighed = alone(bearer, profile);
        company(bearer, profile, weighed);
        return weighed;
    }

    /** By name, office and time, whatever the documents were about. */
    static Weighed alone(Bearer bearer, Profile profile) {
        Weighed weighed = new Weighed(profile);
        NameFit fit = NameFit.bestTold(
                bearer.name(), profile.names().stream().map(PersonalName::parse).toList());
        weighed.add(fit.weight() + rarity(bearer.name(), fit), fit.words());
        boolean younger = !bearer.name().suffix().isEmpty()
                && profile.names().stream()
                        .noneMatch(name -> PersonalName.parse(name)
                                .suffix()
                                .equals(bearer.name().suffix()));
        if (younger) {
            weighed.add(-3, "\"" + bearer.name().suffix() + "\" is told of nobody so called before");
        }
        if (Forenames.contradict(bearer.honorifics(), profile.names())) {
            weighed.add(-5, "addressed otherwise");
        }
        office(bearer, profile, weighed);
        time(bearer.day(), profile, weighed);
        return weighed;
    }

    /** A frequent name says less than a rare one; one with a middle name says more. */
    private static double rarity(PersonalName name, NameFit fit) {
        if (!name.isFull() || fit == NameFit.NONE) {
            return 0;
        }
        if (fit == NameFit.WHOLE && name.given().size() > 1) {
            return 1.2;
        }
        boolean given = FREQUENT_GIVEN.contains(name.given().getFirst());
        boolean surname = FREQUENT_SURNAME.contains(name.surname());
        return given && surname ? -1.0 : given || surname ? 0 : 0.5;
    }

    private static void office(Bearer bearer, Profile profile, Weighed weighed) {
        double best = 0;
        String reason = "";
        for (Office office : bearer.offices()) {
            for (Tenure tenure : profile.tenures()) {
                double weight = held(office, tenure, bearer.day());
                if (weight > best) {
                    best = weight;
                    reason = held(tenure, bearer.day());
                }
            }
            for (Role role : profile.roles()) {
                double weight = seen(office, role, bearer.day());
                if (weight > best) {
                    best = weight;
                    reason = "also called " + role.title();
                }
            }
        }
        if (neverHeld(bearer, profile)) {
            weighed.add(-3, "never in that office");
        } else if (best > 0) {
            weighed.add(best, reason);
        } else {
            against(bearer, profile, weighed);
        }
    }

    /** "President Quist" is nobody of that surname whose offices a file tells, and that one not among them. */
    private static boolean neverHeld(Bearer bearer, Profile profile) {
        return !bearer.name().isFull()
                && !profile.tenures().isEmpty()
                && bearer.offices().stream()
                        .anyMatch(office -> (office.head().equals("president")
                                        || office.head().equals("prime minister"))
                                && office.rest().isEmpty()
                                && profile.tenures().stream()
                                        .noneMatch(tenure ->
                                                Office.of(tenure.title()).head().endsWith(office.head())));
    }

    /** Whether somebody is known to have held an office about a day, by a file or by what documents call them. */
    static boolean holds(Office office, Profile profile, @Nullable LocalDate day) {
        return profile.tenures().stream().anyMatch(tenure -> held(office, tenure, day) >= 3)
                || profile.roles().stream().anyMatch(role -> seen(office, role, day) >= 2);
    }

    private static double held(Office office, Tenure tenure, @Nullable LocalDate day) {
        if (office.to(Office.of(tenure.title())) != Office.Relation.SAME) {
            return 0;
        }
        if (day == null || tenure.isUndated()) {
            return 1.5;
        }
        if (office.former()) {
            return tenure.to() != null && tenure.to().isBefore(day) ? 3 : 0;
        }
        boolean kept = tenure.to() != null && tenure.to().isBefore(day) && forLife(office.head());
        return tenure.heldOn(day)
                ? 3.5
                : kept ? distance(tenure, day) < LATELY ? 3 : 1.4 : Math.abs(distance(tenure, day)) < 1200 ? 1 : 0;
    }

    /** Offices whose holders are called by them ever after: "President Quist". */
    private static boolean forLife(String head) {
        return switch (head) {
            case "president", "vice president", "governor", "senator", "ambassador", "general" -> true;
            default -> false;
        };
    }

    private static long distance(Tenure tenure, LocalDate day) {
        LocalDate edge = tenure.to() != null && tenure.to().isBefore(day) ? tenure.to() : tenure.from();
        return edge == null ? Long.MAX_VALUE / 2 : ChronoUnit.DAYS.between(edge, day);
    }

    private static String held(Tenure tenure, @Nullable LocalDate day) {
        String when = day != null && tenure.heldOn(day) ? " on that day" : "";
        return tenure.title() + when + " by " + tenure.authority();
    }

    private static double seen(Office office, Role role, @Nullable LocalDate day) {
        if (office.to(Office.of(role.title())) != Office.Relation.SAME) {
            return 0;
        }
        return day != null && gap(role, day) < 1200 ? 2.4 : 1.6;
    }

    /** How far a day is from those on which a role was seen, in days; a thousand years if none is dated. */
    private static long gap(Role role, LocalDate day) {
        LocalDate first = role.first();
        LocalDate last = role.last();
        if (first == null || last == null) {
            return 365_000;
        }
        long after = ChronoUnit.DAYS.between(last, day);
        long before = ChronoUnit.DAYS.between(day, first);
        return Math.max(0, Math.max(after, before));
    }

    /** The offices that do not fit: another world, or another seat at about the same time. */
    private static void against(Bearer bearer, Profile profile, Weighed weighed) {
        boolean world = false;
        boolean seat = false;
        for (Office office : bearer.offices()) {
            for (Tenure tenure : profile.tenures()) {
                Office.Relation relation = office.to(Office.of(tenure.title()));
                LocalDate day = bearer.day();
                boolean then = day != null && tenure.heldOn(day);
                world |= relation == Office.Relation.OTHER_WORLD && then;
                seat |= relation == Office.Relation.OTHER_SEAT && then;
            }
            for (Role role : profile.roles()) {
                Office.Relation relation = office.to(Office.of(role.title()));
                boolean then = bearer.day() == null || gap(role, bearer.day()) < 1200;
                boolean past = office.former() || Office.of(role.title()).former();
                world |= relation == Office.Relation.OTHER_WORLD && !past;
                seat |= relation == Office.Relation.OTHER_SEAT && then;
            }
        }
        if (world && !atHome(bearer, profile)) {
            weighed.add(-4.5, "called something quite different");
        } else if (seat) {
            weighed.add(-1.6, "called something else at that time");
        }
    }

    /** Whether somebody was called something of the same world before. */
    private static boolean atHome(Bearer bearer, Profile profile) {
        return bearer.offices().stream()
                .map(Office::world)
                .anyMatch(world -> world != Office.World.UNKNOWN
                        && (profile.roles().stream()
                                        .anyMatch(
                                                role -> Office.of(role.title()).world() == world)
                                || profile.tenures().stream()
                                        .anyMatch(tenure ->
                                                Office.of(tenure.title()).world() == world)));
    }

    private static void time(@Nullable LocalDate day, Profile profile, Weighed weighed) {
        if (day == null) {
            return;
        }
        int year = day.getYear();
        Integer born = profile.born();
        Integer died = profile.died();
        if (born != null && (year < born + CHILDHOOD || (died == null && year > born + LIFETIME))) {
            weighed.add(-8, "not of that time");
        } else if (died != null && year > died + 1) {
            weighed.add(-6, "dead by then");
        } else if (longAgo(profile, day)) {
            weighed.add(-6, "in office in another age");
        }
        LocalDate first = profile.first();
        LocalDate last = profile.last();
        if (first != null && last != null) {
            long years = Math.max(ChronoUnit.DAYS.between(last, day), ChronoUnit.DAYS.between(day, first)) / 365;
            if (years > 10) {
                weighed.add(-Math.min(4, 0.1 * years), "seen only " + years + " years away");
            }
        }
    }

    private static boolean longAgo(Profile profile, LocalDate day) {
        return profile.documents() == 0
                && !profile.tenures().isEmpty()
                && profile.tenures().stream().allMatch(tenure -> {
                    LocalDate end = tenure.to() == null ? tenure.from() : tenure.to();
                    LocalDate begin = tenure.from() == null ? end : tenure.from();
                    return (end != null && end.plusYears(45).isBefore(day))
                            || (begin != null && begin.minusYears(45).isAfter(day));
                });
    }

    private void company(Bearer bearer, Profile profile, Weighed weighed) {
        if (profile.documents() == 0) {
            return;
        }
        Set<String> self = new HashSet<>();
        profile.names().forEach(name -> self.add(PersonalName.fold(name).replace(' ', '_')));
        self.add(PersonalName.fold(bearer.entity().name()).replace(' ', '_'));
        self.add(bearer.name().folded().replace(' ', '_'));
        Set<String> companions = new HashSet<>();
        double likeness = 0;
        double kinship = 0;
        for (String written : known.contexts(profile.person(), CONTEXTS)) {
            Context other = Context.parse(written);
            companions.addAll(bearer.context().companions(other, self));
            likeness = Math.max(likeness, bearer.context().likeness(other));
            kinship = Math.max(kinship, bearer.context().kinship(other));
        }
        if (!companions.isEmpty()) {
            String who = companions.stream()
                    .sorted()
                    .limit(3)
                    .map(Scales::shown)
                    .reduce((a, b) -> a + ", " + b)
                    .orElse("");
            weighed.add(Math.min(2, 0.5 + 0.5 * companions.size()), "named beside " + who);
        }
        double subject = Math.max(bearer.context().isShort() ? 0 : -0.8, Math.min(1.8, 6 * (likeness - 0.15)));
        weighed.add(subject, subject > 0.6 ? "the same subject" : "");
        if (isFrequent(bearer.name())
                && companions.isEmpty()
                && !bearer.context().isShort()) {
            field(kinship, weighed);
        }
    }

    /** Whether many bear it, so that the walk of life tells them apart. */
    private static boolean isFrequent(PersonalName name) {
        return name.isFull()
                && FREQUENT_GIVEN.contains(name.given().getFirst())
                && FREQUENT_SURNAME.contains(name.surname());
    }

    private static void field(double kinship, Weighed weighed) {
        if (kinship < UNLIKE) {
            weighed.add(-2.4, "in another walk of life");
        } else if (kinship < LITTLE_ALIKE) {
            weighed.add(-1.4, "");
        }
    }

    private static String shown(String folded) {
        StringBuilder shown = new StringBuilder();
        for (String word : List.of(folded.split("_"))) {
            shown.append(shown.isEmpty() ? "" : " ").append(Written.calm(word.toUpperCase(Locale.ROOT)));
        }
        return shown.toString();
    }

    /** What somebody was on a day, by authority files. */
    static List<String> heldOn(Profile profile, @Nullable LocalDate day) {
        return Optional.ofNullable(day).stream()
                .flatMap(date -> profile.tenures().stream().filter(tenure -> tenure.heldOn(date)))
                .map(Tenure::title)
                .distinct()
                .toList();
    }
}
