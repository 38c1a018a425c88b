package org.quoth.attribution.people;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.people.names.Gender;
import org.quoth.attribution.people.names.Lexicon;
import org.quoth.attribution.people.names.Mention;
import org.quoth.attribution.people.names.Mention.Kind;
import org.quoth.attribution.people.names.Names;
import org.quoth.attribution.people.names.PersonName;
import org.quoth.attribution.people.names.Role;
import org.quoth.attribution.people.names.Scene;
import org.quoth.attribution.people.names.Word;
import org.quoth.model.DocumentKind;
import org.quoth.model.EntityType;
import org.quoth.text.Span;

/** Makes the acquaintance of everybody whom a document names in full or by office, before the {@link Walk} asks who is meant; not safe to share. */
final class Introductions {

    private final Scene scene;
    private final Cast cast;
    private final Address address;
    private final Set<String> couples;
    private final Map<String, PersonName> spouses = new HashMap<>();

    Introductions(Scene scene, Cast cast, Address address) {
        this.scene = scene;
        this.cast = cast;
        this.address = address;
        this.couples = couples(scene);
    }

    /** The surnames with which a document has both a "Mr." and a "Mrs." */
    private static Set<String> couples(Scene scene) {
        Map<String, Set<Gender>> polite = new HashMap<>();
        for (Mention mention : scene.mentions()) {
            if (mention.kind() == Kind.PERSON
                    && mention.role() == null
                    && mention.gender() != Gender.UNKNOWN
                    && Walk.name(mention).given().isEmpty()) {
                polite.computeIfAbsent(Walk.name(mention).surnameKey(), key -> EnumSet.noneOf(Gender.class))
                        .add(mention.gender());
            }
        }
        polite.values().removeIf(genders -> genders.size() < 2);
        return polite.keySet();
    }

    /** Makes the acquaintance of everybody with a full name, so that a surname may come before it. */
    void introduce() {
        Alternates alternates = new Alternates(scene, cast);
        alternates.introduce();
        Houses houses = new Houses(scene, cast);
        houses.introduce();
        for (Mention mention : scene.mentions()) {
            switch (mention.kind()) {
                case PERSON -> introducePerson(mention);
                case MAYBE -> {
                    if (cast.collectiveOrNull(scene.written(mention)) != null) {
                        continue;
                    }
                    person(mention).heardAs(mention.gender(), 1);
                }
                case ORGANIZATION -> cast.collective(EntityType.ORGANIZATION, scene.written(mention));
                case SURNAME, TITLE, DESCRIBED, PRONOUN -> {}
            }
        }
        introduceMarried();
        for (Mention mention : scene.mentions()) {
            if (mention.kind() == Kind.PERSON && Walk.name(mention).given().isEmpty()) {
                introduceTitled(mention);
            } else if (mention.kind() == Kind.SURNAME && scene.document().kind() == DocumentKind.TRANSCRIPT) {
                introduceCalled(mention);
            } else if (mention.kind() == Kind.SURNAME && whoFollows(mention)) {
                introduceFirst(mention);
            }
        }
        introduceOffices();
        introduceApposed();
        introduceTrades();
        Deeds.introduce(scene, cast);
        if (scene.document().kind() != DocumentKind.ARTICLE) {
            introducePassing();
        }
        cast.foldInitials();
        alternates.told();
        cast.shortenHouses();
        introduceTeams();
        houses.learn();
    }

    /** "The suspect, Ana Ruiz, was late": what stands before the comma is told of the one after it. */
    private void introduceApposed() {
        for (Mention mention : scene.mentions()) {
            int begin = mention.words().begin();
            boolean apart = begin > 1
                    && mention.name() != null
                    && !mention.name().given().isEmpty()
                    && scene.words().get(begin).gap() == ','
                    && scene.words().get(begin - 1).joined()
                    && !scene.words().get(begin - 1).capital()
                    && Lexicon.isRole(scene.words().get(begin - 1).key())
                    && mention.words().end() < scene.words().size()
                    && scene.words().get(mention.words().end()).gap() == ',';
            boolean the = apart
                    && scene.words().get(begin - 2).key().equals("the")
                    && !(begin > 2
                            && scene.words().get(begin - 2).joined()
                            && Lexicon.RELATION.contains(
                                    scene.words().get(begin - 3).key())); // "the clerk for the builder, Ana Ruiz"
            List<Figure> figures = the ? cast.named(Walk.name(mention)) : List.of();
            if (figures.size() == 1 && figures.getFirst().isPerson()) {
                cast.held(
                        figures.getFirst().want().certain(),
                        new Role(scene.words().get(begin - 1).form(), Role.APPOSITION));
            }
        }
    }

