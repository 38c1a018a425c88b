package org.quoth.attribution.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.people.Mention.Kind;
import org.quoth.model.EntityType;
import org.quoth.text.Span;

/** Says who is meant by a noun phrase: a name, an office, an organisation, a crowd, or a description; not safe to share. */
final class Phrases {

    private final Scene scene;
    private final Cast cast;
    private final Walk walk;
    private final Epithets epithets;
    private final Map<Integer, Figure> introduced = new HashMap<>();

    Phrases(Scene scene, Cast cast, Walk walk) {
        this.scene = scene;
        this.cast = cast;
        this.walk = walk;
        this.epithets = new Epithets(scene, walk);
    }

    List<Figure> read(Phrase phrase) {
        Figure whole = called(phrase);
        if (whole != null) {
            return List.of(mentioned(whole, phrase));
        }
        if (phrase.joinsTwo()) {
            return List.of(both(phrase));
        }
        Mention named = namedHead(phrase);
        if (named != null) {
            return named(named, phrase);
        }
        Figure bearer = bearer(phrase);
        if (bearer != null) {
            return List.of(mentioned(bearer, phrase));
        }
        Mention apposed = apposedName(phrase);
        if (apposed != null) {
            return apposed(apposed, phrase);
        }
        Span house = apposedHouse(phrase);
        if (house != null) {
            Figure figure = list(house, EntityType.ORGANIZATION);
            knownAs(figure, phrase);
            return List.of(figure);
        }
        Mention office = ending(phrase, Kind.TITLE);
        if (office != null && !phrase.complemented()) {
            return officeHolder(office, phrase);
        }
        return byHead(phrase);
    }

    private @Nullable Mention namedHead(Phrase phrase) {
        for (Kind kind : List.of(Kind.PERSON, Kind.MAYBE, Kind.SURNAME, Kind.ORGANIZATION)) {
            Mention mention = ending(phrase, kind);
            if (mention != null) {
                return mention;
            }
        }
        return null;
    }

    private @Nullable Mention ending(Phrase phrase, Kind kind) {
        for (Mention mention : scene.mentionsIn(phrase.core())) {
            if (mention.kind() == kind && mention.words().end() == phrase.core().end()) {
                return mention;
            }
        }
        return null;
    }

    // names

