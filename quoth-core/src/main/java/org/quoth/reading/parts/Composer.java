package org.quoth.reading.parts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Entity;
import org.quoth.model.Speaker;
import org.quoth.model.Timing;
import org.quoth.model.Turn;
import org.quoth.model.TurnKind;
import org.quoth.reading.lines.Directions;
import org.quoth.reading.lines.Interruption;
import org.quoth.reading.lines.TurnKinds;
import org.quoth.text.Span;

/**
 * Puts a text together from blocks and turns, a blank line between two. White space inside what is given is folded. Not safe to share
 * between threads.
 *
 * <pre>{@code
 * Composer composer = new Composer();
 * composer.block(BlockKind.HEADING, "Harbour dues");
 * composer.turn("Ana Ruiz", voice, TurnKind.ANSWER);
 * composer.paragraph("They will not rise.");
 * Composed composed = composer.composed();
 * }</pre>
 */
public final class Composer {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Cited> voices = new LinkedHashMap<>();
    private final List<Timing.Stretch> stretches = new ArrayList<>();
    private @Nullable Draft open;
    private int paragraph = -1;

    /** A turn while it grows. */
    private static final class Draft {
        private final @Nullable String label;
        private final @Nullable Cited cited;
        private final @Nullable TurnKind kind;
        private final int begin;
        private final List<Span> directions = new ArrayList<>();
        private int speechBegin;
        private int end;

        Draft(@Nullable String label, @Nullable Cited cited, @Nullable TurnKind kind, int begin) {
            this.label = label;
            this.cited = cited;
            this.kind = kind;
            this.begin = begin;
            this.speechBegin = begin;
            this.end = begin;
        }

        Speaker speaker() {
            return cited == null ? Speaker.UNNAMED : new Speaker.Named(cited.id());
        }

        /** Its label was printed: whoever is known to speak is mentioned there. */
        void mention() {
            if (cited != null && label != null) {
                cited.mentions().add(new Span(begin, begin + label.length()));
            }
        }
    }

    /** A voice, its id in the document, and where its label stands. */
    private record Cited(Voice voice, String id, List<Span> mentions) {}

    /** A block outside turns; ends the turn that is open. Nothing if there are no words. */
    public void block(BlockKind kind, String words) {
        endTurn();
        String folded = fold(words);
        if (!folded.isEmpty()) {
            blocks.add(new Block(kind, append(folded)));
        }
    }

    /**
     * Begins a turn; ends the one that is open. A turn without words is left out.
     *
     * @param label as printed, without its colon; null for a change of speaker that names nobody
     * @param voice who speaks, if the document says so itself
     * @param kind null where the document does not say; then words and labels tell
     */
    public void turn(@Nullable String label, @Nullable Voice voice, @Nullable TurnKind kind) {
        endTurn();
        String folded = label == null ? "" : fold(label);
        int begin = separated();
        Draft draft = new Draft(folded.isEmpty() ? null : folded, voice == null ? null : cited(voice), kind, begin);
        open = draft;
        if (!folded.isEmpty()) {
            text.append(folded).append(": ");
            draft.speechBegin = text.length();
        }
    }

    private Cited cited(Voice voice) {
        return voices.computeIfAbsent(
                voice.key(), key -> new Cited(voice, "e" + (voices.size() + 1), new ArrayList<>()));
    }

    /** A paragraph of the turn that is open, or outside of turns; gives where it stands. */
    public Span paragraph(String words) {
        endParagraph();
        Span span = say(words);
        endParagraph();
        return span;
    }

    /** Words carried on in the paragraph that is open, with a space before them; gives where they stand. */
    public Span say(String words) {
        String folded = fold(words);
        if (folded.isEmpty()) {
            return Span.of(text.length(), text.length());
        }
        if (paragraph < 0) {
            paragraph = open != null && open.end <= open.speechBegin ? open.speechBegin : separated();
        } else {
            text.append(' ');
        }
        Span span = raw(folded);
        if (open != null) {
            open.end = span.end();
        }
        return span;
    }

    /** Ends the paragraph that is open; the next words begin another. */
    public void endParagraph() {
        if (paragraph >= 0) {
            blocks.add(
                    new Block(open == null ? BlockKind.PARAGRAPH : BlockKind.TURN, new Span(paragraph, text.length())));
            paragraph = -1;
        }
    }

