package org.quoth.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Attribution;
import org.quoth.model.Candidate;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.EntityType;
import org.quoth.model.Link;
import org.quoth.model.PersonalName;
import org.quoth.model.Profile;
import org.quoth.model.Published;
import org.quoth.model.Speaker;
import org.quoth.model.Tenure;
import org.quoth.model.Turn;

/**
 * Links the persons of a document to those of a record.
 *
 * <p>Each person who bears a fitting name is weighed: how the names agree, which office the document gives and who held it that day,
 * when they lived, in whose company and about what they are named elsewhere. One who clearly outweighs all others is linked, with the
 * reason; a full name that fits nobody is a new person; whatever lies between stays open, with its candidates. A surname alone makes
 * nobody.
 *
 * <pre>{@code
 * Document linked = new PersonLinking(known).link(document);
 * }</pre>
 *
 * <p>As safe to share between threads as {@code known} is.
 */
public final class PersonLinking {

    /** Nats by which somebody must be likely, and likelier than the next. */
    static final double ENOUGH = 2.0;

    static final double AHEAD = 1.5;

    /** Below this a full name is somebody new. */
    static final double STRANGER = 0.5;

    private static final String FIRST = "first seen here";
    /** A label that is an office and no name. */
    private static final Pattern ALONE =
            Pattern.compile("(?i)(?:the )?(?:vice |prime |first )?(?:president|minister|lady)");

    private static final int CANDIDATES = 5;
    private static final int WELL_KNOWN = 5;

    private final KnownPeople known;
    private final Scales scales;

    public PersonLinking(KnownPeople known) {
        this.known = known;
        this.scales = new Scales(known);
    }

    /** What a document is about, in the words in which {@link KnownPeople#contexts} gives it back. */
    public static String context(Document document) {
        return Context.of(document).written();
    }

    public Document link(Document document) {
        OfDocument work = new OfDocument(document);
        List<Entity> linked = document.entities().stream().map(work::link).toList();
        return document.withEntities(linked, document.principal());
    }

    private final class OfDocument {

        private final Document document;
        private final Context context;
        private final Header header;
        private final PressPosts posts;
        private final Set<String> speakers;
        private final Map<String, Set<String>> labels;
        private final Map<String, Set<String>> officeLabels;

        OfDocument(Document document) {
            this.document = document;
            this.context = Context.of(document);
            this.header = Header.of(document);
            this.posts = PressPosts.of(document);
            this.speakers = speakers(document);
            this.labels = labels(document, label -> PersonalName.parse(label).honorific());
            this.officeLabels = labels(document, label -> ALONE.matcher(label).matches() ? label : "");
        }

        Entity link(Entity entity) {
            Optional<String> decided = known.decided(entity);
            if (decided.isPresent()) {
                return decided(entity, decided.get());
            }
            Optional<Profile> identified =
                    entity.identifiers().isEmpty() ? Optional.empty() : known.identified(entity.identifiers());
            if (identified.isPresent()) {
                return identified(entity, identified.get());
            }
            return switch (entity.type()) {
                case PERSON -> person(entity);
                case UNNAMED -> speakers.contains(entity.id()) ? officeHolder(entity) : entity;
                case ORGANIZATION, GROUP -> entity;
            };
        }

        private Entity decided(Entity entity, String person) {
            if (person.isEmpty()) {
                return entity.linked(null, null);
            }
            Link link = known.profile(person)
                    .map(profile -> Link.to(profile, Scales.heldOn(profile, day()), Link.BY_PERSON, 1))
                    .orElseGet(() -> Link.to(entity.name(), Link.BY_PERSON, 1));
            return entity.linked(person, link);
        }

        private Entity identified(Entity entity, Profile profile) {
            return entity.linked(
                    profile.person(),
                    Link.to(profile, Scales.heldOn(profile, day()), "by the identifier that the document gives", 0.99));
        }

        private Entity person(Entity told) {
            Optional<Profile> sitting = sitting(told);
            if (sitting.isPresent()) {
                return mistaken(told, sitting.get());
            }
            Entity entity = HighestOffice.ofNobodyElse(told, known);
            Bearer bearer = bearer(entity, PersonalName.parse(entity.name()), entity.name());
            Optional<Profile> holder = labelled(entity, bearer.name());
            if (holder.isPresent()) {
                return called(bearer, holder.get()) ? holder(entity, holder.get()) : mistaken(entity, holder.get());
            }
            if (bearer.name().isFull()) {
                return byFullName(header.within(entity.name())
                        .map(name -> renamed(bearer, name))
                        .orElse(bearer));
            }
            Entity bySurname = bySurname(bearer);
            if (bySurname.person() != null) {
                return bySurname;
            }
            return header.fullName(bearer.name().surname(), bearer.offices())
                    .map(name -> byFullName(renamed(bearer, name)))
                    .orElse(bySurname);
        }

