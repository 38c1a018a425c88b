package org.quoth.attribution.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.people.names.Lexicon;
import org.quoth.attribution.people.names.Mention;
import org.quoth.attribution.people.names.Mention.Kind;
import org.quoth.attribution.people.names.Names;
import org.quoth.attribution.people.names.PersonName;
import org.quoth.attribution.people.names.Role;
import org.quoth.attribution.people.names.Scene;
import org.quoth.attribution.people.names.Word;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.EntityType;
import org.quoth.text.Characters;
import org.quoth.text.Span;

/** Goes through the mentions of a document in text order and says who each is; not safe to share. */
final class Walk {

    /** In words: what was broken off later was no false start. */
    private static final int LONGEST_START = 40;

    private final Scene scene;
    private final Cast cast;
    private final Address address;
    private final Surnames surnames;
    private final Offices offices;
    private final Antecedents antecedents = new Antecedents();
    private final IdentityHashMap<Mention, List<Figure>> meant = new IdentityHashMap<>();
    private final Map<String, Integer> named = new HashMap<>();
    private final Set<String> places = new HashSet<>();
    /** How somebody was last told of, pronouns apart. */
    private final Map<Figure, Kind> lastBy = new HashMap<>();

    private final boolean transcript;
    private int next;

    Walk(Scene scene, Cast cast, @Nullable Figure principal) {
        this.scene = scene;
        this.cast = cast;
        this.address = new Address(scene.words());
        this.surnames = new Surnames(cast);
        for (Mention mention : scene.mentions()) {
            PersonName name = mention.name();
            if (name == null) {
                continue;
            }
            named.merge(name.surnameKey(), 1, Integer::sum);
            if (mention.kind() == Kind.MAYBE && (scene.isPlaced(mention) || isSpot(mention))) {
                places.add(name.folded());
            }
        }
        Document document = scene.document();
        this.transcript = document.kind() == DocumentKind.TRANSCRIPT;
        this.offices = new Offices(cast, principal, transcript, governments(scene.words()));
    }

    /** "Cape Roe", "Lake Vardo". */
    private boolean isSpot(Mention mention) {
        return mention.words().length() > 1
                && switch (scene.words().get(mention.words().begin()).key()) {
                    case "cape", "fort", "lake", "mount", "port", "gulf", "river", "camp", "point" -> true;
                    default -> false;
                };
    }

    /** "Dorn" of "the Dorn administration", "the Dorn-Marr government". */
    private static Set<String> governments(List<Word> words) {
        Set<String> surnames = new HashSet<>();
        for (int i = 1; i < words.size(); i++) {
            boolean governs = words.get(i).key().equals("administration")
                    || words.get(i).key().equals("government");
            if (governs && words.get(i).joined()) {
                String before = Names.fold(words.get(i - 1).key());
                surnames.add(before.replaceFirst("-.*", ""));
            }
        }
        return surnames;
    }

    /** Somebody is quoted there. */
    void spoke(Figure figure, Antecedents.Turn turn) {
        antecedents.spoke(figure, turn);
        surnames.spoke(figure);
    }

    /** "A spokeswoman for Corvo": Corvo had its say. */
    void spokeFor(Span words, Antecedents.Turn turn) {
        boolean service = scene.words().subList(words.begin(), words.end()).stream()
                .anyMatch(word -> word.key().startsWith("spokes"));
        for (Mention mention : service ? scene.mentionsIn(words) : List.<Mention>of()) {
            List<Figure> figures = who(mention);
            if (figures.size() == 1 && figures.getFirst().type() == EntityType.ORGANIZATION) {
                antecedents.spokeFor(figures.getFirst(), turn);
                return;
            }
        }
    }

    /** How often the whole text has the surname of somebody. */
    int named(Figure figure) {
        PersonName name = figure.person();
        return name == null ? 0 : named.getOrDefault(name.surnameKey(), 0);
    }

    Address address() {
        return address;
    }

    Antecedents antecedents() {
        return antecedents;
    }

