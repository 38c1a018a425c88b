package org.quoth.attribution.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.people.names.Gender;
import org.quoth.attribution.people.names.Lexicon;
import org.quoth.attribution.people.names.Mention;
import org.quoth.attribution.people.names.Mention.Kind;
import org.quoth.attribution.people.names.Names;
import org.quoth.attribution.people.names.Quantities;
import org.quoth.attribution.people.names.Role;
import org.quoth.attribution.people.names.Scene;
import org.quoth.model.EntityType;
import org.quoth.text.Span;

/** Says who is meant by a noun phrase: a name, an office, an organisation, a crowd, or a description; not safe to share. */
final class Phrases {

    private static final Set<String> EACH = Set.of("every", "each", "all", "both");

    private final Scene scene;
    private final Cast cast;
    private final Walk walk;
    private final Epithets epithets;
    private final PhraseNames names;
    private final ToldBefore told;
    private final Collectives collectives;
    private final OfTwo ofTwo;
    private final Map<Integer, Figure> introduced = new HashMap<>();

    Phrases(Scene scene, Cast cast, Walk walk) {
        this.scene = scene;
        this.cast = cast;
        this.walk = walk;
        this.epithets = new Epithets(scene, walk);
        this.names = new PhraseNames(scene, cast);
        this.told = new ToldBefore(scene, cast);
        this.collectives = new Collectives(scene, cast, walk);
        this.ofTwo = new OfTwo(walk);
    }

    /** Several in a row: "the drivers, the clerks and the Pilots' Union". */
    Figure list(Span words) {
        return collectives.list(words);
    }

    List<Figure> read(Phrase phrase) {
        Figure whole = names.called(phrase);
        if (whole != null) {
            return List.of(mentioned(whole, phrase));
        }
        if (phrase.joinsTwo()) {
            return List.of(collectives.pair(phrase));
        }
        Span inFull = names.toldHouse(phrase);
        if (inFull != null) {
            return List.of(mentioned(collectives.house(inFull), phrase));
        }
        Mention withOffice = names.withOffice(phrase);
        if (withOffice != null) {
            return named(withOffice, phrase);
        }
        Mention trailing = names.trailingName(phrase);
        if (trailing != null) {
            return apposed(trailing, phrase);
        }
        Mention lettered = names.behindLetters(phrase);
        if (lettered != null) {
            return apposed(lettered, phrase);
        }
        Mention named = names.head(phrase);
        if (named != null) {
            return named(named, phrase);
        }
        Figure bearer = names.bearer(phrase);
        if (bearer != null) {
            return List.of(mentioned(bearer, phrase));
        }
        Mention apposed = names.apposedName(phrase);
        if (apposed != null) {
            return apposed(apposed, phrase);
        }
        Mention described = names.described(phrase);
        if (described != null) {
            return walk.who(described).stream()
                    .map(figure -> mentioned(figure, phrase))
                    .toList();
        }
        Span house = names.apposedHouse(phrase);
        if (house != null) {
            Figure figure = collectives.house(house);
            knownAs(figure, phrase);
            return List.of(figure);
        }
        Mention office = names.ending(phrase, Kind.TITLE);
        if (office != null && !phrase.complemented()) {
            return officeHolder(office, phrase);
        }
        return byHead(phrase);
    }

    // names