    /** "Norah Quist and Emil Dorn" for two names with their titles; else the words as they stand. */
    private String joined(Phrase phrase) {
        List<String> names = new ArrayList<>();
        for (Mention mention : phrase.names()) {
            List<Figure> figures = walk.who(mention);
            names.add(
                    figures.size() == 1
                            ? figures.getFirst().name()
                            : Walk.name(mention).full());
        }
        return names.size() < 2
                ? phrase.coreText()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    private Figure both(Phrase phrase) {
        Figure figure =
                cast.collective(EntityType.GROUP, lowerArticle(joined(phrase))).want();
        figure.mention(phrase.span());
        return figure;
    }

    /** "Both companies", of "Corvo and Brill": two names joined in this sentence or the two before; null if there are none. */
    private @Nullable Span pairBefore(Phrase phrase) {
        boolean houses = HouseNouns.isHouse(Lexicon.singular(phrase.head()));
        int sentence = phrase.first().sentence();
        for (int i = phrase.core().begin() - 2;
                i > 0 && sentence - scene.words().get(i).sentence() < 3;
                i--) {
            boolean and = scene.words().get(i).key().equals("and")
                    && scene.words().get(i).joined();
            Mention left = and ? nameAt(i - 1, true) : null;
            Mention right = left == null ? null : nameAt(i + 1, false);
            boolean fits = left != null
                    && right != null
                    && (houses ? isOrganisation(left, right) : left.name() != null && right.name() != null);
            if (fits) {
                return Span.of(left.words().begin(), right.words().end());
            }
        }
        return null;
    }

    private static boolean isOrganisation(Mention left, Mention right) {
        return left.kind() != Kind.PERSON && right.kind() != Kind.PERSON;
    }

    /** The name that ends, or else begins, with this word. */
    private @Nullable Mention nameAt(int word, boolean last) {
        for (Mention mention : scene.mentionsIn(Span.of(word, word + 1))) {
            boolean there = last
                    ? mention.words().end() == word + 1
                    : mention.words().begin() == word && scene.words().get(word).joined();
            if (there && mention.kind() != Kind.PRONOUN && mention.kind() != Kind.TITLE) {
                return mention;
            }
        }
        return null;
    }

    /** Several in a row: "the drivers, the clerks and the Pilots' Union". */
    Figure list(Span words) {
        return list(words, EntityType.GROUP);
    }

    private Figure list(Span words, EntityType type) {
        Phrase all = new Phrase(
                scene, words, words, scene.words().get(words.end() - 1).key());
        Figure figure = cast.collective(type, lowerArticle(joined(all))).want();
        figure.mention(all.span());
        return figure;
    }

    private List<Figure> named(Mention mention, Phrase phrase) {
        if (mention.name() != null && phrase.joinsNames(phrase.core().end())) {
            return List.of(both(phrase));
        }
        if (mention.kind() == Kind.ORGANIZATION
                && phrase.namesHouse(mention.words().begin())) {
            return List.of(collective(EntityType.ORGANIZATION, phrase.bareCore(), phrase));
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
        Figure misspelt = mention.kind() == Kind.SURNAME ? misspelt(Walk.name(mention)) : null;
        if (misspelt != null) {
            walk.decide(mention, misspelt.want());
            return List.of(misspelt);
        }
        Figure figure = cast.person(Walk.name(mention), mention.span().begin()).want();
        walk.decide(mention, figure);
        return List.of(figure);
    }

    /** "Marrl" where the text names one Ida Marr and nobody of a surname more like it. */
    private @Nullable Figure misspelt(PersonName name) {
        Figure found = null;
        for (String surname : name.given().isEmpty() ? cast.surnames() : List.<String>of()) {
            if (!Names.alike(surname, name.surnameKey())) {
                continue;
            }
            List<Figure> bearers = cast.named(PersonName.parse(surname));
            if (found != null || bearers.size() != 1) {
                return null;
            }
            found = bearers.getFirst();
        }
        return found != null && found.isPerson() && found.fullNames() > 0 ? found : null;
    }

    /** "His spokesman, Juan Vidal," names Juan Vidal. */
    private @Nullable Mention apposedName(Phrase phrase) {
        int from = phrase.core().end();
        boolean house =
                HouseNouns.isHouse(phrase.last().lastPart()) && !phrase.last().capital();
        for (Mention mention :
                scene.mentionsIn(Span.of(from, Math.max(from, phrase.words().end())))) {
            Word first = scene.words().get(mention.words().begin());
            boolean name = mention.kind() == Kind.PERSON
                    || mention.kind() == Kind.MAYBE
                    || (mention.kind() == Kind.SURNAME && !house)
                    || (mention.kind() == Kind.ORGANIZATION
                            && (house
                                    || phrase.first().key().equals("one")
                                    || phrase.first().key().equals("another")));
            int opening = mention.words().begin() - 1;
            boolean articled = first.joined()
                    && opening >= from
                    && scene.words().get(opening).key().equals("the");
            char gap = articled ? scene.words().get(opening).gap() : first.gap();
            boolean apart = gap == ',' || gap == '—' || gap == '–' || gap == '-';
            if (name && apart && !phrase.plural() && (gap != ',' || house || PhraseWords.isOne(phrase))) {
                boolean last = phrase.first().key().equals("the")
                        && mention.words().end() == phrase.words().end();
                boolean clause = phrase.hasClauseBefore(mention.words().begin());
                if (!clause || last) {
                    return mention;
                }
                if (!phrase.first().key().equals("the")) {
                    return null;
                }
            }
        }
        return null;
    }

    /** "his wife, Jane,": a given name of somebody not yet known. */
    private boolean first(Mention mention) {
        return mention.kind() == Kind.SURNAME
                && walk.who(mention).isEmpty()
                && Lexicon.isGiven(scene.words().get(mention.words().begin()).key());
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
        List<Figure> figures = first(mention) ? List.of(introduced(mention)) : named(mention, phrase);
        if (figures.size() == 1 && figures.getFirst().isPerson()) {
            cast.held(figures.getFirst(), new Role(phrase.bareCore(), Role.APPOSITION));
        } else if (figures.size() == 1) {
            knownAs(figures.getFirst(), phrase);
        }
        return figures;
    }

    /** "The group, Friends of the Elland Tide": capitals behind a comma, with small words between them; null if there are none. */
    private @Nullable Span apposedHouse(Phrase phrase) {
        int begin = phrase.core().end();
        boolean apart = PhraseWords.isBareDefinite(phrase)
                && HouseNouns.isHouse(phrase.last().lastPart())
                && begin < phrase.words().end()
                && scene.words().get(begin).gap() == ','
                && scene.words().get(begin).capital();
        int end = begin;
        for (int i = begin; apart && i < phrase.words().end(); i++) {
            Word word = scene.words().get(i);
            boolean goesOn = i == begin || word.joined() || word.gap() == '&';
            if (!goesOn || (!word.capital() && !Lexicon.FUNCTION.contains(word.key()))) {
                break;
            }
            end = word.capital() ? i + 1 : end;
        }
        return end > begin + 1 ? Span.of(begin, end) : null;
    }

    /** "The group that owns the boats, Big Harbour": a name that might be a person's, and is not. */
    private Figure houseNamed(Mention mention, Phrase phrase) {
        Figure figure = cast.collective(EntityType.ORGANIZATION, scene.written(mention)).want();
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
        Figure earlier = describedAs(phrase.coreText());
        if (earlier != null) {
            return List.of(mentioned(earlier, phrase));
        }
        boolean former = office.role() != null && Role.former(office.role().text());
        boolean epithet = former || Lexicon.EPITHET.contains(head);
        Figure likely = epithet && !phrase.plural() ? epithets.meant(phrase) : null;
        return List.of(likely == null ? described(phrase) : heard(likely, phrase));
    }

    private List<Figure> byHead(Phrase phrase) {
        String head = phrase.head();
        Span two = phrase.pair() && !phrase.complemented() ? pairBefore(phrase) : null;
        if (two != null) {
            return List.of(mentioned(list(two), phrase));
        }
        Figure pair =
                phrase.pair() && !phrase.complemented() ? walk.antecedents().pair() : null;
        if (pair != null) {
            return List.of(mentioned(pair, phrase));
        }
        if (Lexicon.DOCUMENT.contains(head)) {
            Figure earlier = latestDescribed(phrase, head);
            earlier = earlier == null ? spokenOf(phrase) : earlier;
            return List.of(earlier == null ? described(phrase).inanimate() : mentioned(earlier, phrase));
        }
        if (Lexicon.ANONYMOUS.contains(head)) {
            Figure earlier = latestDescribed(phrase, head);
            earlier = earlier == null ? voiceSpokenOf(phrase) : earlier;
            earlier = earlier == null && PhraseWords.isBareDefinite(phrase) ? latestUnnamed(phrase) : earlier;
            return List.of(earlier == null ? described(phrase) : mentioned(earlier, phrase));
        }
        return collectiveOrPerson(phrase, head);
    }

    /** "The group Friends of the Elland Tide": a name with small words in it that the text has spelled out somewhere. */
    private @Nullable Figure called(Phrase phrase) {
        if (!phrase.complemented()) {
            return null;
        }
        int limit = Math.min(phrase.core().end(), phrase.words().begin() + 3);
        for (int i = phrase.words().begin(); i < limit; i++) {
            Span rest = Span.of(
                    scene.words().get(i).span().begin(),
                    scene.words().get(phrase.words().end() - 1).span().end());
            Figure figure = scene.words().get(i).capital()
                    ? cast.collectiveOrNull(rest.of(scene.document().text()))
                    : null;
            if (figure != null && figure.firstMention() < Integer.MAX_VALUE) {
                return figure;
            }
        }
        return null;
    }

    /** "Early said": a word like any other, and the surname of the one person whom the text names in full so. */
    private @Nullable Figure bearer(Phrase phrase) {
        if (phrase.core().length() != 1
                || !phrase.last().capital()
                || phrase.last().capitals()) {
            return null;
        }
        List<Figure> bearers = cast.named(PersonName.parse(phrase.coreText()));
        Figure one = bearers.size() == 1 ? bearers.getFirst() : null;
        boolean known = one != null
                && one.isPerson()
                && one.wanted()
                && one.fullNames() > 0
                && !Lexicon.DEMONYM.contains(phrase.head());
        return known && cast.collectiveOrNull(phrase.coreText()) == null ? one : null;
    }

    /** "The EU": a name that looks like a place's, of something that the text names in full. */
    private @Nullable Figure placeLike(Phrase phrase) {
        return !phrase.last().capital() || phrase.plural() ? null : cast.collectiveOrNull(phrase.bareCore());
    }

    private List<Figure> collectiveOrPerson(Phrase phrase, String head) {
        Figure known = placeLike(phrase);
        if (known != null) {
            return List.of(mentioned(known, phrase));
        }
        switch (phrase.first().key()) {
            case "every", "each", "all", "both" -> {
                return List.of(collective(EntityType.GROUP, phrase.description(), phrase));
            }
            case "those" -> {
                return List.of(described(phrase).inanimate());
            }
            default -> {}
        }
        if (PhraseWords.isSeveralOf(phrase)) {
            return List.of(collective(EntityType.GROUP, phrase.description(), phrase));
        }
        Figure house = house(phrase);
        if (house != null) {
            return List.of(mentioned(house, phrase));
        }
        if (HouseNouns.isFirm(head) && PhraseWords.isDefinite(phrase)) {
            return List.of(organisation(phrase));
        }
        if (PhraseWords.isOrganisation(phrase, head)) {
            Figure earlier = phrase.plural() ? null : earlierOrganisation(phrase);
            earlier = earlier == null && !phrase.plural() ? bodySpokenOf(phrase) : earlier;
            return List.of(earlier == null ? organisation(phrase) : mentioned(earlier, phrase));
        }
        if (Lexicon.CROWD.contains(head)
                || PhraseWords.isNumber(head)
                || (phrase.plural() && !Lexicon.TITLE.contains(head))) {
            boolean again = PhraseWords.isBareDefinite(phrase) || PhraseWords.isOneBody(phrase);
            Figure earlier = again && phrase.plural() ? cast.latestGroupOf(head, at(phrase)) : null;
            earlier = earlier == null && PhraseWords.isBareDefinite(phrase) ? teamSpokenOf(phrase) : earlier;
            if (earlier != null) {
                return List.of(mentioned(earlier, phrase));
            }
            return List.of(collective(EntityType.GROUP, phrase.description(), phrase));
        }
        if (head.equals("another") && phrase.core().length() == 1) {
            return List.of(described(phrase));
        }
        boolean empty = Lexicon.FUNCTION.contains(head) || Lexicon.isHonorific(head.replace(".", ""));
        if (empty && phrase.core().length() == 1) {
            if (PhraseWords.isCount(head)) {
                return List.of(collective(EntityType.GROUP, phrase.coreText(), phrase));
            }
            Figure letters = phrase.last().capitals() ? cast.collectiveOrNull(phrase.coreText()) : null;
            return letters == null ? List.of() : List.of(mentioned(letters, phrase));
        }
        if (PhraseWords.isShouted(phrase)) {
            return List.of(collective(EntityType.ORGANIZATION, phrase.bareCore(), phrase));
        }
        if (Lexicon.isRole(head) || phrase.definite()) {
            return person(phrase);
        }
        return List.of(voice(phrase));
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
        boolean told = own != null && own.firstMention() < at(phrase);
        return told
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

    /** "The report", "the new report": the one described before, if every word of the phrase was told of it. */
    private @Nullable Figure latestDescribed(Phrase phrase, String head) {
        if (!phrase.first().key().equals("the") || phrase.complemented()) {
            return null;
        }
        Figure earlier = latestDescribed(head);
        boolean same = earlier != null
                && phrase.modifiers().stream()
                        .allMatch(word -> earlier.roleWords().contains(word.key()));
        return same ? earlier : null;
    }

    private @Nullable Figure latestDescribed(String head) {
        List<Figure> described = cast.described();
        for (int i = described.size() - 1; i >= 0; i--) {
            if (described.get(i).holds(head)) {
                return described.get(i);
            }
        }
        return null;
    }

    /** "The paper", of "a white paper" that the text told of before without quoting it. */
    private @Nullable Figure spokenOf(Phrase phrase) {
        Span told = PhraseWords.isBareDefinite(phrase) ? earlier(phrase, PhraseWords::isOpening) : null;
        return told == null ? null : described(Phrase.of(scene, told)).inanimate();
    }

    /** "The source", of "an insider": the one voice without a name that spoke before; null if there are several or none. */
    private @Nullable Figure latestUnnamed(Phrase phrase) {
        List<Figure> unnamed = phrase.plural()
                ? List.of()
                : cast.described().stream()
                        .filter(figure -> !figure.isSeveral() && figure.heads().stream().anyMatch(Lexicon.ANONYMOUS::contains))
                        .toList();
        return unnamed.size() == 1 ? unnamed.getFirst() : null;
    }

    /** "The researchers", of "a team of researchers" that the text told of before. */
    private @Nullable Figure teamSpokenOf(Phrase phrase) {
        for (int i = phrase.core().begin() - 1; i > 2; i--) {
            boolean same =
                    Lexicon.kindred(scene.words().get(i).key()).equals(Lexicon.kindred(phrase.head()));
            for (int of = i - 1; same && of > i - 4 && of > 1 && scene.words().get(of + 1).joined(); of--) {
                boolean team = scene.words().get(of).key().equals("of")
                        && Cast.isNumberOf(scene.words().get(of - 1).key())
                        && scene.words().get(of - 2).key().equals("a");
                if (team) {
                    Phrase told = Phrase.of(scene, Span.of(of - 2, i + 1));
                    return collective(EntityType.GROUP, told.description(), told);
                }
            }
        }
        return null;
    }

    /** "The new source", of "a new source close to the board" that the text told of before. */
    private @Nullable Figure voiceSpokenOf(Phrase phrase) {
        boolean the = phrase.first().key().equals("the") && !phrase.complemented() && !phrase.plural();
        Span told = the
                ? earlier(phrase, word -> word.key().equals("a") || word.key().equals("an"))
                : null;
        boolean same = told != null
                && phrase.modifiers().stream()
                        .allMatch(word -> scene.words().subList(told.begin(), told.end()).stream()
                                .anyMatch(other -> other.key().equals(word.key())));
        return same ? described(Phrase.of(scene, told)) : null;
    }

    /** "The committee", of "an advisory committee" that the text told of before. */
    private @Nullable Figure bodySpokenOf(Phrase phrase) {
        Span told = phrase.last().capital() || !PhraseWords.isBareDefinite(phrase)
                ? null
                : earlier(phrase, PhraseWords::isOpening);
        return told == null ? null : organisation(Phrase.of(scene, told));
    }

    /** The last words before a phrase that have its head, from their opening on; null if there are none. */
    private @Nullable Span earlier(Phrase phrase, Predicate<Word> opening) {
        int begin = phrase.core().begin();
        for (int i = begin - 1; i > 0; i--) {
            Word word = scene.words().get(i);
            int first = i;
            while (first > 0
                    && i - first < 4
                    && scene.words().get(first).joined()
                    && !PhraseWords.isOpening(scene.words().get(first))) {
                first--;
            }
            boolean told = word.key().equals(phrase.head())
                    && !word.possessive()
                    && i - first > 1
                    && opening.test(scene.words().get(first))
                    && (scene.words().get(i - 1).key().equals("new")
                            || !Lexicon.FUNCTION.contains(
                                    scene.words().get(i - 1).key()));
            if (told) {
                return Span.of(first, i + 1);
            }
        }
        return null;
    }

    private @Nullable Figure describedAs(String description) {
        for (Figure figure : cast.described()) {
            if (figure.name().equalsIgnoreCase(description)) {
                return figure;
            }
        }
        return null;
    }

    private List<Figure> person(Phrase phrase) {
        boolean bare = phrase.bareRole();
        Figure told = phrase.complemented() && phrase.definite() ? toldWhole(phrase) : null;
        if (told != null) {
            return List.of(told);
        }
        if ((!phrase.definite() && !bare) || phrase.complemented()) {
            return List.of(voice(phrase));
        }
        List<Figure> holders = walk.offices().holders(withoutOpening(phrase), at(phrase));
        if (!holders.isEmpty()) {
            return holders;
        }
        Figure earlier = phrase.modifiers().isEmpty() ? latestDescribed(Role.head(phrase.coreText())) : null;
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
        return List.of(likely == null ? voice(phrase) : heard(likely, phrase));
    }

    /** "The 56-year-old": whoever is told to be so old, else the one lately spoken of. */
    private @Nullable Figure aged(Phrase phrase) {
        Mention told = Ages.told(phrase.head(), scene);
        List<Figure> who = told == null ? List.of() : cast.named(Walk.name(told));
        return who.size() == 1
                ? who.getFirst()
                : walk.antecedents()
                        .person(
                                Gender.UNKNOWN,
                                phrase.first(),
                                scene.blockOf(phrase.core().begin()),
                                Set.of());
    }

    /** "Elland's envoy to Vardo": the one of whom all these words are told; null if there is none. */
    private @Nullable Figure toldWhole(Phrase phrase) {
        Figure found = null;
        for (Figure figure : cast.holders(Role.head(phrase.coreText()))) {
            boolean whole = figure.isPerson()
                    && scene
                            .words()
                            .subList(phrase.core().begin(), phrase.words().end())
                            .stream()
                            .map(Word::key)
                            .allMatch(key -> key.equals("the")
                                    || figure.roleWords().contains(key)
                                    || figure.roleWords().contains(key + "'s"));
            if (whole && found != null && found != figure) {
                return null;
            }
            found = whole ? figure : found;
        }
        return found;
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

    private static String withoutOpening(Phrase phrase) {
        List<String> words = new ArrayList<>();
        phrase.modifiers().forEach(word -> words.add(word.form()));
        words.add(phrase.last().form());
        return String.join(" ", words);
    }

    private static int at(Phrase phrase) {
        return phrase.first().span().begin();
    }

    // new voices

    private Figure organisation(Phrase phrase) {
        String name = phrase.bareCore();
        boolean proper = Character.isUpperCase(name.charAt(0)) && phrase.last().capital();
        return collective(EntityType.ORGANIZATION, proper ? name : lowerArticle(phrase.coreText()), phrase);
    }

    private static String lowerArticle(String text) {
        return text.startsWith("The ") || text.startsWith("A ") || text.startsWith("An ")
                ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
                : text;
    }

    private Figure collective(EntityType type, String name, Phrase phrase) {
        return mentioned(cast.collective(type, lowerArticle(name)), phrase);
    }

    /** A voice known by a description; the same words at the same place are one. */
    private Figure described(Phrase phrase) {
        Figure known = introduced.get(at(phrase));
        if (known != null) {
            return known;
        }
        Figure figure = cast.described(lowerArticle(phrase.description()));
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
