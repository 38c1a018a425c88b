package org.quoth.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.model.Polarity;
import org.quoth.model.Reference;
import org.quoth.model.Statement;
import org.quoth.text.Span;
import org.quoth.web.StoryPage.Check;
import org.quoth.web.StoryPage.Furniture;
import org.quoth.web.StoryPage.Note;
import org.quoth.web.StoryPage.Passage;
import org.quoth.web.StoryPage.Quoted;
import org.quoth.web.StoryPage.Words;

/** Lays out a story as a page. */
final class StoryReader {

    private final Document document;
    private final DocumentHead head;
    private final Voices voices;
    private final MarkedText text;
    private final Map<String, Check> checks;
    private final @Nullable String checked;
    private final List<StoryPage.Headline> headlines;
    private final List<Attribution> struck;

    /**
     * A reader of one story.
     *
     * @param checks how its quotations stand to the primary texts
     * @param struck what people decided to be no quotation
     */
    StoryReader(Document document, Reference reference, Checks.Story checks, List<Attribution> struck) {
        this.struck = struck;
        this.document = document;
        this.head = DocumentHead.of(document, reference);
        this.voices = Voices.of(document);
        this.text = new MarkedText(document.text(), new DocumentMarks(document).ofStory());
        this.checks = checks.byAttribution();
        this.checked = checks.summary();
        this.headlines = checks.headlines();
    }

    StoryPage page() {
        Optional<Block> title = title();
        return new StoryPage(
                new Layout(head.title(), "documents", head.path() + ".json"),
                head,
                title.map(block -> text.pieces(block.span().trim(document.text())))
                        .orElseGet(() -> List.of(Piece.plain(head.title()))),
                passages(title.orElse(null)),
                counts(),
                quoted(),
                checked,
                headlines,
                struck.stream()
                        .map(each -> new StoryPage.Struck(document.words(each.content()), correction(each)))
                        .toList());
    }

    private String correction(Attribution attribution) {
        return Links.quotation(document.id() + "." + attribution.id());
    }

    private Optional<Block> title() {
        return document.blocks().stream()
                .filter(block -> block.kind() == BlockKind.TITLE)
                .findFirst();
    }

    /** The notes on the headline stand beside the first passage. */
    private List<Passage> passages(@Nullable Block title) {
        List<Passage> passages = new ArrayList<>();
        List<String> furniture = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (!block.equals(title)) {
                switch (block.kind()) {
                    case METADATA, BOILERPLATE, TITLE ->
                        furniture.add(block.span().of(document.text()).strip());
                    case HEADING, PARAGRAPH, TURN, CAPTION -> {
                        fold(furniture, passages);
                        passages.addAll(words(block));
                    }
                }
            }
        }
        fold(furniture, passages);
        if (title != null && !passages.isEmpty()) {
            passages.set(0, noted(notes(title.span()), passages.getFirst()));
        }
        return passages;
    }

    private static Passage noted(List<Note> first, Passage passage) {
        List<Note> notes = new ArrayList<>(first);
        return switch (passage) {
            case Words words -> {
                notes.addAll(words.notes());
                yield new Words(words.kind(), words.pieces(), notes);
            }
            case Furniture furniture -> new Furniture(furniture.lines(), notes);
        };
    }

    private static void fold(List<String> furniture, List<Passage> passages) {
        List<String> lines = furniture.stream().filter(line -> !line.isEmpty()).toList();
        if (!lines.isEmpty()) {
            passages.add(new Furniture(lines, List.of()));
        }
        furniture.clear();
    }

    private List<Passage> words(Block block) {
        String kind = switch (block.kind()) {
            case HEADING -> "heading";
            case CAPTION -> "caption";
            default -> "paragraph";
        };
        List<Span> paragraphs = block.kind() == BlockKind.PARAGRAPH
                ? Paragraphs.of(document.text(), block.span())
                : List.of(block.span().trim(document.text()));
        return paragraphs.stream()
                .map(span -> (Passage) new Words(kind, text.pieces(span), notes(span)))
                .toList();
    }

    private List<Note> notes(Span within) {
        return document.attributions().stream()
                .filter(attribution ->
                        within.contains(attribution.content().getFirst().begin()))
                .sorted(Comparator.comparing(
                        attribution -> attribution.content().getFirst()))
                .map(this::note)
                .toList();
    }

    private Note note(Attribution attribution) {
        Voice voice = voices.of(attribution.speaker(), null);
        boolean known = voice.one();
        String source = document.words(attribution.source());
        String unknown = source.isEmpty() ? "Speaker not found" : "“" + source + "”, not identified";
        return new Note(
                attribution.id(),
                Wording.kind(attribution.kind()),
                known ? voice.name() : unknown,
                voice.href(),
                voice.role(),
                known && !source.equals(voice.name()) ? source : "",
                document.words(attribution.cue()),
                remarks(attribution),
                checks.get(attribution.id()),
                correction(attribution));
    }

    private List<String> remarks(Attribution attribution) {
        List<String> remarks = new ArrayList<>();
        if (attribution.polarity() != Polarity.ASSERTED) {
            remarks.add(
                    switch (attribution.polarity()) {
                        case DENIED -> "reported as denied";
                        case ASKED -> "reported as asked";
                        case HYPOTHETICAL -> "not reported as said";
                        case ASSERTED -> "";
                    });
        }
        if (attribution.ruled()) {
            remarks.add(Statement.BY_HAND);
        }
        if (attribution.hearsay()) {
            remarks.add("hearsay");
        }
        if (attribution.in() != null) {
            remarks.add("reported inside another quotation");
        }
        if (attribution.continues() != null) {
            remarks.add("carries on the quotation before");
        }
        if (attribution.sameAs() != null) {
            remarks.add("repeats a quotation of the story");
        }
        return remarks;
    }

    private List<Integer> counts() {
        List<Integer> counts = new ArrayList<>();
        for (AttributionKind kind : AttributionKind.values()) {
            counts.add((int) document.attributions().stream()
                    .filter(attribution -> attribution.kind() == kind)
                    .count());
        }
        return counts;
    }

    private List<Quoted> quoted() {
        Map<Voice, Integer> times = new LinkedHashMap<>();
        for (Attribution attribution : document.attributions()) {
            Voice voice = voices.of(attribution.speaker(), null);
            if (voice.one()) {
                times.merge(voice, 1, Integer::sum);
            }
        }
        return times.entrySet().stream()
                .map(entry -> new Quoted(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Quoted::times).reversed())
                .toList();
    }
}