        /** Who held the highest office that day, where a document gives it to a son or a brother whom it names less often than "President Quist". */
        private Optional<Profile> sitting(Entity entity) {
            PersonalName name = PersonalName.parse(entity.name());
            return HighestOffice.told(entity, document.text())
                    .flatMap(this::onlyHolder)
                    .filter(holder -> HighestOffice.isNamesake(name, holder));
        }

        private static boolean called(Bearer bearer, Profile holder) {
            return !bearer.name().isFull()
                    || holder.names().stream()
                            .map(PersonalName::parse)
                            .anyMatch(name -> NameFit.of(bearer.name(), name) != NameFit.NONE);
        }

        /** The holder, under a name that is another's: it is not kept as one of the holder's. */
        private Entity mistaken(Entity entity, Profile profile) {
            return entity.linked(
                    profile.person(), Link.to(profile, Scales.heldOn(profile, day()), Link.BY_LABEL, 0.85));
        }

        private static Bearer renamed(Bearer bearer, String printed) {
            return new Bearer(
                    bearer.entity(),
                    PersonalName.parse(printed),
                    printed,
                    bearer.offices(),
                    bearer.honorifics(),
                    bearer.day(),
                    bearer.context());
        }

        private Bearer bearer(Entity entity, PersonalName name, String printed) {
            List<Office> offices = new ArrayList<>();
            if (entity.role() != null) {
                offices.add(Office.of(entity.role()));
            }
            Set<String> honorifics = new LinkedHashSet<>(labels.getOrDefault(entity.id(), Set.of()));
            honorifics.add(PersonalName.parse(entity.name()).honorific());
            for (String honorific : honorifics) {
                if (!honorific.isEmpty() && Office.of(honorific).world() != Office.World.UNKNOWN) {
                    offices.add(Office.of(honorific));
                }
            }
            return new Bearer(entity, name, printed, offices, honorifics, day(), context);
        }

        private java.time.@Nullable LocalDate day() {
            Published published = document.metadata().published();
            return published == null ? null : published.day();
        }

        private List<Weighed> weigh(Bearer bearer) {
            List<Profile> bearing =
                    known.bearing(bearer.name().keys(), bearer.name().rough());
            boolean office = bearing.stream().anyMatch(profile -> HighestOffice.wasHeld(bearer, profile));
            boolean elder = bearer.name().suffix().isEmpty() && bearing.stream().anyMatch(each -> !isYounger(each));
            return bearing.stream()
                    .filter(profile -> !(elder && isYounger(profile)))
                    .filter(profile -> !isFather(bearer.name(), profile))
                    .filter(profile -> !office || HighestOffice.wasHeld(bearer, profile))
                    .map(profile -> posts.weigh(bearer.entity(), bearer.day(), scales.weigh(bearer, profile)))
                    .filter(weighed -> weighed.weight() > NameFit.NONE.weight() / 2)
                    .sorted(Comparator.comparingDouble((Weighed each) -> -each.weight())
                            .thenComparing(each -> each.profile().person()))
                    .toList();
        }

        /** Somebody of whom "Jr." is always said: a name without it is rather another's. */
        private static boolean isYounger(Profile profile) {
            return profile.names().stream()
                    .allMatch(name -> PersonalName.parse(name).suffix().equals("jr"));
        }

        /** Where a document names both, the one with "Jr." is not the one of whom nobody says it. */
        private boolean isFather(PersonalName name, Profile profile) {
            return !name.suffix().isEmpty()
                    && name.isFull()
                    && profile.names().stream()
                            .noneMatch(each -> PersonalName.parse(each).suffix().equals(name.suffix()))
                    && document.entities().stream()
                            .filter(other -> other.type() == EntityType.PERSON)
                            .map(other -> PersonalName.parse(other.name()))
                            .anyMatch(other -> other.suffix().isEmpty()
                                    && other.isFull()
                                    && other.surname().equals(name.surname())
                                    && other.given()
                                            .getFirst()
                                            .equals(name.given().getFirst()));
        }