    /** A stage direction: inside the turn that is open not the speaker's words; outside a paragraph. */
    public void direction(String words) {
        Span span = paragraph(words);
        if (open != null && !span.isEmpty()) {
            open.directions.add(span);
        }
    }

    /** Says when words were spoken; each stretch after the one before. */
    public void timed(Span words, Duration from, @Nullable Duration to) {
        boolean after = stretches.isEmpty() || stretches.getLast().span().end() <= words.begin();
        if (!words.isEmpty() && after) {
            stretches.add(new Timing.Stretch(words, from, to));
        }
    }

    /** Says when the words of the turn that is open began; nothing if nobody knows, or if it has no words. */
    public void timed(Optional<Duration> from) {
        Draft draft = open;
        if (draft != null && draft.end > draft.speechBegin && from.isPresent()) {
            timed(new Span(draft.speechBegin, draft.end), from.get(), null);
        }
    }

    /** Ends the turn that is open. */
    public void endTurn() {
        endParagraph();
        Draft draft = open;
        open = null;
        if (draft == null) {
            return;
        }
        if (draft.end <= draft.speechBegin) {
            text.setLength(draft.begin);
            while (!text.isEmpty() && text.charAt(text.length() - 1) == '\n') {
                text.setLength(text.length() - 1);
            }
            return;
        }
        draft.mention();
        drafts.add(draft);
    }

    /** What was put together so far; ends what is open. */
    public Composed composed() {
        endTurn();
        String whole = text.toString();
        return new Composed(whole, blocks, turns(whole), entities(), stretches);
    }

    private List<Turn> turns(String whole) {
        List<Turn> turns = new ArrayList<>();
        for (Draft draft : drafts) {
            Span speech = new Span(draft.speechBegin, draft.end);
            turns.add(new Turn(
                    turns.size() + 1,
                    draft.label,
                    draft.speaker(),
                    TurnKind.STATEMENT,
                    new Span(draft.begin, draft.end),
                    draft.speechBegin,
                    Interruption.endsIn(speech.of(whole)),
                    apart(draft, Directions.in(whole, speech))));
        }
        List<Turn> assigned = new ArrayList<>();
        for (Turn turn : TurnKinds.assign(whole, turns)) {
            TurnKind stated = drafts.get(turn.index() - 1).kind;
            assigned.add(stated == null ? turn : turn.withKind(stated));
        }
        return assigned;
    }

    private static List<Span> apart(Draft draft, List<Span> found) {
        List<Span> apart = new ArrayList<>(draft.directions);
        for (Span span : found) {
            if (draft.directions.stream().noneMatch(span::overlaps)) {
                apart.add(span);
            }
        }
        apart.sort(null);
        return apart;
    }

    private List<Entity> entities() {
        List<Entity> entities = new ArrayList<>();
        for (Cited cited : voices.values()) {
            if (!cited.mentions().isEmpty()) {
                Voice voice = cited.voice();
                entities.add(new Entity(
                        cited.id(),
                        voice.type(),
                        voice.name(),
                        voice.role(),
                        null,
                        voice.identifiers(),
                        cited.mentions()));
            }
        }
        return entities;
    }

    private Span append(String folded) {
        separated();
        return raw(folded);
    }

    private Span raw(String folded) {
        int begin = text.length();
        text.append(folded);
        return new Span(begin, text.length());
    }

    /** Where the next block begins, after a blank line. */
    private int separated() {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        return text.length();
    }

    /** White space folded, control characters and lone surrogates left out. */
    static String fold(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        boolean space = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u0085') {
                space = true;
                continue;
            }
            boolean lone = Character.isSurrogate(c) && !isPaired(words, i);
            if (lone || Character.isISOControl(c)) {
                continue;
            }
            if (space && !folded.isEmpty()) {
                folded.append(' ');
            }
            space = false;
            folded.append(c);
        }
        return folded.toString();
    }

    private static boolean isPaired(String words, int at) {
        return Character.isHighSurrogate(words.charAt(at))
                ? at + 1 < words.length() && Character.isLowSurrogate(words.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(words.charAt(at - 1));
    }
}