    /** "Ana Ruiz, 44, a retired baker from Ellis,": who may be "the baker" later. */
    private void introduceTrades() {
        for (Mention mention : scene.mentions()) {
            boolean full = mention.name() != null && !mention.name().given().isEmpty();
            Word trade = full ? tradeBehind(mention.words().end()) : null;
            List<Figure> figures = trade == null ? List.of() : cast.named(Walk.name(mention));
            if (trade != null && figures.size() == 1 && figures.getFirst().isPerson()) {
                cast.held(figures.getFirst(), new Role(trade.key(), Role.HEARD));
            }
        }
    }

    /** "Emil Dorn, who lived there with his wife": a man, where nobody else is named between. */
    private void introduceMarried() {
        for (int i = 0; i < scene.mentions().size(); i++) {
            Mention mention = scene.mentions().get(i);
            Mention next = i + 1 < scene.mentions().size() ? scene.mentions().get(i + 1) : null;
            boolean full = mention.name() != null && !mention.name().given().isEmpty();
            Gender gender = full && next != null && next.kind() == Kind.PRONOUN && next.sentence() == mention.sentence()
                    ? ofSpouse(next.words().begin())
                    : Gender.UNKNOWN;
            List<Figure> figures = gender == Gender.UNKNOWN ? List.of() : cast.named(Walk.name(mention));
            if (next != null && figures.size() == 1 && figures.getFirst().isPerson()) {
                figures.getFirst().heardAs(gender, 2);
                noteSpouse(Walk.name(mention), next.words().begin() + 2);
            }
        }
    }

    /** "his wife Ana": rather of the same surname, if the text speaks of a "Mrs." of that name. */
    private void noteSpouse(PersonName name, int given) {
        Word word = given < scene.words().size() ? scene.words().get(given) : null;
        if (word != null && word.capital() && Lexicon.isGiven(word.key()) && couples.contains(name.surnameKey())) {
            PersonName spouse = new PersonName(List.of(word.form()), name.surname(), "");
            spouses.put(name.surnameKey(), spouse);
            spouses.put(word.key(), spouse);
        }
    }

