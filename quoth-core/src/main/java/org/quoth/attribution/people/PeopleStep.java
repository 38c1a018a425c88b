package org.quoth.attribution.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.Step;
import org.quoth.attribution.people.names.Lexicon;
import org.quoth.attribution.people.names.Names;
import org.quoth.attribution.people.names.PersonName;
import org.quoth.attribution.people.names.Scene;
import org.quoth.attribution.people.names.Word;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.EntityType;
import org.quoth.model.Principal;
import org.quoth.model.Speaker;
import org.quoth.model.SpeechAct;
import org.quoth.model.Turn;
import org.quoth.text.Span;

/**
 * Finds the persons, organisations and groups of a document, and says who speaks in each turn and attribution.
 *
 * <p>What the document does not tell is left out: a surname alone stays a surname, and a reporter without a name stays nobody.
 * Safe to share between threads.
 *
 * <pre>{@code
 * Document resolved = new PeopleStep().annotate(document);
 * resolved.entity(resolved.principal()).map(Entity::name);
 * }</pre>
 */
public final class PeopleStep implements Step {

    /** In characters: how far behind what somebody issued its words are told. */
    private static final int STATED = 120;

    @Override
    public Document annotate(Document document) {
        return Stated.kept(document, new Reading(document).annotate());
    }

    /** The work on one document. */
    private static final class Reading {

        private final Document document;
        private final Scene scene;
        private final Cast cast = new Cast();
        private @Nullable Figure principal;
        private final Writers writers;
        private final Map<String, List<Figure>> speakers = new HashMap<>();
        /** Those who are only described beside words that somebody named says in the body. */
        private final Map<Figure, Figure> repeating = new HashMap<>();

        Reading(Document document) {
            this.document = document;
            this.scene = Scene.of(document);
            this.principal = principal();
            this.writers = new Writers(scene, cast);
        }

        private @Nullable Figure principal() {
            Principal header = document.metadata().principal();
            PersonName name = Principals.name(document);
            if (header == null || name == null) {
                return null;
            }
            Figure figure = cast.person(name, header.nameSpan().begin()).want().certain();
            cast.held(figure, Principals.role(header));
            if (!name.given().isEmpty()) {
                figure.heardAs(Lexicon.genderOfGiven(Names.fold(name.given().getFirst())), 2);
            }
            figure.mention(header.nameSpan());
            return figure;
        }

        Document annotate() {
            Walk walk = new Walk(scene, cast, principal);
            Roster.introduce(document, cast);
            new Introductions(scene, cast, walk.address()).introduce();
            if (principal == null) {
                principal = Principals.interviewed(document, cast);
            }
            Labels labels = new Labels(cast, principal, document, walk.address());
            List<List<Figure>> turns = labels.read(document.turns());
            turns.stream()
                    .filter(each -> each.size() == 1)
                    .forEach(each -> each.getFirst().speaks());
            if (principal == null && !turns.isEmpty()) {
                principal = Principals.told(document, turns);
            }
            attributions(walk, turns);
            walk.to(scene.words().size());
            new Pronouns(scene, walk, speakers, turns).note();
            return told(turns).warning(labels.warnings());
        }

        private void attributions(Walk walk, List<List<Figure>> turns) {
            Sources sources = new Sources(scene, cast, walk);
            List<Attribution> order = new ArrayList<>(document.attributions());
            document.speechActs().forEach(act -> order.add(asAttribution(act)));
            order.sort(Comparator.comparingInt(Reading::sourceOrContent));
            for (Attribution attribution : order) {
                if (!attribution.source().isEmpty()) {
                    speakers.put(attribution.id(), read(attribution, sources, walk, turns));
                }
            }
            order.forEach(this::inherit);
            order.forEach(this::repeat);
            new Inheritance(document.attributions(), speakers).settle(document.attributions());
        }

        /** "I" in a quotation whose own source stands behind it. */
        private void inherit(Attribution attribution) {
            boolean open = attribution.in() != null
                    && !attribution.source().isEmpty()
                    && speakers.getOrDefault(attribution.id(), List.of()).isEmpty();
            Span words = open ? scene.wordsIn(attribution.source().getFirst()) : Span.of(0, 0);
            if (words.length() == 1 && isFirstPerson(scene.words().get(words.begin()))) {
                speakers.put(attribution.id(), speakers.getOrDefault(attribution.in(), List.of()));
            }
        }

