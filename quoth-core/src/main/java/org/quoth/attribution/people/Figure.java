package org.quoth.attribution.people;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.people.names.Gender;
import org.quoth.attribution.people.names.Lexicon;
import org.quoth.attribution.people.names.Names;
import org.quoth.attribution.people.names.PersonName;
import org.quoth.attribution.people.names.Post;
import org.quoth.attribution.people.names.Role;
import org.quoth.model.Entity;
import org.quoth.model.EntityType;
import org.quoth.text.Span;

/** Somebody the document speaks of, as the evidence comes in; not safe to share. */
final class Figure {

    private EntityType type;
    private @Nullable PersonName person;
    private String name;
    private @Nullable Role role;
    private final Map<Role, Integer> posts = new LinkedHashMap<>();
    private final Set<String> heads = new HashSet<>();
    private final Set<String> roleWords = new HashSet<>();
    private String country = "";
    private final Set<String> calls = new HashSet<>();
    private final TreeSet<Span> mentions = new TreeSet<>();
    private final TreeSet<Span> pronouns = new TreeSet<>();
    private int male;
    private int female;
    private int fullNames;
    private int firstNamed = Integer.MAX_VALUE;
    private int surnames;
    private boolean certain;
    private boolean inanimate;
    private boolean relative;
    private boolean child;
    private boolean wanted;
    private boolean turns;

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

    /** A name of several words that is never shortened to its last is rather a firm's or a town's than a person's. */
    void settle() {
        boolean personal = role != null || male + female > 0 || surnames > 0 || fullNames < 2;
        if (type == EntityType.PERSON && !certain && !personal) {
            type = EntityType.ORGANIZATION;
        }
    }

    /** The name is a person's beyond doubt. */
    Figure certain() {
        certain = true;
        return this;
    }

    void shortened() {
        surnames++;
        wanted |= certain || surnames > 1;
    }