    private Gender ofSpouse(int pronoun) {
        if (pronoun + 1 >= scene.words().size()) {
            return Gender.UNKNOWN;
        }
        return switch (scene.words().get(pronoun).key()
                + ' '
                + scene.words().get(pronoun + 1).key()) {
            case "his wife", "his girlfriend", "his widow" -> Gender.MALE;
            case "her husband", "her boyfriend", "her widower" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }

    /** The noun that "a" opens behind a comma; null if none does. */
    private @Nullable Word tradeBehind(int name) {
        List<Word> words = scene.words();
        int at = comma(name) && Character.isDigit(words.get(name).form().charAt(0)) ? name + 1 : name;
        boolean opens = comma(at)
                && (words.get(at).key().equals("a") || words.get(at).key().equals("an"));
        if (!opens) {
            return null;
        }
        int end = at + 1;
        while (end < words.size()
                && end < at + 5
                && words.get(end).joined()
                && !words.get(end).capital()
                && !Lexicon.FUNCTION.contains(words.get(end).key())
                && !Lexicon.RELATION.contains(words.get(end).key())) {
            end++;
        }
        boolean stops = end > at + 1 && end < words.size() && end < at + 5;
        Word noun = words.get(end - 1);
        return stops && noun.form().length() > 3 && !noun.possessive() && !Lexicon.BOND.contains(noun.key())
                ? noun
                : null;
    }

    /** "The French president, President Martin", "the Secretary of State, Ana Ruiz,": the office before the comma is held by the one after it. */
    private void introduceOffices() {
        for (int i = 1; i < scene.mentions().size(); i++) {
            Mention office = scene.mentions().get(i - 1);
            Mention person = scene.mentions().get(i);
            boolean apposed = office.kind() == Kind.TITLE
                    && person.kind() == Kind.PERSON
                    && office.words().end() == person.words().begin()
                    && scene.words().get(person.words().begin()).gap() == ',';
            Role told = office.role();
            Role held = person.role();
            boolean same = told != null
                    && (held == null ? isEnclosed(person) : told.head().equals(held.head()));
            if (apposed && told != null && same) {
                cast.named(Walk.name(person)).forEach(figure -> cast.held(figure, new Role(told.text(), Role.TITLE)));
            }
        }
    }

    private boolean isEnclosed(Mention person) {
        int end = person.words().end();
        return person.name() != null
                && !person.name().given().isEmpty()
                && end < scene.words().size()
                && scene.words().get(end).gap() == ',';
    }

    /**
     * A surname that never goes with a given name or an office, "Dorn", as speakers use them and stories do not: somebody if the text says "he" or "she" after it and speaks of it as of a
     * person, since places and things have names in capitals too.
     */
    private void introducePassing() {
        Map<String, List<Mention>> bare = new LinkedHashMap<>();
        for (Mention mention : scene.mentions()) {
            if (mention.kind() == Kind.SURNAME && mayBeSurname(mention)) {
                bare.computeIfAbsent(Walk.name(mention).surnameKey(), key -> new ArrayList<>())
                        .add(mention);
            }
        }
        for (List<Mention> mentions : bare.values()) {
            PersonName name = Walk.name(mentions.getFirst());
            boolean unknown = cast.named(name).isEmpty()
                    && cast.familiar(name.surname()).isEmpty()
                    && cast.collectiveOrNull(scene.written(mentions.getFirst())) == null;
            boolean often = mentions.size() > 1 && mentions.stream().noneMatch(scene::isPlaced);
            if (unknown && often && mentions.stream().anyMatch(this::pronounFollows)) {
                cast.person(name, mentions.getFirst().span().begin()).want().certain();
            }
        }
        introduceHeard();
    }

    /** Two words in capitals that may be anything's name, said twice, and "he" or "she" after one of them: somebody. */
    private void introduceHeard() {
        Map<String, List<Mention>> heard = new LinkedHashMap<>();
        for (Mention mention : scene.mentions()) {
            if (mention.kind() == Kind.MAYBE) {
                heard.computeIfAbsent(Walk.name(mention).folded(), key -> new ArrayList<>())
                        .add(mention);
            }
        }
        for (List<Mention> mentions : heard.values()) {
            List<Figure> figures = cast.named(Walk.name(mentions.getFirst()));
            boolean often = mentions.size() > 1 && mentions.stream().noneMatch(scene::isPlaced);
            if (often
                    && figures.size() == 1
                    && figures.getFirst().isPerson()
                    && mentions.stream().anyMatch(this::pronounFollows)) {
                figures.getFirst().want().certain();
            }
        }
    }

    /** "The Quist administration", "the Dorn campaign": what "the administration" and "the campaign" may mean later. */
    private void introduceTeams() {
        for (int i = 2; i < scene.words().size(); i++) {
            Word team = scene.words().get(i);
            Word whose = scene.words().get(i - 1);
            boolean one = switch (team.key()) {
                case "administration", "campaign", "camp", "government" -> true;
                default -> false;
            };
            boolean named = one
                    && !team.capital()
                    && team.joined()
                    && whose.joined()
                    && whose.capital()
                    && !whose.opens()
                    && (!Lexicon.DEMONYM.contains(whose.key()) || team.key().equals("government"))
                    && scene.words().get(i - 2).key().equals("the");
            if (named) {
                Span span = Span.of(
                        scene.words().get(i - 2).span().begin(), team.span().end());
                cast.collective(EntityType.ORGANIZATION, "the " + whose.form() + " " + team.form())
                        .mention(span);
            }
        }
    }

    private boolean mayBeSurname(Mention mention) {
        Word word = scene.words().get(mention.words().begin());
        String key = word.key();
        return mention.words().length() == 1
                && Walk.name(mention).given().isEmpty()
                && key.length() > 2
                && !word.capitals()
                && !Lexicon.PLACE.contains(key)
                && !Lexicon.DEMONYM.contains(key)
                && !isPeopleWord(key)
                && !Lexicon.THING_WORD.contains(key)
                && !Lexicon.ORGANISATION_WORD.contains(key)
                && !Lexicon.ORGANISATION_NOUN.contains(key)
                && !Lexicon.FUNCTION.contains(key)
                && !Lexicon.CALENDAR.contains(key)
                && !Lexicon.isRole(key)
                && !Lexicon.isGiven(key)
                && !scene.lowerCase().contains(key);
    }

    /** "Sunnis", "Bolivians" */
    private static boolean isPeopleWord(String key) {
        return key.endsWith("ians")
                || key.endsWith("ists")
                || Lexicon.DEMONYM.contains(key.substring(0, key.length() - 1));
    }

    /** "he" or "she" stands behind it in the same sentence, or opens the next, and nobody else is named between. */
    private boolean pronounFollows(Mention mention) {
        List<Mention> after =
                scene.mentionsIn(Span.of(mention.words().end(), mention.words().end() + 40));
        for (Mention other : after) {
            if (other.kind() == Kind.PRONOUN) {
                boolean same = other.sentence() == mention.sentence();
                boolean next = other.sentence() == mention.sentence() + 1
                        && scene.words().get(other.words().begin()).opens();
                return (same || next) && scene.blockOf(other.words().begin()) == mention.block();
            }
            boolean another = other.kind() == Kind.PERSON
                    || (other.kind() == Kind.SURNAME
                            && mayBeSurname(other)
                            && !Walk.name(other)
                                    .surnameKey()
                                    .equals(Walk.name(mention).surnameKey()));
            if (another) {
                return false;
            }
        }
        return false;
    }

    /** "Karen, it comes back to your question", "I do not know, Karen.", "Karen?": a given name that somebody is called by. */
    private void introduceCalled(Mention mention) {
        int word = mention.words().begin();
        boolean called = mention.words().length() == 1
                && Lexicon.isGiven(scene.words().get(word).key())
                && !Lexicon.PLACE.contains(scene.words().get(word).key())
                && (comma(word) || scene.words().get(word).opens())
                && (comma(word + 1) || closes(word));
        PersonName name = Walk.name(mention);
        if (called
                && cast.named(name).isEmpty()
                && cast.familiar(name.surname()).isEmpty()) {
            Figure figure = cast.person(name, mention.span().begin()).want().certain();
            figure.heardAs(Lexicon.genderOfGiven(Names.fold(name.surname())), 2);
        }
    }

    /** "Timmy — who goes by his first name": somebody who tells no more of the name. */
    private boolean whoFollows(Mention mention) {
        int word = mention.words().begin();
        int next = mention.words().end();
        return mention.words().length() == 1
                && Lexicon.isGiven(scene.words().get(word).key())
                && !Lexicon.PLACE.contains(scene.words().get(word).key())
                && next < scene.words().size()
                && scene.words().get(next).key().equals("who")
                && !scene.words().get(next).joined();
    }

    private void introduceFirst(Mention mention) {
        PersonName name = Walk.name(mention);
        if (cast.named(name).isEmpty() && cast.familiar(name.surname()).isEmpty()) {
            Figure figure = cast.person(name, mention.span().begin()).want().certain();
            figure.heardAs(Lexicon.genderOfGiven(Names.fold(name.surname())), 2);
        }
    }

    private boolean closes(int word) {
        List<Word> words = scene.words();
        return word + 1 == words.size()
                || words.get(word + 1).sentence() != words.get(word).sentence();
    }

    private boolean comma(int word) {
        return word < scene.words().size() && scene.words().get(word).gap() == ',';
    }

    private void introducePerson(Mention mention) {
        PersonName name = Walk.name(mention);
        if (!name.given().isEmpty()) {
            learn(person(mention), mention);
        }
    }

    private Figure person(Mention mention) {
        int at = mention.span().begin();
        Figure figure = Address.isRelative(scene.words(), mention)
                ? cast.relative(Walk.name(mention), at)
                : cast.person(Walk.name(mention), at);
        return Address.isChild(scene.words(), mention) ? figure.child() : figure;
    }

    /** "President Hollande", where no full name is told. */
    private void introduceTitled(Mention mention) {
        List<Figure> known = cast.bearers(Walk.name(mention)).stream()
                .filter(figure -> !figure.gender().contradicts(mention.gender()))
                .filter(figure -> mention.role() == null
                        || !figure.isRelative()
                        || figure.holds(mention.role().head()))
                .filter(figure -> mention.role() == null
                        || !address.contradicts(mention.role().head(), figure))
                .toList();
        List<Figure> knighted = known.isEmpty() && isKnighted(mention)
                ? cast.familiar(Walk.name(mention).surname())
                : List.of();
        if (knighted.size() == 1) {
            learn(knighted.getFirst(), mention);
        } else if (known.isEmpty()) {
            boolean others = couples.contains(Walk.name(mention).surnameKey())
                    || cast.named(Walk.name(mention)).stream().anyMatch(Figure::isRelative);
            PersonName spouse = spouses.get(Walk.name(mention).surnameKey());
            Figure figure = spouse != null
                    ? cast.person(spouse, mention.span().begin())
                    : others
                            ? cast.newPerson(Walk.name(mention))
                            : cast.person(Walk.name(mention), mention.span().begin());
            learn(figure, mention);
        } else if (known.size() == 1) {
            learn(known.getFirst(), mention);
        }
    }

    /** "Sir Anders": such titles stand before given names. */
    private boolean isKnighted(Mention mention) {
        return scene.words().subList(mention.words().begin(), mention.words().end()).stream()
                .anyMatch(word -> word.key().equals("sir") || word.key().equals("dame"));
    }

    private void learn(Figure figure, Mention mention) {
        figure.want().certain();
        cast.held(figure, mention.role());
        figure.heardAs(mention.gender(), mention.role() == null ? 2 : 3);
    }
}