        /** "League head: file 'was lost'", and in the body Holm says so: Holm heads the league. */
        private void repeat(Attribution attribution) {
            List<Figure> own = speakers.getOrDefault(attribution.id(), List.of());
            List<Figure> told =
                    attribution.sameAs() == null ? List.of() : speakers.getOrDefault(attribution.sameAs(), List.of());
            boolean described = own.size() == 1 && own.getFirst().type() == EntityType.UNNAMED;
            if (described && told.size() == 1 && told.getFirst().type() == EntityType.PERSON) {
                repeating.put(own.getFirst(), told.getFirst());
            }
        }

        private static Attribution asAttribution(SpeechAct act) {
            return Attribution.found(act.id(), AttributionKind.INDIRECT, act.cue(), List.of(), act.source(), 0)
                    .withTurn(act.turn())
                    .within(act.in());
        }

        private static int sourceOrContent(Attribution attribution) {
            List<Span> spans = attribution.source().isEmpty() ? attribution.content() : attribution.source();
            return spans.getFirst().begin();
        }

        private List<Figure> read(Attribution attribution, Sources sources, Walk walk, List<List<Figure>> turns) {
            Span cover =
                    attribution.source().getFirst().cover(attribution.source().getLast());
            Span words = scene.wordsIn(cover);
            if (words.isEmpty()) {
                return List.of();
            }
            walk.to(words.end());
            if (isNobody(words)) {
                return List.of();
            }
            List<Figure> issuers = issuers(attribution);
            if (!issuers.isEmpty()) {
                return issuers;
            }
            Figure self = self(attribution, turns);
            List<Figure> figures = sources.read(
                    words, attribution.turn() == null ? self : company(words, self), attribution.content());
            if (figures.size() == 1) {
                Figure figure = figures.getFirst().want();
                Word first = scene.words().get(words.begin());
                if (!first.quoted() && !isFirstPerson(first)) {
                    walk.spoke(figure, place(attribution, words));
                    walk.spokeFor(words, place(attribution, words));
                }
                if (words.length() == 1) {
                    figure.mention(first.span());
                }
            } else {
                figures.forEach(Figure::want);
            }
            return figures;
        }

        /** "The chair issued a statement. “No decision has been made,” it read.": the chair's words. */
        private List<Figure> issuers(Attribution attribution) {
            boolean reads = !attribution.cue().isEmpty()
                    && attribution.cue().getFirst().of(document.text()).startsWith("read")
                    && attribution.source().getFirst().of(document.text()).equals("it");
            int begin = attribution.cover().begin();
            return !reads
                    ? List.of()
                    : document.speechActs().stream()
                            .filter(act -> act.cue().getLast().end() <= begin
                                    && begin - act.cue().getLast().end() < STATED)
                            .reduce((first, last) -> last)
                            .map(act -> speakers.getOrDefault(act.id(), List.of()))
                            .orElse(List.of());
        }

        /** "Nobody on the council", "none of the pilots", "no one". */
        private boolean isNobody(Span words) {
            String first = scene.words().get(words.begin()).key();
            boolean no = first.equals("no")
                    && words.length() > 1
                    && scene.words().get(words.begin() + 1).key().equals("one");
            return no || first.equals("nobody") || (first.equals("none") && words.length() > 1);
        }

        private Antecedents.Turn place(Attribution attribution, Span words) {
            boolean asked = attribution.cue().stream()
                    .anyMatch(cue -> cue.of(document.text()).startsWith("ask") || isToldHer(cue));
            int last = words.end() - 1;
            return new Antecedents.Turn(scene.words().get(last).sentence(), scene.blockOf(last), asked);
        }

        /** "A teacher told her that …": who hears it is rather spoken of than who says it. */
        private boolean isToldHer(Span cue) {
            return document.text().startsWith(" her ", cue.end())
                    || document.text().startsWith(" him ", cue.end());
        }

        /** Who says "I" where this attribution stands: the speaker of the turn, or of the quotation around it. */
        private @Nullable Figure self(Attribution attribution, List<List<Figure>> turns) {
            List<Figure> outer = List.of();
            if (attribution.in() != null) {
                outer = speakers.getOrDefault(attribution.in(), List.of());
            } else if (attribution.turn() != null && attribution.turn() <= turns.size()) {
                outer = turns.get(attribution.turn() - 1);
            }
            boolean writer = attribution.in() == null
                    && attribution.turn() == null
                    && document.turns().isEmpty()
                    && !attribution.source().isEmpty()
                    && !scene.wordsIn(attribution.source().getFirst()).isEmpty()
                    && isSingular(attribution);
            int begin = sourceOrContent(attribution);
            Figure none = writer
                    ? writers.of(scene.blockOf(
                            scene.wordsIn(Span.of(begin, begin + 1)).begin()))
                    : null;
            return outer.size() == 1 ? outer.getFirst() : none;
        }

