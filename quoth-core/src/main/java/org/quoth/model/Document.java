package org.quoth.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Abridged;
import org.quoth.text.Span;

/**
 * A document as read and, step by step, annotated. All spans point into {@link #text()}, which never changes.
 *
 * <p>Immutable and safe to share between threads. Each step of the analysis returns a new one:
 *
 * <pre>{@code
 * Document read = Quoth.read(path);
 * Document annotated = Quoth.annotate(read);
 * annotated.attributions().getFirst().content().getFirst().of(annotated.text());
 * }</pre>
 *
 * @param id stable: the first 16 hexadecimal digits of {@code sha256}, with {@code -n} after it for the n-th document of one file
 * @param source path or URL as given
 * @param sha256 of the bytes received, in hexadecimal
 * @param text what the spans point into; for plain text the decoded file, exactly
 * @param checkable statements of fact that can be looked up, in text order
 * @param event what kind of occasion a transcript records; null where that cannot be told, and of all else
 * @param timing when its words were spoken; empty for most
 * @param principal entity id of the person the event is about; null until people are resolved, or if there is none
 */
public record Document(
        String id,
        String source,
        String sha256,
        DocumentKind kind,
        Metadata metadata,
        String text,
        List<Block> blocks,
        List<Turn> turns,
        List<Exchange> exchanges,
        List<Attribution> attributions,
        List<SpeechAct> speechActs,
        List<Entity> entities,
        List<TimeExpression> times,
        List<Commitment> commitments,
        List<Checkable> checkable,
        List<Warning> warnings,
        Timing timing,
        @Nullable Event event,
        @Nullable String principal) {

    static final String BETWEEN = " … ";

    public Document {
        blocks = List.copyOf(blocks);
        turns = List.copyOf(turns);
        exchanges = List.copyOf(exchanges);
        attributions = List.copyOf(attributions);
        speechActs = List.copyOf(speechActs);
        entities = List.copyOf(entities);
        times = List.copyOf(times);
        commitments = List.copyOf(commitments);
        checkable = List.copyOf(checkable);
        warnings = List.copyOf(warnings);
    }

    /** A document as a reader hands it over, before any analysis. */
    public static Document read(
            String id,
            String source,
            String sha256,
            DocumentKind kind,
            Metadata metadata,
            String text,
            List<Block> blocks,
            List<Turn> turns,
            List<Warning> warnings) {
        return new Document(
                id,
                source,
                sha256,
                kind,
                metadata,
                text,
                blocks,
                turns,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                warnings,
                Timing.NONE,
                null,
                null);
    }

    public Optional<Entity> entity(@Nullable String entityId) {
        return entities.stream().filter(entity -> entity.id().equals(entityId)).findFirst();
    }

    /** Who that is, where there is no doubt between several. */
    public Optional<Entity> entity(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named named -> entity(named.entity());
            case Speaker.Described described -> entity(described.entity());
            case Speaker.Unnamed unnamed -> Optional.empty();
            case Speaker.Ambiguous ambiguous -> Optional.empty();
        };
    }

    public Optional<Attribution> attribution(@Nullable String attributionId) {
        return attributions.stream()
                .filter(attribution -> attribution.id().equals(attributionId))
                .findFirst();
    }

    /** The ids of an attribution, of all that carry it on or repeat it, that it carries on or repeats, and so on: one voice says them. */
    public Set<String> sameVoice(String attributionId) {
        Set<String> voice = new HashSet<>(Set.of(attributionId));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Attribution each : attributions) {
                for (String with : Stream.of(each.continues(), each.sameAs())
                        .filter(Objects::nonNull)
                        .toList()) {
                    grown |= voice.contains(with) && voice.add(each.id());
                    grown |= voice.contains(each.id()) && voice.add(with);
                }
            }
        }
        return voice;
    }

    /** The turn with this index, counted from 1. */
    public Turn turn(int index) {
        return turns.get(index - 1);
    }

    /** The turn with this id, {@code t12}. */
    public Optional<Turn> turn(String turnId) {
        return turns.stream()
                .filter(turn -> ("t" + turn.index()).equals(turnId))
                .findFirst();
    }

    /** The turns with the label of one, itself included; itself alone where it has none. */
    public List<Turn> sameLabel(Turn turn) {
        return turn.label() == null
                ? List.of(turn)
                : turns.stream()
                        .filter(each -> turn.label().equals(each.label()))
                        .toList();
    }

    /** The block that holds this index of the text. */
    public Optional<Block> blockAt(int index) {
        return blocks.stream().filter(block -> block.span().contains(index)).findFirst();
    }

    /** What the document tells itself, in text order: title, headings, and paragraphs but those that lie in a turn, as in a printed interview. */
    public List<Block> told() {
        List<Block> told = new ArrayList<>();
        int next = 0;
        for (Block block : blocks) {
            while (next < turns.size()
                    && turns.get(next).span().end() <= block.span().begin()) {
                next++;
            }
            boolean spoken = next < turns.size() && turns.get(next).span().contains(block.span());
            switch (block.kind()) {
                case TITLE, HEADING -> told.add(block);
                case PARAGRAPH -> {
                    if (!spoken) {
                        told.add(block);
                    }
                }
                case TURN, METADATA, CAPTION, BOILERPLATE -> {}
            }
        }
        return told;
    }

    /** The words of several spans, joined by an ellipsis where they do not touch. */
    public String words(List<Span> spans) {
        return String.join(BETWEEN, spans.stream().map(span -> span.of(text)).toList());
    }

    /** The words of a span, {@value Statement#WITHDRAWN} for those that their speaker took back. */
    public String standing(Span span) {
        return Abridged.of(text, span, withdrawn(), words -> Statement.WITHDRAWN)
                .text();
    }

    /** The words of a span, those that their speaker took back marked: "it is [withdrawn: part of the west] and part of …". */
    public String marked(Span span) {
        return Abridged.of(text, span, withdrawn(), Statement::marked).text();
    }

    /** What speakers took back, in text order. */
    public List<Span> withdrawn() {
        List<Span> withdrawn = new ArrayList<>();
        for (Turn turn : turns) { // hardly any turn has some, and this is asked for every turn
            if (!turn.withdrawn().isEmpty()) {
                withdrawn.addAll(turn.withdrawn());
            }
        }
        return List.copyOf(withdrawn);
    }

    /**
     * The same over another writing of its text, in which everything stands where it stood.
     *
     * @throws IllegalArgumentException if it is not as long
     */
    public Document over(String sameLength) {
        if (sameLength.length() != text.length()) {
            throw new IllegalArgumentException(sameLength.length() + " characters instead of " + text.length());
        }
        return with(draft -> draft.text = sameLength);
    }

    public Document withTurns(List<Turn> value) {
        return with(draft -> draft.turns = value);
    }

    public Document withExchanges(List<Exchange> value) {
        return with(draft -> draft.exchanges = value);
    }

    public Document withAttributions(List<Attribution> value) {
        return with(draft -> draft.attributions = value);
    }

    public Document withSpeechActs(List<SpeechAct> value) {
        return with(draft -> draft.speechActs = value);
    }

    public Document withEntities(List<Entity> value, @Nullable String principalEntity) {
        return with(draft -> {
            draft.entities = value;
            draft.principal = principalEntity;
        });
    }

    /**
     * The same with the number and the head of a page left blank where they stand in somebody's words, so that a sentence goes on over the page.
     * Every place stays what it is.
     */
    public Document withoutPages() {
        String words = WithoutPages.of(this);
        return words.equals(text) ? this : with(draft -> draft.text = words);
    }

    /** The same, none of its entities held to be a person of a record. */
    public Document unlinked() {
        return withEntities(entities.stream().map(Entity::unlinked).toList(), principal);
    }

    /** Whether a person says something in it of whom it could not be told who it is. */
    public boolean leavesOpen() {
        Set<String> open = new HashSet<>();
        for (Entity entity : entities) {
            if (entity.type() == EntityType.PERSON && entity.person() == null) {
                open.add(entity.id());
            }
        }
        return Stream.concat(
                        turns.stream().map(Turn::speaker), attributions.stream().map(Attribution::speaker))
                .anyMatch(speaker -> speaker instanceof Speaker.Named named && open.contains(named.entity()));
    }

    public Document withTimes(List<TimeExpression> value) {
        return with(draft -> draft.times = value);
    }

    public Document withCommitments(List<Commitment> value) {
        return with(draft -> draft.commitments = value);
    }

    /** What the warnings say of the whole document, not of a place in it. */
    public List<String> notes() {
        return warnings.stream()
                .filter(warning -> warning.span() == null)
                .map(Warning::message)
                .toList();
    }

    /** The same with further warnings after those it has. */
    public Document warning(List<Warning> more) {
        List<Warning> all = new ArrayList<>(warnings);
        all.addAll(more);
        return with(draft -> draft.warnings = all);
    }

    /** The same with the times at which its words were spoken. */
    public Document withTiming(Timing value) {
        return with(draft -> draft.timing = value);
    }

    public Document withEvent(@Nullable Event value) {
        return with(draft -> draft.event = value);
    }

    /** The same found in another file: named by that, with the fingerprint of the bytes received. */
    public Document named(String newId, String newSha256) {
        return with(draft -> {
            draft.id = newId;
            draft.sha256 = newSha256;
        });
    }

    public Document withMetadata(Metadata value) {
        return with(draft -> draft.metadata = value);
    }

    public Document withCheckable(List<Checkable> value) {
        return with(draft -> draft.checkable = value);
    }

    private Document with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.finished();
    }

    /** A copy whose fields can be set, so that each change names only what it changes. */
    private static final class Draft {
        private String id;
        private String source;
        private String sha256;
        private DocumentKind kind;
        private Metadata metadata;
        private String text;
        private List<Block> blocks;
        private List<Turn> turns;
        private List<Exchange> exchanges;
        private List<Attribution> attributions;
        private List<SpeechAct> speechActs;
        private List<Entity> entities;
        private List<TimeExpression> times;
        private List<Commitment> commitments;
        private List<Checkable> checkable;
        private List<Warning> warnings;
        private Timing timing;
        private @Nullable Event event;
        private @Nullable String principal;

        Draft(Document document) {
            id = document.id;
            source = document.source;
            sha256 = document.sha256;
            kind = document.kind;
            metadata = document.metadata;
            text = document.text;
            blocks = document.blocks;
            turns = document.turns;
            exchanges = document.exchanges;
            attributions = document.attributions;
            speechActs = document.speechActs;
            entities = document.entities;
            times = document.times;
            commitments = document.commitments;
            checkable = document.checkable;
            warnings = document.warnings;
            timing = document.timing;
            event = document.event;
            principal = document.principal;
        }

        Document finished() {
            return new Document(
                    id,
                    source,
                    sha256,
                    kind,
                    metadata,
                    text,
                    blocks,
                    turns,
                    exchanges,
                    attributions,
                    speechActs,
                    entities,
                    times,
                    commitments,
                    checkable,
                    warnings,
                    timing,
                    event,
                    principal);
        }
    }
}