        private Entity byFullName(Bearer bearer) {
            List<Weighed> weighed = weigh(bearer).stream()
                    .filter(each -> each.weight() >= STRANGER)
                    .filter(each -> each.profile().documents() > 0 || each.weight() >= ENOUGH)
                    .toList();
            weighed = spelt(bearer.name(), weighed);
            List<Weighed> living = weighed.stream().filter(each -> !ghost(each)).toList();
            boolean known = !living.isEmpty() && living.getFirst().weight() >= ENOUGH;
            weighed = known ? living : weighed;
            if (weighed.isEmpty()) {
                return stranger(bearer);
            }
            return ahead(weighed) ? linked(bearer, weighed.getFirst()) : doubtful(bearer.entity(), weighed);
        }

        /** Where somebody is called just so, one whose name is a letter off is no rival. */
        private static List<Weighed> spelt(PersonalName name, List<Weighed> weighed) {
            Predicate<Weighed> misspelt = each -> NameFit.bestTold(
                            name,
                            each.profile().names().stream()
                                    .map(PersonalName::parse)
                                    .toList())
                    == NameFit.MISSPELT;
            boolean all = weighed.stream().allMatch(misspelt);
            return all ? weighed : weighed.stream().filter(misspelt.negate()).toList();
        }

        /** Somebody whom no document names any longer and no file knows: taken up again only when nobody else fits. */
        private static boolean ghost(Weighed weighed) {
            Profile profile = weighed.profile();
            return profile.documents() == 0
                    && profile.tenures().isEmpty()
                    && profile.identifiers().isEmpty();
        }

        private Entity stranger(Bearer bearer) {
            String name = Written.tidy(bearer.printed());
            if (!Written.isName(name)) {
                return bearer.entity().linked(null, null);
            }
            String person = known.make(name);
            return bearer.entity().linked(person, Link.to(name, FIRST, 1));
        }

        private Entity bySurname(Bearer bearer) {
            if (bearer.name().surname().isEmpty()) {
                return bearer.entity();
            }
            List<Weighed> weighed = new ArrayList<>(weigh(bearer));
            int documents = weighed.stream()
                    .mapToInt(each -> each.profile().documents())
                    .sum();
            weighed.removeIf(each -> !spokenOf(each, documents));
            weighed.sort(Comparator.comparingDouble((Weighed each) -> -each.weight())
                    .thenComparing(each -> each.profile().person()));
            if (weighed.isEmpty()) {
                return bearer.entity().linked(null, null);
            }
            return ahead(weighed) ? linked(bearer, weighed.getFirst()) : doubtful(bearer.entity(), weighed);
        }

        /** A surname calls to mind whoever is named most under it; nobody else unless by office. */
        private static boolean spokenOf(Weighed weighed, int documents) {
            int own = weighed.profile().documents();
            double others = documents - own + 0.5;
            if (own >= WELL_KNOWN && weighed.weight() > 0) {
                weighed.add(Math.clamp(Math.log(own / others), -3, 2), "named in " + own + " documents");
            } else if (documents > own) {
                weighed.add(-Math.min(2, Math.log(1 + (documents - own) / (own + 1.0))), "");
            }
            return weighed.weight() > STRANGER;
        }

        private static boolean ahead(List<Weighed> weighed) {
            double best = weighed.getFirst().weight();
            double next = weighed.size() > 1 ? weighed.get(1).weight() : Double.NEGATIVE_INFINITY;
            return best >= ENOUGH && best - next >= AHEAD;
        }

        private Entity linked(Bearer bearer, Weighed weighed) {
            Profile profile = weighed.profile();
            if (ghost(weighed)) {
                return bearer.entity().linked(profile.person(), Link.to(profile.name(), FIRST, 1));
            }
            return bearer.entity()
                    .linked(
                            profile.person(),
                            Link.to(
                                    profile,
                                    Scales.heldOn(profile, bearer.day()),
                                    weighed.reason(),
                                    weighed.confidence()));
        }

        private static Entity doubtful(Entity entity, List<Weighed> weighed) {
            List<Candidate> candidates = weighed.stream()
                    .limit(CANDIDATES)
                    .map(each -> new Candidate(
                            each.profile().person(), each.profile().name(), each.reason()))
                    .toList();
            String reason = candidates.size() == 1
                    ? "too little to tell whether it is the same person"
                    : "several could be meant";
            return entity.linked(null, Link.doubtful(reason, candidates));
        }