    private List<Figure> named(Mention mention, Phrase phrase) {
        boolean first = mention.words().end() <= phrase.core().end();
        if (first && mention.name() != null && phrase.joinsNames(phrase.core().end())) {
            return List.of(collectives.both(phrase));
        }
        if (mention.kind() == Kind.ORGANIZATION
                && phrase.namesHouse(mention.words().begin())) {
            return List.of(collective(EntityType.ORGANIZATION, phrase.bareCore(), phrase));
        }
        Figure generation = mention.name() == null || phrase.modifiers().isEmpty()
                ? null
                : cast.ofGeneration(phrase.modifiers().getLast().key(), Walk.name(mention));
        if (generation != null) {
            walk.decide(mention, generation.want());
            return List.of(generation);
        }
        List<Figure> figures = walk.who(mention);
        if (!figures.isEmpty()) {
            figures.forEach(Figure::want);
            return figures;
        }
        if (mention.kind() == Kind.ORGANIZATION || mention.name() == null) {
            return List.of(collective(EntityType.ORGANIZATION, scene.written(mention), phrase));
        }
        if (mention.kind() == Kind.SURNAME && PhraseWords.notPerson(phrase)) {
            return byHead(phrase);
        }
        Figure misspelt = mention.kind() == Kind.SURNAME ? names.misspelt(Walk.name(mention)) : null;
        if (misspelt != null) {
            walk.decide(mention, misspelt.want());
            return List.of(misspelt);
        }
        Figure figure = cast.person(Walk.name(mention), mention.span().begin()).want();
        walk.decide(mention, figure);
        return List.of(figure);
    }

    /** "his wife, Jane,": a given name of somebody not yet known. */
    private boolean first(Mention mention, Phrase phrase) {
        String key = scene.words().get(mention.words().begin()).key();
        boolean given = Lexicon.isGiven(key) || (Lexicon.BOND.contains(phrase.head()) && !Lexicon.PLACE.contains(key));
        return mention.kind() == Kind.SURNAME && walk.who(mention).isEmpty() && given;
    }

    private Figure introduced(Mention mention) {
        List<Figure> familiar = cast.familiar(Walk.name(mention).surname());
        Figure figure = familiar.size() == 1
                ? familiar.getFirst().want()
                : cast.person(Walk.name(mention), mention.span().begin()).want().certain();
        figure.heardAs(
                Lexicon.genderOfGiven(scene.words().get(mention.words().begin()).key()), 2);
        walk.decide(mention, figure);
        return figure;
    }

    private List<Figure> apposed(Mention mention, Phrase phrase) {
        if (mention.kind() == Kind.MAYBE
                && HouseNouns.isHouse(phrase.last().lastPart())
                && !phrase.last().capital()) {
            return List.of(houseNamed(mention, phrase));
        }
        List<Figure> figures = first(mention, phrase) ? List.of(introduced(mention)) : named(mention, phrase);
        if (figures.size() == 1 && figures.getFirst().isPerson()) {
            cast.held(figures.getFirst(), new Role(phrase.bareCore(), Role.APPOSITION));
        } else if (figures.size() == 1) {
            knownAs(figures.getFirst(), phrase);
        }
        return figures;
    }

    /** "The group that owns the boats, Big Harbour": a name that might be a person's, and is not. */
    private Figure houseNamed(Mention mention, Phrase phrase) {
        Figure figure =
                cast.collective(EntityType.ORGANIZATION, scene.written(mention)).want();
        walk.who(mention).forEach(person -> cast.merge(person, figure));
        walk.decide(mention, figure);
        knownAs(figure, phrase);
        return figure;
    }

    /** The name of what was called "a group of …" before. */
    private void knownAs(Figure figure, Phrase phrase) {
        figure.isCalled(phrase.last().lastPart());
        Figure unnamed = PhraseWords.isBareDefinite(phrase) ? cast.latestCalled(phrase.head(), at(phrase)) : null;
        if (unnamed != null) {
            cast.merge(unnamed, figure);
        }
    }

    // offices and descriptions

    /** An office that the text gives to nobody may be that of the person lately spoken of: a candidate, "the former mayor". */
    private List<Figure> officeHolder(Mention office, Phrase phrase) {
        List<Figure> known = walk.who(office);
        if (!known.isEmpty()) {
            return known;
        }
        String head = office.role() == null ? phrase.head() : office.role().head();
        Figure earlier = told.describedAs(phrase.coreText());
        if (earlier != null) {
            return List.of(mentioned(earlier, phrase));
        }
        boolean former = office.role() != null && Role.former(office.role().text());
        boolean epithet = former || Epithets.isSecondName(head);
        Figure likely = epithet && !phrase.plural() ? epithets.meant(phrase) : null;
        return List.of(likely == null ? described(phrase) : heard(likely, phrase));
    }

