package org.quoth.attribution.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Entity;
import org.quoth.model.EntityType;
import org.quoth.text.Span;

/** Somebody the document speaks of, as the evidence comes in; not safe to share. */
final class Figure {

    private final EntityType type;
    private @Nullable PersonName person;
    private String name;
    private @Nullable Role role;
    private final Set<String> heads = new HashSet<>();
    private final Set<String> roleWords = new HashSet<>();
    private final TreeSet<Span> mentions = new TreeSet<>();
    private int male;
    private int female;
    private int fullNames;
    private int firstNamed = Integer.MAX_VALUE;
    private boolean wanted;

    private Figure(EntityType type, String name) {
        this.type = type;
        this.name = name;
    }

    static Figure person(PersonName name) {
        Figure figure = new Figure(EntityType.PERSON, name.full());
        figure.person = name;
        return figure;
    }

    static Figure of(EntityType type, String name) {
        return new Figure(type, name);
    }

    EntityType type() {
        return type;
    }

    @Nullable
    PersonName person() {
        return person;
    }

    String name() {
        return name;
    }

    @Nullable
    Role role() {
        return role;
    }

    boolean wanted() {
        return wanted;
    }

    /** It speaks, or is certainly a person: it belongs among the entities. */
    Figure want() {
        wanted = true;
        return this;
    }

    void mention(Span span) {
        mentions.add(span);
    }

    int firstMention() {
        return mentions.isEmpty() ? Integer.MAX_VALUE : mentions.first().begin();
    }

    /** Where it was last spoken of before this index, -1 if it was not. */
    int lastMentionBefore(int index) {
        Span last = mentions.lower(Span.of(index, index));
        return last == null ? -1 : last.begin();
    }

    /** Takes a fuller form of the name where one is told. */
    void called(PersonName other, int at) {
        PersonName known = person;
        if (known == null || other.fullness() > known.fullness()) {
            person = other;
            name = other.full();
        }
        if (!other.given().isEmpty()) {
            fullNames++;
            firstNamed = Math.min(firstNamed, at);
        }
    }

    int fullNames() {
        return fullNames;
    }

    int firstNamed() {
        return firstNamed;
    }

    void heldRole(@Nullable Role told) {
        if (told == null || told.text().isBlank()) {
            return;
        }
        heads.add(told.head());
        for (String word : Names.fold(told.text()).split("[ ,]+", -1)) {
            roleWords.add(word);
        }
        Role known = role;
        if (known == null || told.rank() > known.rank()) {
            role = told;
        }
    }

    boolean holds(String head) {
        return heads.contains(head);
    }

    Set<String> heads() {
        return heads;
    }

    Set<String> roleWords() {
        return roleWords;
    }

    void heardAs(Gender gender, int votes) {
        switch (gender) {
            case MALE -> male += votes;
            case FEMALE -> female += votes;
            case UNKNOWN -> {}
        }
    }

    Gender gender() {
        return male == female ? Gender.UNKNOWN : male > female ? Gender.MALE : Gender.FEMALE;
    }

    boolean isPerson() {
        return type == EntityType.PERSON;
    }

    boolean isCollective() {
        return type == EntityType.ORGANIZATION || type == EntityType.GROUP;
    }

    Entity entity(String id) {
        List<Span> spans = new ArrayList<>(mentions);
        return new Entity(id, type, name, role == null ? null : role.text(), null, Map.of(), spans);
    }
}
