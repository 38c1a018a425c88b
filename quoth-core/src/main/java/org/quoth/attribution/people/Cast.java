package org.quoth.attribution.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.people.names.HouseForms;
import org.quoth.attribution.people.names.Lexicon;
import org.quoth.attribution.people.names.Names;
import org.quoth.attribution.people.names.PersonName;
import org.quoth.attribution.people.names.Role;
import org.quoth.model.EntityType;

/** Everybody the document speaks of, found by name, by office and by description; not safe to share. */
final class Cast {

    /** A group spoken of so many characters ago is still the one that "the members" may mean. */
    private static final int LATELY = 3000;

    /** The person of a headline is named within so many characters of the story. */
    private static final int HEADLINE_REACH = 700;

    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, List<Figure>> bySurname = new HashMap<>();
    private final AlikeSurnames alikeSurnames = new AlikeSurnames();
    private final Map<String, List<Figure>> byGiven = new HashMap<>();
    private final Map<String, List<Figure>> byOffice = new HashMap<>();
    private final Map<String, List<Figure>> byLastWord = new HashMap<>();
    private final Map<String, Figure> collectives = new HashMap<>();
    private final List<Figure> described = new ArrayList<>();
    private final Map<String, Figure> inOffice = new HashMap<>();
    private final Map<Figure, Figure> merged = new LinkedHashMap<>();

    List<Figure> figures() {
        return figures;
    }

    /** The person of a name with given names: one already known whose name agrees, or a new one. */
    Figure person(PersonName name, int at) {
        return called(name, at, named(name));
    }

    /** The same of somebody told as another's relative: never one of whom only the surname is known, who is that other. */
    Figure relative(PersonName name, int at) {
        List<Figure> known = named(name).stream()
                .filter(figure ->
                        figure.person() != null && !figure.person().given().isEmpty())
                .toList();
        return called(name, at, known).relative();
    }

    private Figure called(PersonName name, int at, List<Figure> known) {
        Figure figure = known.isEmpty() ? added(name) : exact(name, known);
        figure.called(name, at);
        index(byGiven, name.given().isEmpty() ? "" : Names.fold(name.given().getFirst()), figure);
        return figure;
    }

    private static Figure exact(PersonName name, List<Figure> known) {
        for (Figure figure : known) {
            PersonName other = figure.person();
            if (other != null && other.folded().equals(name.folded())) {
                return figure;
            }
        }
        return known.getFirst();
    }

    /** A person who is none of those known, whatever the name. */
    Figure newPerson(PersonName name) {
        return added(name);
    }

    private Figure added(PersonName name) {
        Figure figure = Figure.person(name);
        figures.add(figure);
        String surname = name.surnameKey();
        if (!bySurname.containsKey(surname)) {
            alikeSurnames.add(surname);
        }
        index(bySurname, surname, figure);
        return figure;
    }

    private static void index(Map<String, List<Figure>> map, String key, Figure figure) {
        List<Figure> list = map.computeIfAbsent(key, k -> new ArrayList<>(2));
        if (!list.contains(figure)) {
            list.add(figure);
        }
    }

    /** All whose name agrees with this one; of a father and a son, "Dorn Jr." is the son. */
    List<Figure> named(PersonName name) {
        List<Figure> agreeing = new ArrayList<>(2);
        for (Figure figure : bySurname.getOrDefault(name.surnameKey(), List.of())) {
            PersonName other = figure.person();
            if (other != null && other.agrees(name)) {
                agreeing.add(figure);
            }
        }
        if (name.suffix().isEmpty() || agreeing.size() < 2) {
            return agreeing;
        }
        List<Figure> same = agreeing.stream()
                .filter(figure -> figure.suffix().equals(name.suffixKey()))
                .toList();
        return same.isEmpty() ? agreeing : same;
    }