    private List<Figure> byHead(Phrase phrase) {
        if (PhraseWords.isYear(phrase)) {
            return List.of();
        }
        String head = phrase.head();
        Figure oneOfTwo = ofTwo.meant(phrase);
        if (oneOfTwo != null) {
            return List.of(mentioned(oneOfTwo, phrase));
        }
        Span two = phrase.pair() && !phrase.complemented() ? names.pairBefore(phrase) : null;
        if (two != null) {
            return List.of(mentioned(collectives.list(two), phrase));
        }
        Figure pair =
                phrase.pair() && !phrase.complemented() ? walk.antecedents().pair() : null;
        if (pair != null) {
            return List.of(mentioned(pair, phrase));
        }
        if (Lexicon.DOCUMENT.contains(head)) {
            Figure earlier = told.latestDescribed(phrase, head);
            Span paper = earlier == null ? told.paper(phrase) : null;
            earlier =
                    paper == null ? earlier : described(Phrase.of(scene, paper)).inanimate();
            return List.of(earlier == null ? described(phrase).inanimate() : mentioned(earlier, phrase));
        }
        if (Lexicon.ANONYMOUS.contains(head)) {
            Figure earlier = told.latestDescribed(phrase, head);
            Span voice = earlier == null ? told.voice(phrase) : null;
            earlier = voice == null ? earlier : described(Phrase.of(scene, voice));
            earlier = earlier == null && PhraseWords.isBareDefinite(phrase) ? told.latestUnnamed(phrase) : earlier;
            return List.of(earlier == null ? described(phrase) : mentioned(earlier, phrase));
        }
        return collectiveOrPerson(phrase, head);
    }

    private List<Figure> collectiveOrPerson(Phrase phrase, String head) {
        Figure several = severalOrHouse(phrase, head);
        if (several != null) {
            return List.of(several);
        }
        boolean alone = phrase.core().length() == 1;
        if (alone && head.equals("another")) {
            return List.of(described(phrase));
        }
        if (alone && (Lexicon.FUNCTION.contains(head) || Lexicon.isHonorific(head.replace(".", "")))) {
            return countOrLetters(phrase, head);
        }
        if (PhraseWords.isShouted(phrase)) {
            return List.of(collective(EntityType.ORGANIZATION, phrase.bareCore(), phrase));
        }
        if (Lexicon.isRole(head) || phrase.definite()) {
            return person(phrase);
        }
        return List.of(voice(phrase));
    }

    /** The organisation, the group or the crowd that is meant; null if it is a person or nobody. */
    private @Nullable Figure severalOrHouse(Phrase phrase, String head) {
        Figure known = names.placeLike(phrase);
        if (known != null) {
            return mentioned(known, phrase);
        }
        String first = phrase.first().key();
        if (first.equals("those")) {
            return described(phrase).inanimate();
        }
        if (EACH.contains(first) || PhraseWords.isSeveralOf(phrase)) {
            return group(phrase);
        }
        Figure house = house(phrase);
        if (house != null) {
            return mentioned(house, phrase);
        }
        if (HouseNouns.isFirm(head) && PhraseWords.isDefinite(phrase)) {
            return organisation(phrase);
        }
        if (PhraseWords.isOrganisation(phrase, head)) {
            return namedOrganisation(phrase);
        }
        return isCrowd(phrase, head) ? crowd(phrase, head) : null;
    }

    /** "The council": one spoken of earlier, or a new one. */
    private Figure namedOrganisation(Phrase phrase) {
        if (phrase.plural()) {
            return organisation(phrase);
        }
        Figure earlier = earlierOrganisation(phrase);
        Span body = earlier == null ? told.body(phrase) : null;
        earlier = body == null ? earlier : organisation(Phrase.of(scene, body));
        return earlier == null ? organisation(phrase) : mentioned(earlier, phrase);
    }