        /** "THE PRESIDENT", "PM": who held the office that day, or the one name of the catalogue entry that nobody else answers to. */
        private Entity officeHolder(Entity entity) {
            Office office = Office.of(entity.name());
            if (!office.unique() || office.former()) {
                return entity;
            }
            Optional<Entity> catalogued = catalogued(entity, office);
            if (catalogued.isPresent()) {
                return catalogued.get();
            }
            return onlyHolder(office).map(profile -> holder(entity, profile)).orElse(entity);
        }

        private Entity holder(Entity entity, Profile profile) {
            return entity.linked(
                    profile.person(),
                    Link.to(profile, Scales.heldOn(profile, day()), "in that office on that day", 0.95));
        }

        private Optional<Profile> onlyHolder(Office office) {
            java.time.LocalDate day = day();
            if (day == null) {
                return Optional.empty();
            }
            List<Profile> holders = known.holding(office.head(), day).stream()
                    .filter(profile -> profile.tenures().stream().anyMatch(tenure -> fits(tenure, office, day)))
                    .toList();
            return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
        }

        /** Who is labelled by an office alone holds it, though the document names a wife or a brother of the same surname. */
        private Optional<Profile> labelled(Entity entity, PersonalName name) {
            for (String label : officeLabels.getOrDefault(entity.id(), Set.of())) {
                Optional<Profile> holder = onlyHolder(Office.of(label));
                if (holder.isPresent()
                        && PersonalName.parse(holder.get().name()).surname().equals(name.surname())) {
                    return holder;
                }
            }
            return Optional.empty();
        }

        private boolean fits(Tenure tenure, Office office, java.time.LocalDate day) {
            Office held = Office.of(tenure.title());
            return tenure.heldOn(day)
                    && held.head().equals(office.head())
                    && held.to(office) == Office.Relation.SAME
                    && (office.rest().isEmpty()
                            ? held.rest().isEmpty()
                            : office.rest().stream().anyMatch(held.rest()::contains))
                    && Jurisdiction.covers(tenure, document);
        }

        private boolean holds(PersonalName name, Office office) {
            return known.bearing(name.keys(), "").stream()
                    .filter(profile -> profile.names().stream()
                            .map(PersonalName::parse)
                            .anyMatch(other -> NameFit.of(name, other).weight() >= NameFit.SHORT.weight()))
                    .anyMatch(profile -> Scales.holds(office, profile, day()));
        }

        private Optional<Entity> catalogued(Entity entity, Office office) {
            List<PersonalName> free = header.catalogued().stream()
                    .filter(name -> document.entities().stream()
                            .filter(other -> other.type() == EntityType.PERSON && speakers.contains(other.id()))
                            .noneMatch(other -> NameFit.of(PersonalName.parse(other.name()), name) != NameFit.NONE))
                    .toList();
            long rivals = document.entities().stream()
                    .filter(other -> other.type() == EntityType.UNNAMED && speakers.contains(other.id()))
                    .filter(other -> Office.of(other.name()).unique())
                    .count();
            List<PersonalName> fitting =
                    free.stream().filter(name -> holds(name, office)).toList();
            if (fitting.isEmpty() && rivals == 1) {
                fitting = free;
            }
            if (fitting.size() != 1) {
                return Optional.empty();
            }
            PersonalName name = fitting.getFirst();
            Bearer bearer = new Bearer(entity, name, header.printed(name), List.of(office), Set.of(), day(), context);
            return Optional.of(byFullName(bearer));
        }
    }

    /** What the labels of a transcript tell, by entity. */
    private static Map<String, Set<String>> labels(Document document, UnaryOperator<String> part) {
        Map<String, Set<String>> labels = new HashMap<>();
        for (Turn turn : document.turns()) {
            String label = turn.label();
            if (label != null && turn.speaker() instanceof Speaker.Named named) {
                String told = part.apply(label);
                if (!told.isEmpty()) {
                    labels.computeIfAbsent(named.entity(), entity -> new LinkedHashSet<>())
                            .add(told);
                }
            }
        }
        return labels;
    }

    private static Set<String> speakers(Document document) {
        Set<String> speakers = new HashSet<>();
        document.turns().stream().map(Turn::speaker).forEach(speaker -> add(speakers, speaker));
        document.attributions().stream().map(Attribution::speaker).forEach(speaker -> add(speakers, speaker));
        return speakers;
    }

    private static void add(Set<String> speakers, Speaker speaker) {
        switch (speaker) {
            case Speaker.Named named -> speakers.add(named.entity());
            case Speaker.Described described -> speakers.add(described.entity());
            case Speaker.Unnamed unnamed -> {}
            case Speaker.Ambiguous ambiguous -> {}
        }
    }
}
