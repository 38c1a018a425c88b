package org.quoth.attribution.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Actor;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Commitment;
import org.quoth.model.Document;
import org.quoth.model.Due;
import org.quoth.model.EntityType;
import org.quoth.model.Modality;
import org.quoth.model.Speaker;
import org.quoth.model.Turn;
import org.quoth.text.EmptyLine;
import org.quoth.text.Phrasings;
import org.quoth.text.Placed;
import org.quoth.text.Sentences;
import org.quoth.text.Span;

/** The commitments of one document as they are found; not safe to share between threads. */
final class Ledger {

    private static final Phrasings PHRASINGS = Phrasings.of(Ledger.class);

    /** What was said and done at a meeting: "She thanked the crews and underscored the board's commitment to them". */
    private static final Pattern READOUT = PHRASINGS.kind("readout");

    /** In characters. */
    private static final int AHEAD = 40;

    /** Fewer characters promise nothing: the number of an item. */
    private static final int SHORTEST = 6;
    /** The label of one who speaks for others: by courtesy, not by an office. */
    private static final Pattern SPOKESMAN =
            Pattern.compile("(?i)^(?:mr|ms|mrs|miss|moderator|staff|.*\\bofficial|.*\\bspokes(?:man|woman|person))\\b");

    private static final Pattern WOULD = Pattern.compile("\\b(?:would|was|were|planned|intended|aimed)\\b");

    /** A cue that tells of the past, so that "would" stands for "will", "was going to" for "is going to". */
    private static final Pattern SAID =
            Pattern.compile("(?i)\\b(?:\\p{L}+ed|said|told|swore|undertook|saying|adding)\\b");

    /** A condition that was not taken for a part of what is told. */
    private static final Pattern BOUND = Pattern.compile(",?\\s+(?:if|unless|provided|once)\\b[^.;:!?\\n]{1,160}");

    private final Document document;
    private final String text;
    private final Dues dues;
    private final Actors actors;
    private final Placed<Span> reported;
    private final Placed<Block> blocks;
    /** By where they begin; no two overlap. */
    private final NavigableMap<Integer, Commitment> commitments = new TreeMap<>();

    Ledger(Document document) {
        this.document = document;
        this.text = document.text();
        this.dues = new Dues(document);
        this.actors = new Actors(document);
        this.blocks = Placed.of(document.blocks(), Block::span);
        this.reported = Placed.of(
                document.attributions().stream()
                        .filter(attribution -> !Stretches.isSelfReport(document, attribution))
                        .flatMap(attribution -> attribution.content().stream())
                        .toList(),
                span -> span);
    }

    void keep(Predicate<Commitment> holds) {
        commitments.values().removeIf(holds.negate());
    }

    /** In text order, with ids in that order. */
    List<Commitment> commitments() {
        List<Commitment> numbered = new ArrayList<>(commitments.size());
        for (Commitment each : commitments.values()) {
            numbered.add(each.withId("c" + (numbered.size() + 1)));
        }
        return numbered;
    }

    /** An item of a list that a promise opens is a promise of its own. */
    void read(Lists.Item item) {
        if (!known(item.span())) {
            Speaker speaker = Stretches.principal(document);
            Due due = dues.of(item.span(), item.span(), item.span(), false);
            add(new Commitment(
                    "",
                    null,
                    null,
                    speaker,
                    actors.of(item.opener()),
                    item.span(),
                    item.span(),
                    null,
                    due,
                    Modality.COMMITMENT));
        }
    }

    /**
     * Lets a judge of whole passages have the last word on what the speaker's own words commit to.
     *
     * @param begins the passage that names who acts: the passage itself, or the one that leads its list in
     */
    void settle(Span passage, Span begins, boolean commits) {
        if (!commits) {
            at(passage).stream()
                    .filter(each -> isOwn(each, passage) && !isOfOthers(each))
                    .forEach(each -> commitments.remove(each.span().begin()));
            return;
        }
        if (at(passage).isEmpty()) {
            if (passage.length() < SHORTEST || READOUT.matcher(passage.of(text)).find()) {
                return;
            }
            add(whole(passage, begins));
        } else if (at(passage).stream().noneMatch(each -> each.modality() != Modality.PREDICTION)) {
            at(passage).stream()
                    .filter(each -> isOwn(each, passage))
                    .forEach(each -> add(each.as(Modality.COMMITMENT)));
        }
    }

    /** What others will do, under a condition or not. */
    private static boolean isOfOthers(Commitment each) {
        boolean bound = each.modality() == Modality.CONDITIONAL && each.actor() instanceof Actor.Words;
        return each.modality() == Modality.PREDICTION || bound;
    }