    Offices offices() {
        return offices;
    }

    static PersonName name(Mention mention) {
        PersonName name = mention.name();
        if (name == null) {
            throw new IllegalStateException("a mention without a name: " + mention);
        }
        return name;
    }

    /** Says who is meant by every mention that begins before this word. */
    void to(int word) {
        while (next < scene.mentions().size()
                && scene.mentions().get(next).words().begin() < word) {
            Mention mention = scene.mentions().get(next++);
            List<Figure> figures = resolve(mention);
            meant.put(mention, figures);
            if (figures.size() == 1) {
                Figure figure = figures.getFirst();
                if (mention.kind() != Kind.PRONOUN) {
                    figure.mention(mention.span());
                    lastBy.put(figure, mention.kind());
                }
                if (scene.blocks().get(mention.block()).length() > 4
                        && !scene.isDateline(mention)
                        && !isPlace(mention, figure)) {
                    antecedents.spokenOf(figure, mention);
                }
            }
        }
    }

    /** "In Port Vardo": a name that may be anything's, and stands somewhere as a place's does, is nobody whom "he" means. */
    boolean isPlace(Mention mention, Figure figure) {
        return mention.kind() == Kind.MAYBE
                && !figure.wanted()
                && places.contains(name(mention).folded());
    }

    /** Who is meant by a mention already passed, the likeliest first. */
    List<Figure> who(Mention mention) {
        return meant.getOrDefault(mention, List.of());
    }

    void decide(Mention mention, Figure figure) {
        meant.put(mention, List.of(figure));
        figure.mention(mention.span());
        antecedents.spokenOf(figure, mention);
    }

    private List<Figure> resolve(Mention mention) {
        int at = mention.span().begin();
        return switch (mention.kind()) {
            case PERSON, MAYBE, SURNAME -> byName(mention, at);
            case ORGANIZATION -> organisation(mention);
            case TITLE -> office(mention, at);
            case DESCRIBED -> described(mention);
            case PRONOUN -> pronoun(mention);
        };
    }

    private List<Figure> byName(Mention mention, int at) {
        PersonName name = name(mention);
        Figure alternate = mention.kind() == Kind.MAYBE ? cast.collectiveOrNull(scene.written(mention)) : null;
        if (alternate != null) {
            return List.of(alternate);
        }
        if (!name.given().isEmpty()) {
            List<Figure> full = cast.named(name);
            if (full.isEmpty() && mention.kind() == Kind.SURNAME) {
                PersonName first = PersonName.parse(name.given().getFirst());
                return surnames.bearers(first, mention.gender(), null, at, mention.block());
            }
            List<Figure> one = full.size() < 2 ? full : exact(full, name);
            if (one.size() == 1) {
                surnames.named(one.getFirst(), mention.block());
            }
            return one;
        }
        Figure house = mention.kind() == Kind.SURNAME && cast.named(name).isEmpty()
                ? cast.collectiveOrNull(scene.written(mention))
                : null;
        if (house != null) {
            return List.of(house);
        }
        List<Figure> bearers = surnames.bearers(name, mention.gender(), mention.role(), at, mention.block());
        if (mention.kind() == Kind.SURNAME && bearers.size() == 1 && doubtful(bearers.getFirst(), mention)) {
            return List.of();
        }
        if (bearers.size() == 1) {
            bearers.getFirst().shortened();
        }
        return bearers;
    }

    /** A word like "Washington" or "Act" is a place or a thing before it is the surname of somebody barely named. */
    private boolean doubtful(Figure figure, Mention mention) {
        String key = scene.words().get(mention.words().begin()).key();
        boolean otherWord = scene.lowerCase().contains(key)
                || Lexicon.PLACE.contains(key)
                || Lexicon.DEMONYM.contains(key)
                || Lexicon.THING_WORD.contains(key)
                || Lexicon.ORGANISATION_WORD.contains(key);
        return otherWord && !figure.wanted();
    }

