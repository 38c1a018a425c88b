package org.quoth.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Actor;
import org.quoth.model.Attribution;
import org.quoth.model.Checkable;
import org.quoth.model.Commitment;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.EntityType;
import org.quoth.model.Link;
import org.quoth.model.Ruling;
import org.quoth.model.Ruling.Matter;
import org.quoth.model.Speaker;

/** Lays what people decided about whose words single turns and quotations are over a document as the analysis left it. */
final class ByHand {

    private static final Set<String> ALONE = Set.of("i", "me", "my", "myself");
    private static final Set<String> TOGETHER = Set.of("we", "us", "our");
    private static final String WHO_ACTS = "the speaker";

    private final Connection connection;
    private Document document;

    private ByHand(Connection connection, Document document) {
        this.connection = connection;
        this.document = document;
    }

    static Filed over(Connection connection, Filed filed) throws SQLException, IOException {
        return new Filed(over(connection, filed.document()), filed.reference(), filed.method(), filed.added());
    }

    static Document over(Connection connection, Document document) throws SQLException, IOException {
        List<Ruling> rulings = Rulings.ofWords(connection, document.id());
        ByHand byHand = new ByHand(connection, document);
        byHand.turns(rulings);
        for (Ruling ruling : lastOfEach(rulings)) {
            byHand.quotation(ruling);
        }
        return byHand.document;
    }

    private static Collection<Ruling> lastOfEach(List<Ruling> rulings) {
        LinkedHashMap<String, Ruling> last = new LinkedHashMap<>();
        for (Ruling ruling : rulings) {
            last.putLast(ruling.target() + " " + ruling.matter(), ruling);
        }
        return last.values();
    }

    /** What was decided about each turn last, by itself or with all of its label. */
    private void turns(List<Ruling> rulings) throws SQLException, IOException {
        Map<Integer, Ruling> last = new TreeMap<>();
        for (Ruling ruling : rulings) {
            ruling.turns(document).forEach(turn -> last.put(turn.index(), ruling));
        }
        for (Ruling ruling : new LinkedHashSet<>(last.values())) {
            Set<Integer> theirs = last.entrySet().stream()
                    .filter(each -> each.getValue().equals(ruling))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            giveTurns(theirs, speaker(Objects.requireNonNull(ruling.value())));
        }
    }

    private void quotation(Ruling ruling) throws SQLException, IOException {
        Optional<Attribution> ruled = document.attribution(ruling.local());
        if (ruled.isEmpty()) {
            return;
        }
        if (ruling.matter() == Matter.QUOTATION) {
            leaveOut(onward(ruled.get().id()));
        } else {
            Set<String> voice = document.sameVoice(ruled.get().id());
            give(new Given(voice, Set.of()), speaker(Objects.requireNonNull(ruling.value())));
        }
    }

