package org.quoth.attribution.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.EntityType;
import org.quoth.model.Exchange;
import org.quoth.model.Exchange.Asker;
import org.quoth.model.Principal;
import org.quoth.model.Speaker;
import org.quoth.model.Turn;
import org.quoth.model.TurnKind;
import org.quoth.text.Placed;
import org.quoth.text.Span;

/**
 * What unnamed askers are called, by the names that they give themselves or that others speak to them by. A name within an answer is that of
 * whoever put the question of its exchange; one of somebody whose question is read out belongs to the question there; one in a sentence about
 * "your earlier question" belongs to the question that shares most matters with it; one that is
 * called on ("Go ahead, Dana.") to the next. Who speaks under a label, or is spoken to by those who ask, asks under no other name.
 */
final class Askers {

    private static final String ASKED = "(?:question|point|comment)s?\\b";
    private static final Pattern YOURS = Pattern.compile("\\byour (?:\\p{L}+ )?" + ASKED);
    private static final Pattern BACK = Pattern.compile(
            "\\b(?:(?:come|go|get|coming|going|getting) back to what you (?:asked|raised|mentioned|said)\\b|(?:back|returns?|returning) (?:\\p{L}+ )?(?:to|on) your (?:\\p{L}+ )?"
                    + ASKED
                    + "|your (?:earlier|first|previous|original|initial|opening|prior|last) " + ASKED
                    + "|you (?:asked|raised|mentioned)\\b[^.,]{0,30}\\b(?:earlier|before|at the (?:start|beginning|outset|top)))");
    private static final Pattern EARLIER =
            Pattern.compile("\\b(?:earlier|previous|prior|before|(?:come|coming|go|going|get|getting) back to)\\b");
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "him", "her", "his", "hers", "they", "them", "their");
    /** A question this near to the best one may be meant as well. */
    private static final double NEAR = 0.4;

    /** How surely a name belongs to an exchange: the likeliest first. */
    private enum Basis {
        INTRODUCED,
        CALLED,
        SPOKEN_TO,
        POINTED_BACK
    }

    private record Claim(Basis basis, Asker asker) {}

    private final Document document;
    private final String text;
    private final List<Speech> speeches;
    private final TreeMap<Integer, Speech> byBegin = new TreeMap<>();
    /** Those whose askers have no name yet, in order. */
    private final Map<String, Exchange> open = new LinkedHashMap<>();

    private final Map<Integer, List<Exchange>> openByQuestion = new HashMap<>();
    /** By the turn that answers them, the last first. */
    private final Map<Integer, List<Exchange>> byAnswer = new HashMap<>();

    private final Placed<Span> quoted;
    private final Map<String, List<Claim>> claims = new HashMap<>();
    private final Map<String, Matters> matters = new HashMap<>();

    /** What a question is about. */
    private record Matters(Set<String> asked, Set<String> told) {}

    private Askers(Document document, List<Speech> speeches) {
        this.document = document;
        this.text = document.text();
        this.speeches = speeches;
        // the speeches were read before it was settled what their turns do
        speeches.forEach(speech -> byBegin.put(
                speech.turn().speechBegin(),
                new Speech(text, document.turn(speech.turn().index()), speech.sentences())));
        for (Exchange exchange : document.exchanges()) {
            if (isUnnamed(exchange)) {
                open.put(exchange.id(), exchange);
                openByQuestion
                        .computeIfAbsent(exchange.questions().getFirst(), key -> new ArrayList<>())
                        .add(exchange);
            }
            new LinkedHashSet<>(exchange.answers())
                    .forEach(turn -> byAnswer.computeIfAbsent(turn, key -> new ArrayList<>())
                            .addFirst(exchange));
        }
        this.quoted = Placed.of(
                document.attributions().stream()
                        .filter(one -> one.kind() == AttributionKind.DIRECT)
                        .flatMap(one -> one.content().stream())
                        .toList(),
                span -> span);
    }

    /** The exchanges of the document, those whose asker is called by a name with that. */
    static List<Exchange> named(Document document, List<Speech> speeches) {
        Askers askers = new Askers(document, speeches);
        if (askers.open.isEmpty()) {
            return document.exchanges();
        }
        askers.hear();
        return document.exchanges().stream().map(askers::settled).toList();
    }

    private boolean isOpen(Exchange exchange) {
        return open.containsKey(exchange.id());
    }

    private boolean isUnnamed(Exchange exchange) {
        return exchange.questions().stream()
                .map(document::turn)
                .allMatch(turn -> turn.speaker() instanceof Speaker.Unnamed || isReadOut(turn));
    }

    /** By somebody who runs the event: the question is another's. */
    private boolean isReadOut(Turn turn) {
        return Courtesies.readsOut(speeches.get(turn.index() - 1));
    }

    private void hear() {
        Set<String> taken = namesOfSpeakers();
        for (Entity entity : document.entities()) {
            if (entity.type() == EntityType.PERSON
                    && words(entity.name()).stream().noneMatch(taken::contains)) {
                entity.mentions().forEach(name -> introduced(entity, name));
            }
            if (entity.type() == EntityType.PERSON && isFree(entity, taken)) {
                entity.mentions().forEach(name -> hear(entity, name));
            }
        }
    }

    /** "This is Dana Frome with the Sentinel.", or "I have a question from Dana Frome." by whoever reads it out. */
    private void introduced(Entity entity, Span name) {
        Speech speech = speechAt(name);
        Span sentence = speech == null || !isAsked(speech.turn()) ? null : sentenceAt(speech, name);
        if (speech != null
                && sentence != null
                && speech.sentences().indexOf(sentence) <= 2
                && isWhole(entity, name)
                && (Vocatives.introduces(text, sentence, name) || Vocatives.isReadOut(text, sentence, name))) {
            open.values().stream()
                    .filter(one -> one.questions().contains(speech.turn().index()))
                    .forEach(one -> claim(one, Basis.INTRODUCED, entity, name, List.of()));
        }
    }

    private void hear(Entity entity, Span name) {
        Speech speech = speechAt(name);
        Span sentence = speech == null ? null : sentenceAt(speech, name);
        if (speech == null || sentence == null || !Vocatives.isName(name.of(text)) || !isWhole(entity, name)) {
            return;
        }
        if (isAsked(speech.turn())) {
            return;
        }
        boolean last = sentence.equals(speech.sentences().getLast());
        if (last && Vocatives.isCalled(text, sentence, name)) {
            openByQuestion
                    .getOrDefault(speech.turn().index() + 1, List.of())
                    .forEach(next -> claim(next, Basis.CALLED, entity, name, List.of()));
        } else if (speech.turn().kind() == TurnKind.ANSWER
                && Vocatives.isSpokenTo(text, sentence, name)
                && !isQuoted(name)) {
            answered(entity, name, speech, sentence);
        }
    }

    /** "Steve" is not sure to be the Steve Hahn of whom others speak. */
    private boolean isWhole(Entity entity, Span name) {
        List<String> told = words(entity.name());
        return !told.isEmpty() && words(name.of(text)).contains(told.getLast());
    }

    private void answered(Entity entity, Span name, Speech speech, Span sentence) {
        int turn = speech.turn().index();
        List<Exchange> answered = byAnswer.getOrDefault(turn, List.of());
        if (answered.isEmpty()) {
            return;
        }
        Exchange current = answered.getFirst();
        boolean first = current.answers().getFirst() == turn;
        String words =
                sentence.of(text).replace('’', '\'').replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        boolean ofSeveral =
                first && current.parts().size() > 1 && !EARLIER.matcher(words).find();
        if ((BACK.matcher(words).find() && !ofSeveral)
                || (!first && YOURS.matcher(words).find())) {
            pointedBack(
                    entity,
                    name,
                    speech,
                    sentence,
                    first && !EARLIER.matcher(words).find()
                            ? turn
                            : current.questions().getFirst());
        } else if (isOpen(current) && (!Vocatives.thanks(text, sentence) || (first && opens(speech, sentence)))) {
            List<String> others = answered.stream()
                    .skip(1)
                    .filter(this::isOpen)
                    .map(Exchange::id)
                    .toList();
            claim(current, Basis.SPOKEN_TO, entity, name, others);
        }
    }

    /** @param before questions put in turns before this one are meant */
    private void pointedBack(Entity entity, Span name, Speech speech, Span sentence, int before) {
        Set<String> near = Kindred.matters(around(speech, sentence));
        Set<String> behind = Kindred.matters(Speech.words(text, new Span(name.end(), sentence.end())));
        Map<String, Double> scores = new TreeMap<>();
        List<Exchange> earlier = open.values().stream()
                .filter(one -> one.questions().getFirst() < before)
                .toList();
        earlier.forEach(one -> scores.put(one.id(), likeness(one, near, behind)));
        double most =
                scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        if (earlier.isEmpty() || (most == 0 && earlier.size() > 1)) {
            return;
        }
        Exchange meant = earlier.stream()
                .max(Comparator.comparingDouble(one -> scores.getOrDefault(one.id(), 0.0)))
                .orElseThrow();
        List<String> others = earlier.stream()
                .filter(one -> !one.id().equals(meant.id()) && scores.getOrDefault(one.id(), 0.0) >= most * NEAR)
                .map(Exchange::id)
                .toList();
        claim(meant, Basis.POINTED_BACK, entity, name, others);
    }

    /** Matters in common: those named behind the name count double, and so do those of the question itself. */
    private double likeness(Exchange exchange, Set<String> near, Set<String> behind) {
        Matters question = matters.computeIfAbsent(exchange.id(), id -> matters(exchange));
        double score = 0;
        for (String matter : question.told()) {
            int weight = question.asked().contains(matter) ? 2 : 1;
            score += behind.contains(matter) ? 2 * weight : near.contains(matter) ? weight : 0;
        }
        return score;
    }

    private Matters matters(Exchange exchange) {
        List<String> put = new ArrayList<>();
        exchange.spans().forEach(span -> put.addAll(Speech.words(text, span)));
        List<String> told = new ArrayList<>();
        exchange.questions().forEach(turn -> told.addAll(speeches.get(turn - 1).words()));
        return new Matters(Kindred.matters(put), Kindred.matters(told));
    }

    private List<String> around(Speech speech, Span sentence) {
        int at = speech.sentences().indexOf(sentence);
        List<String> words = new ArrayList<>();
        for (int i = Math.max(0, at - 1);
                i <= Math.min(at + 1, speech.sentences().size() - 1);
                i++) {
            words.addAll(Speech.words(text, speech.sentences().get(i)));
        }
        return words;
    }

    private void claim(Exchange exchange, Basis basis, Entity entity, Span name, List<String> others) {
        claims.computeIfAbsent(exchange.id(), key -> new ArrayList<>())
                .add(new Claim(basis, new Asker(entity.id(), name, others)));
    }

    /** With the asker whom the best basis tells; with none where it tells several. */
    private Exchange settled(Exchange exchange) {
        List<Claim> own = claims.getOrDefault(exchange.id(), List.of()).stream()
                .sorted(Comparator.comparing(Claim::basis)
                        .thenComparing(claim -> claim.asker().name()))
                .toList();
        if (own.isEmpty()) {
            return exchange;
        }
        Claim best = own.getFirst();
        boolean several = own.stream()
                .anyMatch(claim -> claim.basis() == best.basis()
                        && !claim.asker().entity().equals(best.asker().entity()));
        return several ? exchange : exchange.withAsker(best.asker());
    }

    /** Neither somebody who answers, nor somebody whom the answers rather speak of than to. */
    private boolean isFree(Entity entity, Set<String> taken) {
        int spokenTo = 0;
        int spokenOf = 0;
        for (Span mention : entity.mentions()) {
            Speech speech = speechAt(mention);
            Span sentence = speech == null || isPronoun(mention) ? null : sentenceAt(speech, mention);
            if (speech != null && sentence != null) {
                boolean to = Vocatives.isSpokenTo(text, sentence, mention);
                if (to && isAsked(speech.turn())) {
                    return false;
                }
                boolean called = to || Vocatives.isCalled(text, sentence, mention);
                spokenTo += called ? 1 : 0;
                spokenOf += called ? 0 : 1;
            }
        }
        return spokenTo > 0
                && spokenTo >= spokenOf
                && words(entity.name()).stream().noneMatch(taken::contains);
    }

    private boolean isPronoun(Span mention) {
        return PRONOUNS.contains(mention.of(text).toLowerCase(Locale.ROOT));
    }

    private Set<String> namesOfSpeakers() {
        Set<String> taken = new HashSet<>();
        Principal principal = document.metadata().principal();
        if (principal != null) {
            taken.addAll(words(principal.name()));
        }
        for (Turn turn : document.turns()) {
            taken.addAll(words(turn.label() == null ? "" : turn.label()));
            if (turn.speaker() instanceof Speaker.Named named) {
                document.entity(named.entity()).ifPresent(entity -> taken.addAll(words(entity.name())));
            }
        }
        return taken;
    }

    private static List<String> words(String name) {
        return List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}'’-]+", -1)).stream()
                .filter(word -> word.length() > 2)
                .toList();
    }

    private static boolean isAsked(Turn turn) {
        return turn.kind() == TurnKind.QUESTION
                || (turn.kind() == TurnKind.ASIDE && turn.speaker() instanceof Speaker.Unnamed);
    }

    private boolean isQuoted(Span name) {
        return !quoted.around(name).isEmpty();
    }

    private static boolean opens(Speech speech, Span sentence) {
        return speech.sentences().indexOf(sentence) < 2;
    }

    private @Nullable Speech speechAt(Span name) {
        Map.Entry<Integer, Speech> entry = byBegin.floorEntry(name.begin());
        return entry != null && entry.getValue().turn().speech().contains(name) ? entry.getValue() : null;
    }

    private static @Nullable Span sentenceAt(Speech speech, Span name) {
        return speech.sentences().stream()
                .filter(sentence -> sentence.contains(name))
                .findFirst()
                .orElse(null);
    }
}
