package org.quoth.attribution.neural;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.quoth.attribution.neural.Heads.Link;
import org.quoth.attribution.neural.Tag.Part;
import org.quoth.text.Sentences;
import org.quoth.text.Span;

/** What the network says about a text: spans, and how well each content goes with each source, cue and earlier content. */
public final class Tagging {

    private static final float NEVER = -1e9f;

    private final WordedText text;
    private final List<Window> windows;
    private final List<float[]> numbers;
    private final Opinions opinions;
    private final int[] windowOf;
    private final int[] placeOf;
    private final List<TaggedSpan> spans = new ArrayList<>();
    private final Map<Part, List<TaggedSpan>> byPart;

    /** Of each window, the first word that it reads and the word after the last, context included. */
    private final int[] readFrom;

    private final int[] readTo;

    /** A text, its windows, and what the network gave for each, what others think: before any decision. */
    public record Evidence(WordedText text, List<Window> windows, List<float[]> numbers, Opinions opinions) {

        public Evidence {
            windows = List.copyOf(windows);
            numbers = List.copyOf(numbers);
        }
    }

    Tagging(Evidence evidence, Crf chain, double readiness) {
        this.text = evidence.text();
        this.windows = evidence.windows();
        this.numbers = evidence.numbers();
        this.opinions = evidence.opinions();
        this.windowOf = new int[text.words().size()];
        this.placeOf = new int[text.words().size()];
        this.readFrom = new int[windows.size()];
        this.readTo = new int[windows.size()];
        for (int w = 0; w < windows.size(); w++) {
            place(w);
        }
        for (WordedText.Paragraph paragraph : text.paragraphs()) {
            decode(paragraph, chain, readiness);
        }
        this.byPart = spans.stream()
                .collect(Collectors.groupingBy(TaggedSpan::part, () -> new EnumMap<>(Part.class), Collectors.toList()));
    }

    private void place(int window) {
        Window places = windows.get(window);
        readFrom[window] = places.first();
        readTo[window] = places.last();
        for (int at = 0; at < places.length(); at++) {
            int word = places.word(at);
            if (word >= 0) {
                readFrom[window] = Math.min(readFrom[window], word);
                readTo[window] = Math.max(readTo[window], word + 1);
            }
            if (word >= places.first() && word < places.last()) {
                windowOf[word] = window;
                placeOf[word] = at;
            }
        }
    }

    private void decode(WordedText.Paragraph paragraph, Crf chain, double readiness) {
        float[][] scores = new float[paragraph.last() - paragraph.first()][Tag.COUNT];
        for (int i = 0; i < scores.length; i++) {
            int word = paragraph.first() + i;
            float[] from = numbers.get(windowOf[word]);
            System.arraycopy(from, placeOf[word] * Heads.WIDTH, scores[i], 0, Tag.COUNT);
            for (Part part : Part.values()) {
                scores[i][part.begin().number()] += (float) readiness;
            }
        }
        endSourcesWithSentences(paragraph, scores);
        int[] tags = chain.best(scores);
        Crf.Lattice lattice = chain.lattice(scores);
        int begin = -1;
        for (int i = 0; i <= tags.length; i++) {
            boolean goesOn = i < tags.length && begin >= 0 && isInside(tags[i]);
            if (begin >= 0 && !goesOn) {
                Part part = Tag.of(tags[begin]).partOrThrow();
                double probability = lattice.probability(begin, i, part);
                spans.add(new TaggedSpan(part, paragraph.first() + begin, paragraph.first() + i, probability));
                begin = -1;
            }
            if (i < tags.length && Tag.of(tags[i]).begins()) {
                begin = i;
            }
        }
    }

    /** "… said Jan Dahl. Mia Stern expects three.": no source goes on in the next sentence. */
    private void endSourcesWithSentences(WordedText.Paragraph paragraph, float[][] scores) {
        Span stretch = Span.of(
                text.words().get(paragraph.first()).begin(),
                text.words().get(paragraph.last() - 1).end());
        int word = paragraph.first();
        for (Span sentence : Sentences.in(text.text(), stretch)) {
            while (word < paragraph.last() && text.words().get(word).begin() < sentence.begin()) {
                word++;
            }
            if (word < paragraph.last()) {
                scores[word - paragraph.first()][Part.SOURCE.in().number()] = NEVER;
            }
        }
    }

    private static boolean isInside(int tag) {
        return tag != Tag.OUTSIDE.number() && !Tag.of(tag).begins();
    }

    Opinions opinions() {
        return opinions;
    }

    public WordedText text() {
        return text;
    }

    /** All spans in reading order. */
    public List<TaggedSpan> spans() {
        return List.copyOf(spans);
    }

    public List<TaggedSpan> spans(Part part) {
        return byPart.getOrDefault(part, List.of());
    }

    /** Those of a part that begin where a window reads in which one of these pieces lies: no other was read together with them. */
    List<TaggedSpan> near(List<TaggedSpan> pieces, Part part) {
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (TaggedSpan piece : pieces) {
            from = Math.min(from, readFrom[windowOf[piece.first()]]);
            to = Math.max(to, readTo[windowOf[piece.first()]]);
        }
        return between(part, from, to);
    }

    /** Those of a part that begin at a word from {@code from} to {@code to} (excluded). */
    List<TaggedSpan> between(Part part, int from, int to) {
        List<TaggedSpan> all = spans(part);
        int first = firstFrom(all, from);
        return all.subList(first, Math.max(first, firstFrom(all, to)));
    }

    private static int firstFrom(List<TaggedSpan> sorted, int word) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).first() < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How well a content's question is answered by another span; empty if they were never read together. */
    public OptionalDouble score(TaggedSpan content, TaggedSpan other, Link link) {
        int window = windowOf[content.first()];
        int place = placeIn(window, other.first());
        return place < 0 ? OptionalDouble.empty() : OptionalDouble.of(score(window, content, place, link));
    }

    /** How well it is answered by nothing at all. */
    public double nowhere(TaggedSpan content, Link link) {
        return score(windowOf[content.first()], content, 0, link);
    }

    private double score(int window, TaggedSpan content, int place, Link link) {
        int from = placeOf[content.first()] * Heads.WIDTH;
        return Heads.score(numbers.get(window), from, place * Heads.WIDTH, link);
    }

    private int placeIn(int window, int word) {
        if (windowOf[word] == window) {
            return placeOf[word];
        }
        Window places = windows.get(window);
        for (int at = 0; at < places.length(); at++) {
            if (places.word(at) == word) {
                return at;
            }
        }
        return -1;
    }
}