    private static List<Figure> exact(List<Figure> figures, PersonName name) {
        List<Figure> exact = new ArrayList<>(1);
        for (Figure figure : figures) {
            PersonName other = figure.person();
            if (other != null && other.folded().equals(name.folded())) {
                exact.add(figure);
            }
        }
        return exact.isEmpty() ? figures : exact;
    }

    private List<Figure> organisation(Mention mention) {
        Figure shouted = shouted(mention);
        shouted = shouted == null ? namesake(mention) : shouted;
        Figure figure = shouted != null ? shouted : shortened(mention);
        return figure == null ? List.of() : List.of(figure);
    }

    /** A word that many a house has for its name, and here the surname of the one person whom the text names in full so. */
    private @Nullable Figure namesake(Mention mention) {
        Word word = scene.words().get(mention.words().begin());
        boolean plain = mention.words().length() == 1 && !word.capitals() && word.capital();
        List<Figure> bearers = plain ? cast.named(PersonName.of(List.of(word.form()))) : List.of();
        boolean one = bearers.size() == 1
                && bearers.getFirst().isPerson()
                && bearers.getFirst().wanted()
                && bearers.getFirst().firstNamed() < mention.span().begin();
        return one ? bearers.getFirst() : null;
    }

    /** "The Chronicle" of an Elland Chronicle told before; else the name as it stands. */
    private @Nullable Figure shortened(Mention mention) {
        int word = mention.words().begin();
        Word last = scene.words().get(mention.words().end() - 1);
        boolean articled = last.key().equals(scene.words().get(word).key())
                ? word > 0
                        && scene.words().get(word - 1).key().equals("the")
                        && scene.words().get(word).joined()
                : mention.words().length() == 2 && scene.words().get(word).key().equals("the");
        Figure longer = articled && Lexicon.ORGANISATION_WORD.contains(last.key())
                ? cast.latestEndingIn(last.form(), mention.span().begin())
                : null;
        return longer == null ? cast.collectiveOrNull(scene.written(mention)) : longer;
    }

    /** "TAPPER: …" in a story that prints a talk: the person of that surname, if there is one. */
    private @Nullable Figure shouted(Mention mention) {
        Word word = scene.words().get(mention.words().begin());
        if (mention.words().length() > 1
                || !word.capitals()
                || word.form().length() < 4
                || word.form().indexOf('.') > 0) {
            return null;
        }
        List<Figure> bearers = cast.named(PersonName.of(List.of(Names.fromCapitals(word.form()))));
        return bearers.size() == 1 ? bearers.getFirst().want() : null;
    }

    private List<Figure> office(Mention mention, int at) {
        Role role = mention.role();
        if (role == null) {
            return List.of();
        }
        Figure beside = apposed(mention);
        return beside != null ? List.of(beside) : offices.holders(role.text(), at);
    }

    /** "The head of the harbour league, Ana Ruiz," and "Ruiz, the head of the harbour league,": the person beside the office. */
    private @Nullable Figure apposed(Mention office) {
        int end = office.words().end();
        boolean called =
                transcript && scene.words().get(office.words().begin()).capital() && office.kind() == Kind.TITLE;
        for (Mention next : called ? List.<Mention>of() : scene.mentionsIn(Span.of(end, end + 1))) {
            boolean named = (next.kind() == Kind.PERSON || next.kind() == Kind.MAYBE)
                    && next.words().begin() == end
                    && scene.words().get(end).gap() == ',';
            List<Figure> figures = named ? cast.named(name(next)) : List.of();
            if (figures.size() == 1) {
                return figures.getFirst().want();
            }
        }
        int begin = office.words().begin();
        boolean list = end < scene.words().size()
                && scene.words().get(end).joined()
                && scene.words().get(end).key().equals("and");
        if (begin == 0 || list || scene.words().get(begin).gap() != ',') {
            return null;
        }
        for (Mention before : scene.mentionsIn(Span.of(begin - 1, begin))) {
            List<Figure> figures = before.name() != null && before.words().end() == begin ? who(before) : List.of();
            if (figures.size() == 1 && figures.getFirst().isPerson() && !before.quoted()) {
                return figures.getFirst();
            }
        }
        return null;
    }