    /** With those that carry on or repeat it, and so on. */
    private Set<String> onward(String id) {
        Set<String> reached = new HashSet<>(Set.of(id));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Attribution each : document.attributions()) {
                boolean goesOn = Stream.of(each.continues(), each.sameAs())
                        .anyMatch(from -> from != null && reached.contains(from));
                grown |= goesOn && reached.add(each.id());
            }
        }
        return reached;
    }

    private void leaveOut(Set<String> ids) {
        List<Attribution> left = document.attributions().stream()
                .filter(each -> !ids.contains(each.id()))
                .map(each -> each.within(unless(each.in(), ids))
                        .continuing(unless(each.continues(), ids))
                        .repeating(unless(each.sameAs(), ids))
                        .paraphrasing(unless(each.paraphrases(), ids)))
                .toList();
        document = document.withAttributions(left)
                .withCommitments(document.commitments().stream()
                        .filter(each -> !ids.contains(Objects.requireNonNullElse(each.attribution(), "")))
                        .toList())
                .withCheckable(document.checkable().stream()
                        .filter(each -> !ids.contains(Objects.requireNonNullElse(each.attribution(), "")))
                        .toList());
    }

    private static @Nullable String unless(@Nullable String id, Set<String> gone) {
        return id == null || gone.contains(id) ? null : id;
    }

    /** With what somebody tells in a turn of what they said themselves, or those they speak for. */
    private void giveTurns(Set<Integer> turns, Speaker speaker) {
        Set<String> alone = new HashSet<>();
        Set<String> together = new HashSet<>();
        for (Attribution each : document.attributions()) {
            if (each.turn() != null && turns.contains(each.turn())) {
                Speaker before = document.turn(each.turn()).speaker();
                boolean own = each.speaker().equals(before);
                if (own && says(each, ALONE)) {
                    alone.add(each.id());
                } else if ((own || isCompany(document.entity(each.speaker()), before)) && says(each, TOGETHER)) {
                    together.add(each.id());
                }
            }
        }
        give(new Given(alone, turns), speaker);
        if (!together.isEmpty()) {
            give(new Given(together, Set.of()), company(speaker));
        }
    }

    private boolean says(Attribution attribution, Set<String> words) {
        return words.contains(document.words(attribution.source()).toLowerCase(Locale.ROOT));
    }

    /** Those for whom somebody speaks as "we", as the analysis calls them. */
    private Speaker company(Speaker speaker) {
        return companyName(speaker).map(name -> called(EntityType.GROUP, name)).orElse(Speaker.UNNAMED);
    }

    private Optional<String> companyName(Speaker speaker) {
        return document.entity(speaker).map(entity -> "we (" + entity.name() + ")");
    }

    private boolean isCompany(Optional<Entity> entity, Speaker speaker) {
        Optional<String> name = entity.map(Entity::name);
        return name.isPresent() && name.equals(companyName(speaker));
    }

    /** What somebody gave to a speaker. */
    private record Given(Set<String> attributions, Set<Integer> turns) {

        boolean has(@Nullable String attribution, @Nullable Integer turn) {
            return attribution != null ? attributions.contains(attribution) : turn != null && turns.contains(turn);
        }
    }

    private void give(Given given, Speaker speaker) {
        List<Commitment> promised = new ArrayList<>();
        for (Commitment each : document.commitments()) {
            promised.add(given.has(each.attribution(), each.turn()) ? promisedBy(each, speaker) : each);
        }
        document = document.withTurns(document.turns().stream()
                        .map(each -> given.has(null, each.index()) ? each.ruledTo(speaker) : each)
                        .toList())
                .withAttributions(document.attributions().stream()
                        .map(each -> given.has(each.id(), null) ? each.ruledTo(speaker) : each)
                        .toList())
                .withCommitments(promised)
                .withCheckable(document.checkable().stream()
                        .map(each -> given.has(each.attribution(), each.turn())
                                ? new Checkable(each.span(), each.measure(), speaker, each.turn(), each.attribution())
                                : each)
                        .toList());
    }

    /** "We will" is what the speaker will do, or those they speak for, whoever that is. */
    private Commitment promisedBy(Commitment commitment, Speaker is) {
        Speaker was = commitment.speaker();
        return commitment.saidBy(
                is,
                switch (commitment.actor()) {
                    case Actor.Known known
                    when document.entity(known.entity()).equals(document.entity(was)) -> actor(is);
                    case Actor.Known known when isCompany(document.entity(known.entity()), was) -> actor(company(is));
                    case Actor.Known known -> known;
                    case Actor.Words words -> words;
                });
    }

    private Actor actor(Speaker speaker) {
        return document.entity(speaker)
                .<Actor>map(entity -> new Actor.Known(entity.id()))
                .orElseGet(() -> new Actor.Words(WHO_ACTS));
    }

    /** Whom a ruling names: a person of the record by id, else by a name. */
    private Speaker speaker(String value) throws SQLException, IOException {
        if (value.equals(Ruling.UNKNOWN)) {
            return Speaker.UNNAMED;
        }
        RegisterRows register = RegisterRows.of(connection);
        String person = register.resolved(value);
        boolean known = Query.number(connection, "select count(*) from person where id = ?", person) > 0;
        return known ? person(person) : named(value);
    }

    private Speaker person(String person) throws SQLException, IOException {
        for (Entity entity : document.entities()) {
            if (person.equals(entity.person())) {
                return speaking(entity);
            }
        }
        String name = Decisions.name(connection, person);
        return speaking(further(EntityType.PERSON, name).linked(person, Link.to(name, Link.BY_PERSON, 1)));
    }

    private Speaker named(String name) {
        String folded = Names.fold(name);
        for (Entity entity : document.entities()) {
            if (Names.fold(entity.name()).equals(folded)) {
                return speaking(entity);
            }
        }
        boolean described = name.toLowerCase(Locale.ROOT).matches("(?:an?|the|some|one) .*");
        return speaking(further(described ? EntityType.UNNAMED : EntityType.PERSON, name));
    }

    private Speaker called(EntityType type, String name) {
        return speaking(document.entities().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseGet(() -> further(type, name)));
    }

    private Entity further(EntityType type, String name) {
        int last = document.entities().stream()
                .mapToInt(each -> Integer.parseInt(each.id().substring(1)))
                .max()
                .orElse(0);
        return new Entity("e" + (last + 1), type, name, null, null, Map.of(), List.of());
    }

    /** One that the document lacks is added to it. */
    private Speaker speaking(Entity entity) {
        if (document.entity(entity.id()).isEmpty()) {
            List<Entity> all = new ArrayList<>(document.entities());
            all.add(entity);
            document = document.withEntities(all, document.principal());
        }
        return entity.type() == EntityType.UNNAMED
                ? new Speaker.Described(entity.id())
                : new Speaker.Named(entity.id());
    }
}