    private static boolean isCrowd(Phrase phrase, String head) {
        return Lexicon.CROWD.contains(head)
                || PhraseWords.isCrowdByNumber(phrase)
                || (phrase.plural() && !Lexicon.TITLE.contains(head));
    }

    /** "The pilots": a group spoken of earlier, or a new one. */
    private Figure crowd(Phrase phrase, String head) {
        boolean again = PhraseWords.isBareDefinite(phrase) || PhraseWords.isOneBody(phrase);
        Figure earlier = again && phrase.plural() ? cast.latestGroupOf(head, at(phrase)) : null;
        Span team = earlier == null ? told.team(phrase) : null;
        earlier = team == null ? earlier : group(Phrase.of(scene, team));
        return earlier == null ? group(phrase) : mentioned(earlier, phrase);
    }

    /** "Few", or letters that look like a small word and are a name: "IT". */
    private List<Figure> countOrLetters(Phrase phrase, String head) {
        if (Quantities.isCount(head)) {
            return List.of(collective(EntityType.GROUP, phrase.coreText(), phrase));
        }
        Figure letters = phrase.last().capitals() ? cast.collectiveOrNull(phrase.coreText()) : null;
        return letters == null ? List.of() : List.of(mentioned(letters, phrase));
    }

    /** "The utility", "the tech giant": the organisation spoken of that the noun goes with best. */
    private @Nullable Figure house(Phrase phrase) {
        if (!PhraseWords.isDefinite(phrase) || phrase.last().capital() || phrase.plural()) {
            return null;
        }
        Figure ending = phrase.modifiers().isEmpty() && Cast.isGeneral(phrase.head())
                ? null
                : cast.organisationEndingIn(phrase.bareCore(), at(phrase));
        if (ending != null) {
            return ending;
        }
        String noun = phrase.last().lastPart();
        Figure own = cast.collectiveOrNull(phrase.coreText());
        boolean known = own != null && own.firstMention() < at(phrase);
        return known
                ? null
                : walk.antecedents()
                        .house(
                                phrase.first(),
                                scene.blockOf(phrase.core().begin()),
                                figure -> HouseNouns.fit(figure, noun));
    }

    /** "The group", "the committee": the organisation lately spoken of, if its name allows. */
    private @Nullable Figure earlierOrganisation(Phrase phrase) {
        Figure shortened =
                phrase.first().key().equals("the") ? cast.organisationEndingIn(phrase.bareCore(), at(phrase)) : null;
        if (shortened != null) {
            return shortened;
        }
        boolean press =
                phrase.first().key().equals("the") && !phrase.complemented() && PhraseWords.isPress(phrase.head());
        if ((!PhraseWords.isBareDefinite(phrase) && !press) || phrase.last().capital()) {
            return null;
        }
        Figure earlier = walk.antecedents().organisation(phrase.first().sentence());
        if (earlier == null || cast.collectiveOrNull(phrase.coreText()) != null) {
            return null;
        }
        if (PhraseWords.isPress(phrase.head())) {
            return PhraseWords.isNameOfPress(earlier.name()) ? earlier : null;
        }
        return Names.fold(earlier.name()).contains(phrase.head()) ? earlier : null;
    }