    private static boolean isOwn(Commitment each, Span passage) {
        return each.attribution() == null && passage.contains(each.span());
    }

    private void add(Commitment one) {
        commitments.put(one.span().begin(), one);
    }

    /** Those that have words in common with these, the last first. */
    private List<Commitment> at(Span words) {
        List<Commitment> found = new ArrayList<>();
        Map.Entry<Integer, Commitment> before = commitments.lowerEntry(words.end());
        while (before != null && before.getValue().span().end() > words.begin()) {
            found.add(before.getValue());
            before = commitments.lowerEntry(before.getKey());
        }
        return found;
    }

    /** A passage that commits without a clause that the rules know. */
    private Commitment whole(Span passage, Span begins) {
        Span action = ClauseReader.trim(text, passage.begin(), passage.end());
        return new Commitment(
                "",
                null,
                null,
                Stretches.principal(document),
                actors.leading(begins),
                action,
                action,
                null,
                dues.of(action, action, action, false),
                Modality.COMMITMENT);
    }

    void read(Stretch stretch) {
        Clause vow = vow(stretch);
        if (vow != null) {
            Span span = withRefusal(
                    stretch.attribution(), vow.span().shift(stretch.span().begin()));
            if (!known(span)) {
                add(commitment(stretch, vow, span));
            }
            return;
        }
        String sentence = stretch.span().of(text);
        if (stretch.attribution() == null && sentence.endsWith("?")) {
            return;
        }
        if (isTakenBack(stretch)) {
            return;
        }
        for (Clause clause : ClauseReader.read(sentence, voice(stretch))) {
            Span span = clause.span().shift(stretch.span().begin());
            boolean another =
                    stretch.attribution() == null && (!reported.around(span).isEmpty() || isQuoted(stretch, span));
            if (!another && !known(span) && !isFromTheLectern(stretch, clause)) {
                keep(stretch, clause, commitment(stretch, clause, span));
            }
        }
    }

    /** "refused to sell the yard": the words that turn the deed down belong to it. */
    private Span withRefusal(@Nullable Attribution told, Span vow) {
        Span cue = told == null || told.cue().isEmpty() ? vow : told.cue().getLast();
        return Vows.refuses(cue.of(text)) ? cue.cover(vow) : vow;
    }

    private void keep(Stretch stretch, Clause clause, Commitment one) {
        if (clause.arranged() && !dues.isArranged(one.action(), one.due())) {
            return;
        }
        if (!isOfOthersBackshifted(stretch, clause)) {
            add(one);
        } else if (Vows.foretells(cue(stretch)) || isPromised(stretch, clause)) {
            boolean vowed = one.modality() == Modality.PREDICTION && isPromised(stretch, clause);
            add(vowed ? one.as(Modality.COMMITMENT) : one);
        } else if (isAnnounced(stretch, clause, one)) {
            add(one);
        }
    }

    /** "She said the road would shut", where "would" may stand for "will", or for what is only supposed. */
    private boolean isOfOthersBackshifted(Stretch stretch, Clause clause) {
        int subject = clause.subject().end();
        Span modal = new Span(subject, Math.max(subject, clause.action().begin()))
                .shift(stretch.span().begin());
        return !clause.self()
                && voice(stretch).indirect()
                && WOULD.matcher(modal.of(text)).find();
    }

    /** "He promised that the money would be spent". */
    private boolean isPromised(Stretch stretch, Clause clause) {
        return clause.subject().begin() == 0 && Vows.isPromise(cue(stretch));
    }

    /** It was said to be so in the past, with a day, or of a house under a condition. */
    private boolean isAnnounced(Stretch stretch, Clause clause, Commitment one) {
        String who = clause.subject().shift(stretch.span().begin()).of(text);
        boolean house = one.modality() == Modality.CONDITIONAL && ThirdPerson.isInstitution(who);
        return (one.due() != null || house) && SAID.matcher(cue(stretch)).find();
    }

    private String cue(Stretch stretch) {
        Attribution told = stretch.attribution();
        return told == null || told.cue().isEmpty() ? "" : told.cue().getLast().of(text);
    }

    /** "What they say about how he would handle it": the words before what is reported take it back. */
    private boolean isTakenBack(Stretch stretch) {
        int begin = stretch.span().begin();
        String before = text.substring(Math.max(0, begin - AHEAD), begin);
        return stretch.attribution() != null && Manner.isTakenBack(before.substring(before.lastIndexOf('\n') + 1));
    }