    boolean isShortened() {
        return surnames > 0;
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

    /** All that was told of another who turns out to be this one. */
    void takeOver(Figure other) {
        mentions.addAll(other.mentions);
        pronouns.addAll(other.pronouns);
        wanted |= other.wanted;
    }

    /** "he", "her": a mention that tells no name. */
    void pronoun(Span span) {
        pronouns.add(span);
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
        if (known == null || (other.fullness() > known.fullness() && extend(known, other))) {
            person = other;
            name = other.full();
        }
        if (!other.given().isEmpty()) {
            fullNames++;
            firstNamed = Math.min(firstNamed, at);
        }
    }

    /** A longer form that puts a stranger word before a known given name, as a book title may, is no better name. */
    private static boolean extend(PersonName known, PersonName other) {
        return known.given().isEmpty()
                || !Lexicon.isGiven(Names.fold(known.given().getFirst()))
                || Lexicon.isGiven(Names.fold(other.given().getFirst()))
                || other.given().getFirst().equals(known.given().getFirst());
    }

    int fullNames() {
        return fullNames;
    }

    int firstNamed() {
        return firstNamed;
    }

    void heldRole(@Nullable Role told) {
        if (told == null || told.text().isBlank() || told.isAddress()) {
            return;
        }
        heads.add(told.head());
        for (String word : Names.fold(told.text()).split("[ ,]+", -1)) {
            roleWords.add(word);
            country = country.isEmpty() ? Role.demonym(word) : country;
        }
        if (told.rank() > Role.HEARD) {
            posts.merge(told, 1, Integer::sum);
        }
        Role known = role;
        if (known == null || told.rank() > known.rank() || fuller(told, known)) {
            role = told;
        }
    }

    private static boolean fuller(Role told, Role known) {
        return told.rank() == known.rank() && Names.fold(told.text()).endsWith(" " + Names.fold(known.text()));
    }

    /** The post to show: of those best told the one told most often, in its fullest words; null if none is told. */
    private @Nullable String post() {
        Map<String, Integer> told = new LinkedHashMap<>();
        Map<String, Integer> ranks = new LinkedHashMap<>();
        posts.forEach((each, times) -> {
            String post = Post.of(each.text(), person);
            if (!post.isEmpty()) {
                told.merge(post, times, Integer::sum);
                ranks.merge(post, Post.isStyle(post) ? Role.LABEL : each.rank(), Math::max);
            }
        });
        String best = null;
        for (Map.Entry<String, Integer> each : told.entrySet()) {
            String post = each.getKey();
            int ahead = best == null ? 1 : Integer.compare(ranks.getOrDefault(post, 0), ranks.getOrDefault(best, 0));
            boolean better = ahead > 0
                    || (ahead == 0 && best != null && better(post, each.getValue(), best, told.getOrDefault(best, 0)));
            best = better ? post : best;
        }
        return best;
    }

    private static boolean better(String post, int times, String best, int bestTimes) {
        return Post.extend(best, post) || (times > bestTimes && !Post.extend(post, best));
    }

    /** It takes turns of a transcript. */
    void speaks() {
        turns = true;
    }

    boolean hasTurns() {
        return turns;
    }

    /** "Former President Dorn": an office left before the day of the document. */
    boolean onceHeld(String head) {
        return posts.keySet().stream()
                .anyMatch(post -> Role.former(post.text()) && post.head().equals(head));
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

    /** The country first told of a post, as an adjective: "syrian"; empty if none is. */
    String country() {
        return country;
    }

    /** The text calls it so: "a company", "the nonprofit". */
    void isCalled(String noun) {
        calls.add(noun);
    }

    /** The common nouns by which the text calls an organisation. */
    Set<String> calls() {
        return calls;
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

    /** A report or a crowd: nobody that "he" could mean. */
    Figure inanimate() {
        inanimate = true;
        return this;
    }

    /** Told as somebody's wife, brother, …: no office of that surname without being told so. */
    Figure relative() {
        relative = true;
        return this;
    }

    boolean isRelative() {
        return relative;
    }

    /** Folded, without full stops; empty if the name has none. */
    String suffix() {
        PersonName name = person;
        return name == null ? "" : name.suffixKey();
    }

    /** Told as somebody's son or daughter. */
    Figure child() {
        child = true;
        return this;
    }

    /** Told to be somebody's child, or named like one: "Emil Dorn Jr.". */
    boolean isChild() {
        return child || (!suffix().isEmpty() && !suffix().equals("sr"));
    }

    boolean isInanimate() {
        return inanimate;
    }

    /** "Two people", "sources": several whom nobody names. */
    boolean isSeveral() {
        return type == EntityType.UNNAMED
                && heads.stream()
                        .anyMatch(head -> head.equals("people")
                                || head.equals("sources")
                                || head.equals("insiders")
                                || head.equals("persons"));
    }

    boolean isPerson() {
        return type == EntityType.PERSON;
    }

    boolean isCollective() {
        return type == EntityType.ORGANIZATION || type == EntityType.GROUP;
    }

    Entity entity(String id, String text) {
        List<String> forms = type == EntityType.ORGANIZATION ? forms(text) : List.of();
        String called =
                forms.stream().filter(form -> fuller(form, name)).findFirst().orElse(name);
        List<String> aliases = forms.stream()
                .filter(form -> !form.equalsIgnoreCase(called) && !called.equalsIgnoreCase("the " + form))
                .toList();
        TreeSet<Span> all = new TreeSet<>(mentions);
        if (type == EntityType.ORGANIZATION) {
            all.removeIf(one -> all.stream().anyMatch(other -> other.contains(one) && other.length() > one.length()));
        }
        pronouns.stream()
                .filter(span -> mentions.stream().noneMatch(span::overlaps))
                .forEach(all::add);
        return new Entity(
                id,
                type,
                called,
                type == EntityType.UNNAMED ? null : post(),
                null,
                Map.of(),
                aliases,
                List.copyOf(all));
    }

    /** A name spelled out is fuller than its letters. */
    private static boolean fuller(String form, String name) {
        return name.indexOf(' ') < 0 && form.indexOf(' ') > 0 && form.indexOf('/') < 0;
    }

    /** The names that the document uses, each once, in the order of their first use: "the group" and "it" are none. */
    private List<String> forms(String text) {
        Map<String, String> forms = new LinkedHashMap<>();
        for (Span mention : mentions) {
            String form = mention.of(text).replaceAll("[\\s\u00a0]+", " ").replaceFirst("^[Tt]he ", "");
            boolean name = !form.isEmpty()
                    && (Character.isUpperCase(form.charAt(0)) || form.startsWith("al-"))
                    && !Character.isLowerCase(form.charAt(form.lastIndexOf(' ') + 1));
            if (name && !Lexicon.FUNCTION.contains(Names.fold(form)) && !form.equalsIgnoreCase("they")) {
                forms.putIfAbsent(Names.fold(form), form);
            }
        }
        return List.copyOf(forms.values());
    }
}