    /** "The younger Dorn", "the elder Dorn": the only one of the name who is told to be the child, or is not; null if that tells nobody. */
    @Nullable
    Figure ofGeneration(String word, PersonName name) {
        boolean younger = word.equals("younger");
        if (!younger && !word.equals("elder") && !word.equals("older")) {
            return null;
        }
        List<Figure> found = named(name).stream()
                .filter(Figure::isPerson)
                .filter(figure -> figure.isChild() == younger)
                .toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** Notes a role that the document gives to somebody. */
    void held(Figure figure, @Nullable Role role) {
        if (role != null && !role.text().isBlank()) {
            figure.heldRole(role);
            index(byOffice, role.head(), figure);
        }
    }

    /** All who hold an office of this head, in the order in which the document tells it. */
    List<Figure> holders(String head) {
        return byOffice.getOrDefault(head, List.of());
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /** All whose first given name is this one. */
    List<Figure> familiar(String given) {
        return given.isEmpty() ? List.of() : byGiven.getOrDefault(Names.fold(given), List.of());
    }

    /** Everybody of this surname, also where it stands first: "Liu" of one Liu Hanming, if nobody has it last. */
    List<Figure> bearers(PersonName name) {
        List<Figure> last = named(name);
        boolean first = last.isEmpty() && name.given().isEmpty() && Lexicon.FAMILY_FIRST.contains(name.surnameKey());
        return first ? familiar(name.surname()) : last;
    }

    /** Two of which the text says later that they are one: "a group of pilots" and "the group, Pilots for Elland". */
    void merge(Figure other, Figure figure) {
        if (other != figure) {
            figure.takeOver(other);
            merged.put(other, figure);
        }
    }

    /** With all that was told of either, also after it was known that they are one. */
    Map<Figure, Figure> merged() {
        merged.forEach((other, figure) -> figure.takeOver(other));
        return merged;
    }

    /** The group last told of as "a group of …"; null if there is none. */
    @Nullable
    Figure latestCalled(String noun, int at) {
        Figure latest = null;
        for (Figure figure : figures) {
            int last = figure.lastMentionBefore(at);
            boolean called = figure.type() != EntityType.PERSON
                    && last >= 0
                    && at - last < LATELY
                    && !merged.containsKey(figure)
                    && (figure.name().startsWith("a " + noun + " of ")
                            || figure.name().equals("a " + noun));
            latest = called && (latest == null || last > latest.lastMentionBefore(at)) ? figure : latest;
        }
        return latest;
    }

    /** Surnames of the cast that are this folded one with a slip: see {@link Names#alike}. */
    List<String> surnamesLike(String surname) {
        return alikeSurnames.of(surname);
    }

    /** The organisation or group of a name; articles and case do not count. */
    Figure collective(EntityType type, String name) {
        String key = key(name);
        Figure known = collectives.get(key);
        if (known == null) {
            known = Figure.of(type, name);
            figures.add(known);
            collectives.put(key, known);
            if (type == EntityType.ORGANIZATION && key.indexOf(' ') > 0) {
                index(byLastWord, lastWord(key), known);
            }
        }
        return known;
    }

    /** Another name of an organisation, unless it is somebody's already. */
    void alsoCalled(String name, Figure figure) {
        Figure known = collectives.get(key(name));
        if (known == null || known == figure) {
            collectives.put(key(name), figure);
        } else if (known.firstMention() == Integer.MAX_VALUE) {
            collectives.replaceAll((key, one) -> one == known ? figure : one);
        }
    }

    @Nullable
    Figure collectiveOrNull(String name) {
        return collectives.get(key(name));
    }

    /** Makes "RHA" and "Royal Harbour Authority" one, if the document has both. */
    void foldInitials() {
        Map<String, Figure> byInitials = new HashMap<>();
        for (Figure figure : collectives.values()) {
            String initials = Names.initials(figure.name());
            if (initials.length() > 1 && figure.name().indexOf(' ') > 0) {
                byInitials.put(Names.fold(initials), figure);
                byInitials.putIfAbsent(Names.fold(Names.initials(HouseForms.withoutAny(figure.name()))), figure);
            }
        }
        collectives.replaceAll((key, figure) -> key.length() < 2 || key.indexOf(' ') > 0
                ? figure
                : byInitials.getOrDefault(key.replace("&", ""), figure));
        collectives.replaceAll((key, figure) -> inner(figure));
    }

    /** "Corvo" of a Corvo Group Corp., if the short name is nobody else's. */
    void shortenHouses() {
        List<Figure> houses = figures.stream()
                .filter(figure -> figure.type() == EntityType.ORGANIZATION && collectives.containsValue(figure))
                .toList();
        ShortNames.of(houses).forEach(this::shorten);
    }

    private void shorten(String rest, Figure figure) {
        Figure known = collectives.get(rest);
        if (known == null && !bySurname.containsKey(rest)) {
            collectives.put(rest, figure);
        } else if (known != null
                && known.type() == EntityType.ORGANIZATION
                && known != figure
                && key(known.name()).equals(rest)) {
            collectives.replaceAll((key, one) -> one == known ? figure : one);
        }
    }

    /** "CTC" or "the Elland CTC" of an Elland Centre for Tide Control and Mooring, if no other could be meant. */
    private Figure inner(Figure letters) {
        String name = letters.name();
        String last = name.substring(name.lastIndexOf(' ') + 1).replace(".", "");
        if (last.length() < 3 || !last.chars().allMatch(Character::isUpperCase)) {
            return letters;
        }
        Figure found = null;
        for (Figure figure : collectives.values()) {
            String initials = Names.initials(figure.name());
            String own = key(figure.name());
            boolean longer = figure != letters
                    && initials.length() > last.length()
                    && initials.contains(last)
                    && own.split(" ", -1).length > last.length()
                    && Arrays.asList(own.split(" ", -1)).containsAll(before(name));
            if (longer && found != null && found != figure) {
                return letters;
            }
            found = longer ? figure : found;
        }
        return found == null ? letters : found;
    }

    private static List<String> before(String name) {
        String key = key(name);
        int space = key.lastIndexOf(' ');
        return space < 0 ? List.of() : Arrays.asList(key.substring(0, space).split(" ", -1));
    }

    /** What every firm may be called, whatever it is named. */
    static boolean isGeneral(String word) {
        return switch (word) {
            case "company", "firm", "group", "corporation", "business", "organization", "organisation" -> true;
            default -> false;
        };
    }

    /** "The Chronicle", of an Elland Chronicle: the organisation last spoken of whose longer name ends in this word. */
    @Nullable
    Figure latestEndingIn(String word, int at) {
        Figure latest = null;
        for (Figure figure : byLastWord.getOrDefault(key(word), List.of())) {
            int last = figure.lastMentionBefore(at);
            boolean later = last >= 0 && (latest == null || last > latest.lastMentionBefore(at));
            latest = later ? figure : latest;
        }
        return latest;
    }

    /** The one organisation whose longer name ends in these words: "the budget office" for a Congressional Budget Office. */
    @Nullable
    Figure organisationEndingIn(String words, int at) {
        String ending = " " + key(words);
        Figure found = null;
        for (Figure figure : byLastWord.getOrDefault(lastWord(ending), List.of())) {
            boolean longer =
                    key(figure.name()).endsWith(ending) && (figure.firstMention() < at || !isGeneral(lastWord(ending)));
            if (longer && found != null && found != figure) {
                return null;
            }
            found = longer ? figure : found;
        }
        return found;
    }

    /** "The members", of dozens of members spoken of before: the group last spoken of that this noun heads; null if there is none. */
    @Nullable
    Figure latestGroupOf(String head, int at) {
        Figure latest = null;
        for (Figure figure : figures) {
            int last = figure.lastMentionBefore(at);
            boolean group = figure.type() == EntityType.GROUP && last >= 0 && at - last < LATELY;
            if (group && (latest == null || last > latest.lastMentionBefore(at)) && heads(head, figure.name())) {
                latest = figure;
            }
        }
        return latest;
    }

    /** "A group of physicians": physicians. */
    static boolean isNumberOf(String word) {
        return switch (word) {
            case "group", "team", "panel", "crowd", "number", "majority", "handful", "coalition", "couple", "band" ->
                true;
            default -> false;
        };
    }

    /** Whether a description is about these: "dozens of members of the league" is, "the members' lawyers" is not. */
    private static boolean heads(String head, String description) {
        String[] words = Names.fold(description).split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            boolean quantity =
                    words[i].equals("of") && i > 0 && (words[i - 1].endsWith("s") || isNumberOf(words[i - 1]));
            if (Lexicon.RELATION.contains(words[i]) && !quantity) {
                return false;
            }
            if (Lexicon.kindred(words[i]).equals(Lexicon.kindred(head))) {
                return i + 1 == words.length || Lexicon.RELATION.contains(words[i + 1]);
            }
        }
        return false;
    }

    /** "The campaign" before anybody has said which: the one organisation of the document whose longer name ends so. */
    Map<Figure, Figure> shortened() {
        Map<Figure, Figure> shortened = new LinkedHashMap<>();
        for (Figure figure : collectives.values()) {
            boolean general = figure.type() == EntityType.ORGANIZATION
                    && figure.name().startsWith("the ")
                    && figure.name().indexOf(' ', 4) < 0
                    && !isGeneral(figure.name().substring(4))
                    && Character.isLowerCase(figure.name().charAt(4));
            Figure longer = general ? onlyOneEndingIn(figure.name().substring(3)) : null;
            if (longer != null) {
                longer.takeOver(figure);
                shortened.put(figure, longer);
            }
        }
        return shortened;
    }

    /** "Emil Dorn Sings" of a heading with capitals throughout: told once, and Emil Dorn often. */
    Map<Figure, Figure> lengthened() {
        Map<Figure, Figure> lengthened = new LinkedHashMap<>();
        for (Figure figure : figures) {
            PersonName name = figure.person();
            if (figure.isPerson() && name != null && name.given().size() == 2 && figure.fullNames() == 1) {
                PersonName shorter =
                        new PersonName(name.given().subList(0, 1), name.given().get(1), "");
                Figure known = named(shorter).stream()
                        .filter(other -> other != figure && (other.fullNames() > 1 || other.isShortened()))
                        .filter(other -> other.person() != null
                                && other.person().folded().equals(shorter.folded()))
                        .findFirst()
                        .orElse(null);
                if (known != null) {
                    known.takeOver(figure);
                    lengthened.put(figure, known);
                }
            }
        }
        return lengthened;
    }

    /** "Big-name senator" in a headline that ends at {@code body}: the first person of the story who holds that office. */
    Map<Figure, Figure> headlined(int body) {
        Map<Figure, Figure> headlined = new LinkedHashMap<>();
        for (Figure figure : described) {
            boolean head = figure.firstMention() < body
                    && figure.lastMentionBefore(Integer.MAX_VALUE) < body
                    && !figure.isInanimate();
            Role role = figure.role();
            Figure holder = head && role != null ? firstHolder(role.head(), body) : null;
            if (holder != null) {
                holder.takeOver(figure);
                headlined.put(figure, holder);
            }
        }
        return headlined;
    }

    private @Nullable Figure firstHolder(String head, int body) {
        Figure first = null;
        for (Figure figure : figures) {
            boolean holder = figure.isPerson() && figure.holds(head) && figure.firstMention() < body + HEADLINE_REACH;
            first = holder && (first == null || figure.firstMention() < first.firstMention()) ? figure : first;
        }
        return first;
    }

    private @Nullable Figure onlyOneEndingIn(String ending) {
        Figure found = null;
        for (Figure figure : collectives.values()) {
            if (figure.wanted()
                    && figure.type() == EntityType.ORGANIZATION
                    && Names.fold(figure.name()).endsWith(ending)
                    && figure.name().length() > ending.length() + 4) {
                if (found != null && found != figure) {
                    return null;
                }
                found = figure;
            }
        }
        return found;
    }

    static String key(String name) {
        boolean glued = name.length() > 4 && name.startsWith("The") && Character.isUpperCase(name.charAt(3));
        String folded = Names.fold(glued ? name.substring(3) : name).replace(".", "");
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }

    /** A new voice known by a description only: never taken for an earlier one. */
    Figure described(String description) {
        Figure figure = Figure.of(EntityType.UNNAMED, description);
        figures.add(figure);
        described.add(figure);
        return figure;
    }

    /** Whoever holds an office of which the document does not tell which of several does: the same each time. */
    Figure inOffice(String office) {
        Figure known = inOffice.get(Role.head(office));
        if (known == null) {
            known = described("the " + office);
            known.heldRole(new Role(office, Role.HEARD));
            inOffice.put(Role.head(office), known);
        }
        return known;
    }

    List<Figure> described() {
        return described;
    }
}
