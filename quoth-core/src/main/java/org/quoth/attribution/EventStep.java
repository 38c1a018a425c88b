package org.quoth.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Event;
import org.quoth.model.EventKind;
import org.quoth.model.Speaker;
import org.quoth.model.Turn;
import org.quoth.model.TurnKind;
import org.quoth.text.Phrasings;
import org.quoth.text.Span;
import org.quoth.text.Token;

/**
 * Says what kind of occasion a transcript records, by the words of its title or else by its turns, and which turns open it before the
 * first question. Needs the kinds of the turns. Safe to share between threads.
 */
public final class EventStep implements Step {

    private static final Phrasings PHRASINGS = Phrasings.of(EventStep.class);

    private record Named(EventKind kind, Pattern words) {}

    /** In this order: "Remarks at a Press Availability" is a press conference. */
    private static final List<Named> NAMES = List.of(
            named(EventKind.ROUNDTABLE, "round[- ]?tables?"),
            named(EventKind.TOWN_HALL, "town[- ]halls?(?: meetings?)?"),
            named(
                    EventKind.PRESS_CONFERENCE,
                    "(?:joint )?(?:press|news|media) (?:conferences?|availabilit(?:y|ies)|avails?|stake-?outs?|encounters?)|stake-?outs?|door-?stops?(?: interviews?)?|"
                            + "(?:joint )?availabilit(?:y|ies)|conference calls?(?: with)?|press q ?& ?a"),
            named(EventKind.BRIEFING, "(?:daily |press |background |media )*(?:briefings?|gaggles?)"),
            named(EventKind.INTERVIEW, "interviews?|interviewed|in conversation with"),
            named(
                    EventKind.SITTING,
                    "hansard|house of (?:commons|lords|representatives)|senate chamber|congressional record|parliament(?:ary)? (?:debates?|sittings?)|"
                            + "lok sabha|rajya sabha|plenary(?: sitting)?|sitting of"),
            named(EventKind.DEBATE, "debates?"),
            named(EventKind.HEARING, "hearings?|testimony|testif(?:y|ies|ied)|deposition|oral evidence|inquiry"),
            named(
                    EventKind.SPEECH,
                    "remarks|speech|(?:inaugural |weekly |keynote |radio |commencement |state of the \\w+ )*address|statement(?: by)?|lecture|keynote|"
                            + "eulogy|toasts?|oration|sermon|message to"),
            named(EventKind.MEETING, "meetings?|minutes of"),
            named(EventKind.QUESTIONS, "q ?& ?a|questions? (?:and|&) answers?"));

    /** A shorter word before the first question opens nothing. */
    private static final int SHORTEST_OPENING = 40;

    /** "The Minister will speak first, then we will take four questions." */
    private static final Pattern HANDS_OVER = PHRASINGS.kind("hands over");
    /** Whoever only hands over to another does it in fewer words than these. */
    private static final int LONGEST_HANDING_OVER = 150;

    private static Named named(EventKind kind, String words) {
        return new Named(
                kind, Pattern.compile("(?<![\\p{L}\\d])(?:" + words + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE));
    }

    @Override
    public Document annotate(Document document) {
        return document.kind() == DocumentKind.TRANSCRIPT ? document.withEvent(event(document)) : document;
    }

    private static @Nullable Event event(Document document) {
        String title = document.metadata().title();
        for (Named name : NAMES) {
            Span words = inHeader(document, name.words());
            if (words != null || (title != null && name.words().matcher(title).find())) {
                return new Event(name.kind(), words, opening(document, name.kind()));
            }
        }
        EventKind kind = byTurns(document);
        return kind == null ? null : new Event(kind, null, opening(document, kind));
    }

    /** The words where they stand in the title; where that is a line of the header ("Transcript of …"), those that the title shares. */
    private static @Nullable Span inHeader(Document document, Pattern words) {
        String title = document.metadata().title();
        for (Block block : document.blocks()) {
            boolean named = block.kind() == BlockKind.TITLE
                    || (block.kind() == BlockKind.METADATA
                            && title != null
                            && block.span().of(document.text()).contains(title));
            Matcher matcher = words.matcher(document.text())
                    .region(block.span().begin(), block.span().end());
            if (named && matcher.find()) {
                return new Span(matcher.start(), matcher.end());
            }
        }
        return null;
    }

    private static @Nullable EventKind byTurns(Document document) {
        if (document.turns().stream().anyMatch(turn -> turn.kind() == TurnKind.QUESTION)) {
            return EventKind.QUESTIONS;
        }
        Set<Speaker> speakers = new HashSet<>();
        document.turns().stream()
                .filter(turn -> turn.kind() != TurnKind.MODERATOR)
                .forEach(turn -> speakers.add(turn.speaker()));
        return speakers.size() == 1 && !speakers.contains(Speaker.UNNAMED) ? EventKind.SPEECH : null;
    }

    /**
     * What is said at length before the first question; without a question nothing is an opening. Whoever speaks a second time after somebody
     * else is in conversation already.
     */
    private static List<Integer> opening(Document document, EventKind kind) {
        if (kind == EventKind.INTERVIEW || kind == EventKind.DEBATE || kind == EventKind.SITTING) {
            return List.of();
        }
        List<Turn> opening = new ArrayList<>();
        for (Turn turn : document.turns()) {
            switch (turn.kind()) {
                case QUESTION -> {
                    return indexes(opening);
                }
                case STATEMENT, ANSWER -> {
                    if (isLong(document.text(), turn)) {
                        if (isBack(opening, turn)) {
                            return indexes(opening.subList(0, 1));
                        }
                        opening.add(turn);
                    }
                }
                case MODERATOR, ASIDE -> {}
            }
        }
        return List.of();
    }

    private static boolean isBack(List<Turn> opening, Turn turn) {
        return opening.size() > 1
                && !turn.speaker().equals(opening.getLast().speaker())
                && opening.stream().anyMatch(earlier -> earlier.speaker().equals(turn.speaker()));
    }

    private static List<Integer> indexes(List<Turn> turns) {
        return turns.stream().map(Turn::index).toList();
    }

    private static boolean isLong(String text, Turn turn) {
        long words = Token.in(text, turn.speech()).stream().filter(Token::word).count();
        boolean handsOver = words < LONGEST_HANDING_OVER
                && HANDS_OVER.matcher(turn.speech().of(text)).find();
        return words >= SHORTEST_OPENING && !handsOver;
    }
}