        /** "We" of a speaker in a transcript: a country, a ministry, those at the table; a group of its own. */
        private @Nullable Figure company(Span words, @Nullable Figure self) {
            Word first = scene.words().get(words.begin());
            boolean several = words.length() == 1
                    && switch (first.pronoun()) {
                        case "we", "us", "our" -> true;
                        default -> false;
                    };
            return several && self != null ? cast.collective(EntityType.GROUP, "we (" + self.name() + ")") : self;
        }

        /** "I", not "we": a writer's "we" may be anybody. */
        private boolean isSingular(Attribution attribution) {
            int word = scene.wordsIn(attribution.source().getFirst()).begin();
            return switch (scene.words().get(word).pronoun()) {
                case "i", "me", "my", "myself" -> true;
                default -> false;
            };
        }

        private static boolean isFirstPerson(Word word) {
            return switch (word.pronoun()) {
                case "i", "me", "my", "myself", "we", "our", "us" -> true;
                default -> false;
            };
        }

        private Document told(List<List<Figure>> turnSpeakers) {
            cast.figures().forEach(Figure::settle);
            Map<Figure, Figure> same = cast.shortened();
            same.putAll(cast.lengthened());
            same.putAll(cast.merged());
            same.putAll(cast.headlined(body()));
            repeating.forEach(same::putIfAbsent);
            same.keySet().forEach(figure -> last(figure, same).takeOver(figure));
            speakers.replaceAll(
                    (id, figures) -> figures.size() == 1 ? List.of(last(figures.getFirst(), same)) : figures);
            List<Figure> order = order(same.keySet());
            Map<Figure, String> ids = new LinkedHashMap<>();
            List<Entity> entities = new ArrayList<>();
            for (Figure figure : order) {
                String id = "e" + (entities.size() + 1);
                ids.put(figure, id);
                entities.add(figure.entity(id, document.text()));
            }
            List<Turn> turns = new ArrayList<>();
            for (Turn turn : document.turns()) {
                turns.add(turn.withSpeaker(speaker(turnSpeakers.get(turns.size()), ids)));
            }
            List<Attribution> attributions = new ArrayList<>();
            for (Attribution attribution : document.attributions()) {
                attributions.add(
                        attribution.withSpeaker(speaker(speakers.getOrDefault(attribution.id(), List.of()), ids)));
            }
            List<SpeechAct> acts = document.speechActs().stream()
                    .map(act -> act.withSpeaker(speaker(speakers.getOrDefault(act.id(), List.of()), ids)))
                    .toList();
            return document.withTurns(turns)
                    .withSpeechActs(acts)
                    .withAttributions(attributions)
                    .withEntities(entities, principal == null ? null : ids.get(principal));
        }

        /** Who somebody turned out to be, though that one turned out to be a third. */
        private static Figure last(Figure figure, Map<Figure, Figure> same) {
            Figure last = figure;
            for (int steps = 0; steps < same.size() && same.containsKey(last); steps++) {
                last = same.getOrDefault(last, last);
            }
            return last;
        }

        /** Where a story begins behind its headline; 0 in a transcript. */
        private int body() {
            List<Span> blocks = scene.blocks();
            boolean story = document.turns().isEmpty()
                    && blocks.size() > 1
                    && blocks.get(1).begin() < scene.words().size();
            return story ? scene.words().get(blocks.get(1).begin()).span().begin() : 0;
        }

        private List<Figure> order(Set<Figure> others) {
            List<Figure> order = new ArrayList<>();
            for (Figure figure : cast.figures()) {
                if (figure.wanted() && !others.contains(figure) && figure.firstMention() < Integer.MAX_VALUE) {
                    order.add(figure);
                }
            }
            order.sort(Comparator.comparing((Figure figure) -> figure != principal)
                    .thenComparingInt(Figure::firstMention));
            return order;
        }

        private static Speaker speaker(List<Figure> figures, Map<Figure, String> ids) {
            List<String> named = new ArrayList<>();
            for (Figure figure : figures) {
                String id = ids.get(figure);
                if (id != null) {
                    named.add(id);
                }
            }
            if (named.isEmpty()) {
                return Speaker.UNNAMED;
            }
            if (named.size() > 1) {
                return new Speaker.Ambiguous(named);
            }
            boolean described = figures.getFirst().type() == EntityType.UNNAMED;
            return described ? new Speaker.Described(named.getFirst()) : new Speaker.Named(named.getFirst());
        }
    }
}
