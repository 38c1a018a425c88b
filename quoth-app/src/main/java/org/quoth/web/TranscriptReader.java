package org.quoth.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quoth.desk.PressUse;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Commitment;
import org.quoth.model.Document;
import org.quoth.model.Exchange;
import org.quoth.model.Reference;
import org.quoth.model.Turn;
import org.quoth.text.Span;
import org.quoth.web.TranscriptPage.Asking;
import org.quoth.web.TranscriptPage.Bar;
import org.quoth.web.TranscriptPage.Between;
import org.quoth.web.TranscriptPage.Cited;
import org.quoth.web.TranscriptPage.Line;
import org.quoth.web.TranscriptPage.Outcome;
import org.quoth.web.TranscriptPage.Paragraph;
import org.quoth.web.TranscriptPage.Pledge;
import org.quoth.web.TranscriptPage.Press;
import org.quoth.web.TranscriptPage.Share;
import org.quoth.web.TranscriptPage.TurnLine;

/** Lays out a transcript as a page. */
final class TranscriptReader {

    private static final double WIDTH = 1000;
    /** A citation of a long turn gives its beginning: the words stand at its address. */
    private static final int LONGEST_CITED = 400;

    private final Document document;
    private final DocumentHead head;
    private final Voices voices;
    private final MarkedText text;
    private final PressMarks press;
    private final TurnExchanges exchanges;
    private final NavigableMap<Integer, Integer> reach;
    private final @Nullable Integer cited;
    private final String origin;

    /**
     * A reader of one transcript.
     *
     * @param use what stories made of it
     * @param cited the turn that the address names; null for none
     * @param origin scheme and host, for links that are copied
     */
    TranscriptReader(Document document, Reference reference, PressUse use, @Nullable Integer cited, String origin) {
        this.document = document;
        this.press = new PressMarks(document, use);
        this.exchanges = new TurnExchanges(document.exchanges());
        this.reach = reach(document.turns());
        this.origin = origin;
        this.head = DocumentHead.of(document, reference);
        this.voices = Voices.of(document);
        this.text = new MarkedText(document.text(), new DocumentMarks(document).ofTranscript());
        this.cited = cited;
    }

    TranscriptPage page() {
        return new TranscriptPage(
                cited == null
                        ? new Layout(head.title(), "documents", head.path() + ".json")
                        : new Layout(
                                "Turn " + cited + ": " + head.title(),
                                "documents",
                                head.path() + "/t/" + cited + ".json"),
                head,
                shares(),
                course(),
                press(),
                lines(),
                askings(),
                pledges(),
                checkable(),
                citedTurn().map(this::citation).orElse(null),
                furniture());
    }

    private Voice voice(Turn turn) {
        return voices.of(turn);
    }

    private static int words(String speech) {
        String bare = speech.strip();
        return bare.isEmpty() ? 0 : bare.split("\\s+").length;
    }

    private List<Share> shares() {
        Map<Voice, int[]> sums = new LinkedHashMap<>();
        int total = 0;
        for (Turn turn : document.turns()) {
            int words = words(turn.speech().of(document.text()));
            int[] sum = sums.computeIfAbsent(voice(turn), voice -> new int[2]);
            sum[0]++;
            sum[1] += words;
            total += words;
        }
        int all = Math.max(1, total);
        return sums.entrySet().stream()
                .map(sum -> new Share(
                        sum.getKey(),
                        sum.getValue()[0],
                        sum.getValue()[1],
                        Math.round(1000f * sum.getValue()[1] / all)))
                .sorted(Comparator.comparingInt(Share::words).reversed())
                .toList();
    }

    private List<Bar> course() {
        long total = Math.max(
                1,
                document.turns().stream()
                        .mapToLong(turn -> turn.speech().length() + 1L)
                        .sum());
        List<Bar> bars = new ArrayList<>();
        double x = 0;
        for (Turn turn : document.turns()) {
            double width = WIDTH * (turn.speech().length() + 1) / total;
            double drawn = Math.max(0.4, width - 0.8);
            String hint = turn.index() + " " + voice(turn).name() + ": "
                    + Wording.beginning(document.standing(turn.speech()), 70);
            bars.add(new Bar(turn.index(), voice(turn).look(), number(x), number(drawn), hint));
            x += width;
        }
        return bars;
    }

