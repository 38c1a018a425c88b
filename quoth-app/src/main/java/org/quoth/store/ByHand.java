package org.quoth.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

/** Lays what people decided about single quotations over a document as the analysis left it. */
final class ByHand {

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
        List<Ruling> rulings = Rulings.ofQuotations(connection, document.id());
        ByHand byHand = new ByHand(connection, document);
        for (Ruling ruling : rulings) {
            byHand.follow(ruling);
        }
        return byHand.document;
    }

    private void follow(Ruling ruling) throws SQLException, IOException {
        String value = ruling.value();
        Optional<Attribution> ruled =
                document.attribution(ruling.target().substring(ruling.target().lastIndexOf('.') + 1));
        if (value == null || ruled.isEmpty()) {
            return;
        }
        if (ruling.matter() == Matter.QUOTATION) {
            leaveOut(onward(ruled.get().id()));
        } else {
            give(document.sameVoice(ruled.get().id()), speaker(value));
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

    private void give(Set<String> ids, Speaker speaker) {
        Map<String, Speaker> before = new HashMap<>();
        List<Attribution> given = new ArrayList<>();
        for (Attribution each : document.attributions()) {
            if (ids.contains(each.id())) {
                before.put(each.id(), each.speaker());
                given.add(each.ruledTo(speaker));
            } else {
                given.add(each);
            }
        }
        List<Commitment> promised = new ArrayList<>();
        for (Commitment each : document.commitments()) {
            Speaker was = before.get(Objects.requireNonNullElse(each.attribution(), ""));
            promised.add(was == null ? each : promisedBy(each, was, speaker));
        }
        List<Checkable> stated = new ArrayList<>();
        for (Checkable each : document.checkable()) {
            boolean theirs = before.containsKey(Objects.requireNonNullElse(each.attribution(), ""));
            stated.add(
                    theirs
                            ? new Checkable(each.span(), each.measure(), speaker, each.turn(), each.attribution())
                            : each);
        }
        document = document.withAttributions(given).withCommitments(promised).withCheckable(stated);
    }

    /** "We will" is what the speaker will do, whoever that is. */
    private static Commitment promisedBy(Commitment commitment, Speaker was, Speaker is) {
        boolean own = commitment.actor() instanceof Actor.Known known
                && entity(was).filter(known.entity()::equals).isPresent();
        Actor actor = own
                ? entity(is).<Actor>map(Actor.Known::new).orElseGet(() -> new Actor.Words(WHO_ACTS))
                : commitment.actor();
        return commitment.saidBy(is, actor);
    }

    private static Optional<String> entity(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named named -> Optional.of(named.entity());
            case Speaker.Described described -> Optional.of(described.entity());
            case Speaker.Unnamed unnamed -> Optional.empty();
            case Speaker.Ambiguous ambiguous -> Optional.empty();
        };
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
