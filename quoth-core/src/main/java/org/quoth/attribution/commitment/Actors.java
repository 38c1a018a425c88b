package org.quoth.attribution.commitment;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Actor;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.EntityType;
import org.quoth.model.Speaker;
import org.quoth.model.Turn;
import org.quoth.text.Phrasings;
import org.quoth.text.Placed;
import org.quoth.text.Span;

/** Who is to act: the speaker for "I" and "we", the entity that the subject mentions, or the words of the subject. */
final class Actors {

    private static final Phrasings PHRASINGS = Phrasings.of(Actors.class);

    private static final int FIRST_WORDS = 4;
    private static final Pattern BEFORE_VERB = Pattern.compile(
            "^\\W*([^.;:]{2,60}?)\\s+(?:will|would|is|are|has|have|can|also|intends?|plans?|affirms?|reaffirms?|commits?|pledges?|agrees?|undertakes?|aims?)\\b");

    private static final Pattern BARE_OFFICE = PHRASINGS.kind("bare office");

    private static final Pattern WE = Pattern.compile("(?i)I|we|our\\b.*");
    private static final Pattern HE = Pattern.compile("(?i)he|she");
    private static final Pattern PRONOUN =
            Pattern.compile("(?i)he|she|they|it|him|his|her|them|their|I|we|me|us|my|our|you");
    private static final Pattern OFFICE_NEAR = PHRASINGS.kind("office near");
    /** How far back a name may stand, in characters. */
    private static final int NEAR = 500;

    private record Mention(Entity entity, Span words) {}

    private final Document document;
    private final Placed<Mention> mentions;

    Actors(Document document) {
        this.document = document;
        this.mentions = Placed.of(
                document.entities().stream()
                        .flatMap(entity -> entity.mentions().stream().map(words -> new Mention(entity, words)))
                        .toList(),
                Mention::words);
    }

    Actor of(Stretch stretch, Clause clause, Span subject) {
        boolean we = WE.matcher(subject.of(document.text())).matches();
        String speaker = entity(we ? self(stretch) : stretch.speaker());
        if (clause.self() && speaker != null) {
            return new Actor.Known(speaker);
        }
        if (clause.self()
                && stretch.attribution() != null
                && !stretch.attribution().source().isEmpty()) {
            return words(stretch.attribution().source().getFirst());
        }
        return clause.self() ? words(subject) : other(stretch, subject, speaker);
    }

    /** Who "we" are: in what a speaker reports of others without quoting them still the speaker. */
    private static Speaker self(Stretch stretch) {
        Turn turn = stretch.turn();
        Attribution told = stretch.attribution();
        boolean reports = told != null && told.kind() == AttributionKind.INDIRECT;
        return turn != null && reports ? turn.speaker() : stretch.speaker();
    }

    /** Whose words stand before the first verb of a passage; else whoever speaks, else the passage's first words. */
    Actor leading(Span passage) {
        Matcher matcher = BEFORE_VERB.matcher(passage.of(document.text()));
        if (matcher.find()) {
            return of(new Span(passage.begin() + matcher.start(1), passage.begin() + matcher.end(1)));
        }
        String principal = document.principal();
        return principal == null ? words(firstWords(passage)) : new Actor.Known(principal);
    }

    private Span firstWords(Span passage) {
        int end = passage.end();
        int words = 0;
        for (int i = passage.begin(); i < end; i++) {
            boolean gap = Character.isWhitespace(document.text().charAt(i));
            words += gap ? 1 : 0;
            end = gap && words == FIRST_WORDS ? i : end;
        }
        return new Span(passage.begin(), end);
    }

    Actor of(Span subject) {
        String mentioned = mentioned(subject);
        return mentioned == null ? words(subject) : new Actor.Known(mentioned);
    }

    /** Who another is that the speaker names: never the speaker, and for "he" whoever was named last. */
    private Actor other(Stretch stretch, Span subject, @Nullable String speaker) {
        String mentioned = mentioned(subject);
        boolean pronoun = HE.matcher(subject.of(document.text())).matches();
        if (mentioned == null || mentioned.equals(speaker)) {
            return words(pronoun ? office(stretch, subject) : subject);
        }
        return pronoun ? antecedent(stretch, subject, mentioned) : new Actor.Known(mentioned);
    }

    /** "he": the entity if its name stands near and no bare office stands nearer; then that office; else the word alone. */
    private Actor antecedent(Stretch stretch, Span pronoun, String entity) {
        int from = Math.max(
                pronoun.begin() - NEAR,
                stretch.turn() == null ? 0 : stretch.turn().speechBegin());
        int named = named(entity, from, pronoun.begin());
        Matcher office = OFFICE_NEAR.matcher(document.text()).region(Math.min(from, pronoun.begin()), pronoun.begin());
        Span last = null;
        while (office.find()) {
            last = new Span(office.start(), office.end());
        }
        if (last != null && last.begin() > named) {
            boolean same = entity.equals(document.principal());
            return same ? new Actor.Known(entity) : words(last);
        }
        return named >= 0 || stretch.turn() == null ? new Actor.Known(entity) : words(pronoun);
    }

    /** The bare office that the sentence names before "he", with nobody's name behind it; else the word alone. */
    private Span office(Stretch stretch, Span pronoun) {
        int from = Math.min(stretch.span().begin(), pronoun.begin());
        Matcher office = OFFICE_NEAR.matcher(document.text()).region(from, pronoun.begin());
        Span last = null;
        while (office.find()) {
            last = new Span(office.start(), office.end());
        }
        if (last == null) {
            return pronoun;
        }
        int behind = last.end();
        Span between = new Span(behind, pronoun.begin());
        boolean named = mentions.within(between).stream()
                .anyMatch(mention -> mention.entity().type() == EntityType.PERSON);
        return named ? pronoun : last;
    }

    /** Where the entity was last named otherwise than by a pronoun; -1 if it was not. */
    private int named(String entity, int from, int to) {
        int last = -1;
        for (Mention mention : from > to ? List.<Mention>of() : mentions.within(new Span(from, to))) {
            String words = mention.words().of(document.text());
            if (mention.entity().id().equals(entity)
                    && !PRONOUN.matcher(words).matches()
                    && !BARE_OFFICE.matcher(words).matches()) {
                last = Math.max(last, mention.words().begin());
            }
        }
        return last;
    }

    private static @Nullable String entity(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named named -> named.entity();
            case Speaker.Described described -> described.entity();
            case Speaker.Unnamed unnamed -> null;
            case Speaker.Ambiguous ambiguous -> null;
        };
    }

    /** The entity whose mention is the subject, or most of it. */
    private @Nullable String mentioned(Span subject) {
        return mentions.overlapping(subject).stream()
                .filter(mention -> mention.words().length() * 2 > subject.length() && fits(subject, mention.entity()))
                .map(mention -> mention.entity().id())
                .findFirst()
                .orElse(null);
    }

    /** "the President" alone is whoever holds that office here, the document's principal or nobody that we know; "it" is no person. */
    private boolean fits(Span subject, Entity entity) {
        String words = subject.of(document.text());
        boolean several = words.contains(" and ") && !entity.name().contains(" and ");
        if (several || (entity.type() == EntityType.PERSON && words.equalsIgnoreCase("it"))) {
            return false;
        }
        return !BARE_OFFICE.matcher(subject.of(document.text())).matches()
                || entity.id().equals(document.principal());
    }

    private Actor words(Span subject) {
        return new Actor.Words(subject.of(document.text()).replaceAll("\\s+", " "));
    }
}