    /** What a story, or a speaker, says that somebody promised to do; null if it is told otherwise. */
    private @Nullable Clause vow(Stretch stretch) {
        Attribution told = stretch.attribution();
        boolean opens = told != null
                && told.kind() == AttributionKind.INDIRECT
                && !told.cue().isEmpty()
                && told.content().getFirst().begin() == stretch.span().begin()
                && blocks.around(Span.of(stretch.span().begin(), stretch.span().begin() + 1)).stream()
                        .findFirst()
                        .filter(block -> block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.TURN)
                        .isPresent();
        if (!opens || told == null) {
            return null;
        }
        Matcher bound = BOUND.matcher(text).region(stretch.span().end(), text.length());
        int end = bound.lookingAt() ? bound.end() : stretch.span().end();
        return Vows.read(
                text.substring(stretch.span().begin(), end),
                told.cue().getLast().of(text));
    }

    private Voice voice(Stretch stretch) {
        if (stretch.attribution() == null || stretch.attribution().kind() != AttributionKind.INDIRECT) {
            return Voice.OWN;
        }
        boolean house = stretch.speaker() instanceof Speaker.Named named
                && document.entity(named.entity())
                        .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                        .isPresent();
        boolean opens = stretch.attribution().content().getFirst().begin()
                == stretch.span().begin();
        return house && opens ? Voice.HOUSE : Voice.REPORTED;
    }

    /** "I'll put it simply", "I'm going to whistle": what a spokesman says of himself, no day named, runs the event. */
    private boolean isFromTheLectern(Stretch stretch, Clause clause) {
        String label = stretch.turn() == null ? null : stretch.turn().label();
        return label != null
                && stretch.attribution() == null
                && clause.condition() == null
                && SPOKESMAN.matcher(label).find()
                && clause.subject().of(stretch.span().of(text)).equals("I")
                && !Manner.isHandedOut(
                        clause.action().shift(stretch.span().begin()).of(text));
    }

    /** Between quotation marks in a turn: read out, or words that were only made up. */
    private boolean isQuoted(Stretch stretch, Span span) {
        if (stretch.turn() == null) {
            return false;
        }
        int open = 0;
        boolean straight = false;
        for (int i = paragraph(stretch.turn(), span); i < span.begin(); i++) {
            char c = text.charAt(i);
            open += c == '“' ? 1 : c == '”' && open > 0 ? -1 : 0;
            straight ^= c == '"';
        }
        return open > 0 || straight;
    }

    /** Where the paragraph of a turn begins: marks that nobody closed do not reach beyond it. */
    private int paragraph(Turn turn, Span span) {
        int at = span.begin();
        while (at > turn.speechBegin() && !(text.charAt(at) == '\n' && EmptyLine.parts(text, at))) {
            at--;
        }
        return at;
    }

    private boolean known(Span span) {
        return !at(span).isEmpty();
    }

    private Commitment commitment(Stretch stretch, Clause clause, Span span) {
        int offset = stretch.span().begin();
        Span action = clause.action().shift(offset);
        Due due = dues.of(clause.span().shift(offset), action, stretch.span(), clause.modality() == Modality.TARGET);
        Attribution attribution = stretch.attribution();
        return new Commitment(
                "",
                stretch.turn() == null ? null : stretch.turn().index(),
                attribution == null ? null : attribution.id(),
                stretch.speaker(),
                actors.of(stretch, clause, clause.doer().shift(offset)),
                span,
                action,
                condition(stretch, clause),
                due,
                clause.modality());
    }

    /** The condition of the clause; one that is broken off with its turn is looked for where the speaker goes on. */
    private @Nullable Span condition(Stretch stretch, Clause clause) {
        if (clause.condition() == null) {
            return null;
        }
        Span condition = clause.condition().shift(stretch.span().begin());
        Turn turn = stretch.turn();
        boolean broken = turn != null
                && turn.interrupted()
                && onlyDashes(condition.end(), turn.span().end());
        Span finished = broken && turn != null ? finished(turn) : null;
        return finished == null ? condition : finished;
    }

    private boolean onlyDashes(int begin, int end) {
        return text.substring(begin, Math.max(begin, end)).chars().noneMatch(Character::isLetterOrDigit);
    }

    private @Nullable Span finished(Turn broken) {
        for (Turn turn :
                document.turns().subList(broken.index(), document.turns().size())) {
            if (Objects.equals(turn.label(), broken.label())) {
                Span first = Sentences.in(text, turn.speech()).getFirst();
                Span condition = Conditions.leading(first.of(text).replace('’', '\''));
                return condition == null
                        ? null
                        : ClauseReader.trim(text, first.begin() + condition.begin(), first.begin() + condition.end());
            }
        }
        return null;
    }
}