    private List<Figure> person(Phrase phrase) {
        boolean bare = phrase.bareRole();
        Figure whole = phrase.complemented() && phrase.definite() ? told.toldWhole(phrase) : null;
        if (whole != null) {
            return List.of(whole);
        }
        Figure unnamed = isAgain(phrase)
                ? walk.antecedents().unnamed(phrase.head(), phrase.first().sentence())
                : null;
        if (unnamed != null) {
            return List.of(mentioned(unnamed, phrase));
        }
        if ((!phrase.definite() && !bare) || phrase.complemented() || names.isNamedBehind(phrase)) {
            return List.of(voice(phrase));
        }
        List<Figure> holders = walk.offices().holders(PhraseWords.withoutOpening(phrase), at(phrase));
        if (!holders.isEmpty()) {
            return holders;
        }
        Figure earlier = phrase.modifiers().isEmpty() ? told.latestDescribed(Role.head(phrase.coreText())) : null;
        if (earlier != null) {
            return List.of(mentioned(earlier, phrase));
        }
        Figure aged = Ages.isAge(phrase.head()) && phrase.definite() ? aged(phrase) : null;
        if (aged != null) {
            return List.of(mentioned(aged, phrase));
        }
        boolean known =
                phrase.first().key().equals("the") || (bare && !phrase.last().capital());
        Figure likely = known && Epithets.mayBeOne(phrase) ? epithets.meant(phrase) : null;
        likely = likely == null && Epithets.isOrigin(phrase) ? lately(phrase) : likely;
        return List.of(likely == null ? voice(phrase) : heard(likely, phrase));
    }

    /** "The woman", "the woman, who was there,". */
    private boolean isAgain(Phrase phrase) {
        return phrase.first().key().equals("the")
                && phrase.modifiers().isEmpty()
                && (!phrase.complemented()
                        || scene.words().get(phrase.core().end()).key().equals("who"));
    }

    /** "The 56-year-old": whoever is told to be so old, else the one lately spoken of. */
    private @Nullable Figure aged(Phrase phrase) {
        Mention aged = Ages.told(phrase.head(), scene);
        List<Figure> who = aged == null ? List.of() : cast.named(Walk.name(aged));
        return who.size() == 1 ? who.getFirst() : lately(phrase);
    }

    /** Whom a pronoun would mean here. */
    private @Nullable Figure lately(Phrase phrase) {
        return walk.antecedents()
                .person(
                        Gender.UNKNOWN,
                        phrase.first(),
                        scene.blockOf(phrase.core().begin()),
                        Set.of());
    }

    /** Whoever is called "the senator" once may be called so again. */
    private Figure heard(Figure figure, Phrase phrase) {
        cast.held(figure, new Role(phrase.bareCore(), Role.HEARD));
        return figure;
    }

    /** A described voice: only a person by trade or office may be meant by "he" later. */
    private Figure voice(Phrase phrase) {
        Figure figure = described(phrase);
        return Lexicon.isRole(phrase.head()) ? figure : figure.inanimate();
    }

    private static int at(Phrase phrase) {
        return phrase.first().span().begin();
    }

    // new voices

    private Figure organisation(Phrase phrase) {
        String name = phrase.bareCore();
        boolean proper = Character.isUpperCase(name.charAt(0)) && phrase.last().capital();
        boolean whose = phrase.complemented()
                && scene.words().get(phrase.core().end()).key().equals("of");
        String told = whose ? phrase.description() : "";
        String plain = told.isEmpty() || told.endsWith(" of") ? phrase.coreText() : told;
        return collective(EntityType.ORGANIZATION, proper ? name : PhraseWords.lowerArticle(plain), phrase);
    }

    private Figure group(Phrase phrase) {
        return collective(EntityType.GROUP, phrase.description(), phrase);
    }

    private Figure collective(EntityType type, String name, Phrase phrase) {
        return mentioned(cast.collective(type, PhraseWords.lowerArticle(name)), phrase);
    }

    /** A voice known by a description; the same words at the same place are one. */
    private Figure described(Phrase phrase) {
        Figure known = introduced.get(at(phrase));
        if (known != null) {
            return known;
        }
        Figure figure = cast.described(PhraseWords.lowerArticle(phrase.description()));
        introduced.put(at(phrase), figure);
        figure.heldRole(new Role(phrase.bareCore(), Role.LABEL));
        figure.heardAs(Lexicon.genderOfRole(phrase.head()), 3);
        return mentioned(figure, phrase);
    }

    private static Figure mentioned(Figure figure, Phrase phrase) {
        figure.want().mention(phrase.descriptionSpan());
        return figure;
    }
}