    private @Nullable Press press() {
        if (press.isEmpty()) {
            return null;
        }
        long total = Math.max(
                1,
                document.turns().stream()
                        .mapToLong(turn -> turn.speech().length() + 1L)
                        .sum());
        List<Bar> used = new ArrayList<>();
        double x = 0;
        for (Turn turn : document.turns()) {
            Span speech = turn.speech();
            double scale = WIDTH / total;
            for (Span span : press.used()) {
                if (span.overlaps(speech)) {
                    int begin = Math.max(span.begin(), speech.begin());
                    int end = Math.min(span.end(), speech.end());
                    String hint =
                            "quoted: " + Wording.beginning(Span.of(begin, end).of(document.text()), 90);
                    used.add(new Bar(
                            turn.index(),
                            "press",
                            number(x + scale * (begin - speech.begin())),
                            number(Math.max(1.5, scale * (end - begin))),
                            hint));
                }
            }
            x += scale * (speech.length() + 1);
        }
        return new Press(press.summary(), used, press.outlets());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private List<Line> lines() {
        record Placed(int at, Line line) {}
        List<Placed> placed = new ArrayList<>();
        Set<Voice> introduced = new HashSet<>();
        for (Turn turn : document.turns()) {
            placed.add(new Placed(turn.span().begin(), line(turn, introduced.add(voice(turn)))));
        }
        for (Block block : document.blocks()) {
            if (isBetween(block)) {
                boolean heading = block.kind() == BlockKind.HEADING;
                placed.add(new Placed(
                        block.span().begin(),
                        new Between(
                                heading,
                                spoken(block.span()),
                                text.pieces(block.span().trim(document.text())))));
            }
        }
        return placed.stream()
                .sorted(Comparator.comparingInt(Placed::at))
                .map(Placed::line)
                .toList();
    }

    private @Nullable String spoken(Span words) {
        return Wording.spoken(document.timing().of(words).orElse(null));
    }

    private boolean isBetween(Block block) {
        return switch (block.kind()) {
            case HEADING, PARAGRAPH, CAPTION, TURN -> !isSpoken(block.span());
            case TITLE, METADATA, BOILERPLATE -> false;
        };
    }

    /** Whether a turn overlaps this: of those that begin before its end, the one that reaches farthest does. */
    private boolean isSpoken(Span span) {
        Map.Entry<Integer, Integer> before = reach.lowerEntry(span.end());
        return before != null && before.getValue() > span.begin();
    }

    /** Where each turn begins, and how far it and those before it reach. */
    private static NavigableMap<Integer, Integer> reach(List<Turn> turns) {
        NavigableMap<Integer, Integer> reach = new TreeMap<>();
        int farthest = 0;
        for (Turn turn : turns) {
            farthest = Math.max(farthest, turn.span().end());
            reach.put(turn.span().begin(), farthest);
        }
        return reach;
    }

    private TurnLine line(Turn turn, boolean introduced) {
        List<Paragraph> paragraphs = Paragraphs.of(document.text(), turn.speech()).stream()
                .map(paragraph -> press.paragraph(paragraph, text))
                .toList();
        return new TurnLine(
                turn.index(),
                voice(turn),
                introduced,
                spoken(turn.speech()),
                turn.ruled(),
                Links.quotation(document.id() + ".t" + turn.index()),
                turn.kind().name().toLowerCase(Locale.ROOT),
                Objects.equals(cited, turn.index()),
                paragraphs,
                press.notes(turn.speech()),
                turn.interrupted(),
                exchanges.opens(turn.index()),
                outcome(turn.index()),
                exchanges.answeredBy(turn.index()));
    }

    private @Nullable Outcome outcome(int turn) {
        return exchanges
                .endingIn(turn)
                .map(exchange -> new Outcome(
                        exchange.answers(),
                        Wording.outcome(exchange.outcome(), !exchange.answers().isEmpty()),
                        Wording.tone(exchange.outcome(), !exchange.answers().isEmpty()),
                        Objects.requireNonNullElse(exchange.reason(), "")))
                .orElse(null);
    }

    private List<Asking> askings() {
        List<Asking> askings = new ArrayList<>();
        for (Exchange exchange : document.exchanges()) {
            if (!exchange.questions().isEmpty()) {
                askings.add(new Asking(
                        exchange.questions().getFirst(),
                        Wording.question(question(exchange), 90),
                        Wording.outcome(exchange.outcome(), !exchange.answers().isEmpty()),
                        Wording.tone(exchange.outcome(), !exchange.answers().isEmpty())));
            }
        }
        return askings;
    }

    private String question(Exchange exchange) {
        return exchange.spans().isEmpty()
                ? document.turn(exchange.questions().getFirst()).speech().of(document.text())
                : document.words(exchange.spans());
    }

    private List<Pledge> pledges() {
        List<Pledge> pledges = new ArrayList<>();
        for (Commitment commitment : document.commitments()) {
            Span span = commitment.span();
            pledges.add(new Pledge(
                    commitment.turn(),
                    Wording.beginning(document.standing(span), 110),
                    Wording.modality(commitment.modality())));
        }
        return pledges;
    }

    /** What a fact-checker could look up. */
    private List<Pledge> checkable() {
        return document.checkable().stream()
                .map(one -> new Pledge(
                        one.turn(),
                        Wording.beginning(document.standing(one.span()), 110),
                        one.measure().of(document.text())))
                .toList();
    }

    private Optional<Turn> citedTurn() {
        return document.turns().stream()
                .filter(turn -> Objects.equals(cited, turn.index()))
                .findFirst();
    }

    private Cited citation(Turn turn) {
        String words = document.marked(turn.speech()).strip();
        Voice voice = voice(turn);
        String who = voice.role() == null ? voice.name() : voice.name() + " (" + voice.role() + ")";
        String citation = "%s, “%s”. %s, turn %d. %s"
                .formatted(
                        who,
                        Wording.beginning(words, LONGEST_CITED),
                        head.cited(),
                        turn.index(),
                        origin + Links.turn(head.reference(), turn.index()));
        return new Cited(turn.index(), voice, words, citation);
    }

    private List<String> furniture() {
        return document.blocks().stream()
                .filter(block -> block.kind() == BlockKind.METADATA || block.kind() == BlockKind.BOILERPLATE)
                .map(block -> block.span().of(document.text()).strip())
                .filter(words -> !words.isEmpty())
                .toList();
    }
}