    /** Somebody named of whom the text tells that office word for word, else a voice known by its description, the same each time. */
    private List<Figure> described(Mention mention) {
        Role role = Objects.requireNonNull(mention.role());
        Figure beside = apposed(mention);
        if (beside != null) {
            cast.held(beside, new Role(role.text(), Role.APPOSITION));
            return List.of(beside);
        }
        List<String> telling = List.of(Names.fold(role.text()).split(" ", -1));
        for (Figure figure : cast.holders(role.head())) {
            if (figure.isPerson() && figure.roleWords().containsAll(telling)) {
                return List.of(figure);
            }
        }
        String words = mention.span().of(scene.document().text()).replaceAll("\\s+", " ");
        for (Figure figure : cast.described()) {
            if (Names.fold(figure.name()).equals(Names.fold(words))) {
                return List.of(figure);
            }
        }
        Figure figure = cast.described(words.startsWith("T") ? "t" + words.substring(1) : words)
                .want();
        figure.heldRole(role);
        return List.of(figure);
    }

    /** Whoever is named after "he" in the same clause is another: "he told Dorn", "he said Dorn would win". */
    private Set<Figure> namedAfter(Mention pronoun) {
        return namedAfter(pronoun.words().begin());
    }

    Set<Figure> namedAfter(int pronoun) {
        int end = pronoun + 1;
        String key = scene.words().get(pronoun).pronoun();
        if (!key.equals("he") && !key.equals("she") && !key.equals("it")) {
            return Set.of();
        }
        Set<Figure> named = new LinkedHashSet<>();
        int i = end;
        while (i < scene.words().size() && i < end + 12 && scene.words().get(i).joined()) {
            i++;
        }
        for (Mention mention : scene.mentionsIn(Span.of(end, Math.max(i, end)))) {
            PersonName name = mention.name();
            boolean after = mention.words().begin() >= end && mention.words().begin() < i;
            if (name != null && after) {
                named.addAll(cast.named(name));
            } else if (after && mention.kind() == Kind.ORGANIZATION) {
                named.addAll(organisation(mention));
            }
        }
        return named;
    }

    /** "Dorn last night was telling – he told the pilots": whoever opened the sentence that was broken off; null if nobody did. */
    private @Nullable Figure restarted(Mention pronoun) {
        int at = pronoun.words().begin();
        Word word = scene.words().get(at);
        if (!transcript || !Characters.isDash(word.gap())) {
            return null;
        }
        int begin = at;
        while (begin > 0
                && begin > at - LONGEST_START
                && scene.words().get(begin - 1).sentence() == word.sentence()) {
            begin--;
        }
        Figure opened = null;
        for (Mention before : scene.mentionsIn(Span.of(begin, at))) {
            List<Figure> figures = before.name() == null ? List.of() : who(before);
            if (opened != null || figures.size() != 1) {
                return null;
            }
            boolean opens =
                    before.words().begin() <= begin + 1 && figures.getFirst().isPerson();
            opened = opens && !figures.getFirst().gender().contradicts(pronoun.gender()) ? figures.getFirst() : null;
            if (opened == null) {
                return null;
            }
        }
        return opened;
    }

    private List<Figure> pronoun(Mention mention) {
        Figure opened = restarted(mention);
        if (opened != null) {
            return List.of(opened);
        }
        Figure figure = antecedents.person(
                mention.gender(), scene.words().get(mention.words().begin()), mention.block(), namedAfter(mention));
        if (figure != null
                && !mention.quoted()
                && !(transcript && lastBy.get(figure) == Kind.TITLE) // "an adviser to the President. She"
                && !antecedents.hasRival(figure, mention.gender(), mention.sentence())) {
            figure.heardAs(mention.gender(), 1);
        }
        return figure == null ? List.of() : List.of(figure);
    }
}
