package org.quoth.attribution.neural;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.neural.Heads.Link;
import org.quoth.attribution.neural.Tag.Part;

/** How a content and a span that it might be linked to lie to one another, in numbers of like size. */
public final class LinkFeatures {

    /** How many numbers there are. The first is the network's own score. */
    public static final int COUNT = 15;

    private static final int MANY = 3;

    private final Tagging tagging;
    private final WordedText text;
    private final int[] paragraphOf;

    public LinkFeatures(Tagging tagging) {
        this.tagging = tagging;
        this.text = tagging.text();
        this.paragraphOf = new int[text.words().size()];
        for (int p = 0; p < text.paragraphs().size(); p++) {
            for (int w = text.paragraphs().get(p).first();
                    w < text.paragraphs().get(p).last();
                    w++) {
                paragraphOf[w] = p;
            }
        }
    }

    /**
     * @param score the network's
     * @param cue the content's cue, once it is known
     */
    public double[] of(Link link, TaggedSpan content, TaggedSpan other, double score, @Nullable TaggedSpan cue) {
        boolean before = other.first() < content.first();
        int from = before ? other.last() : content.last();
        int to = before ? content.first() : other.first();
        int paragraphs = paragraphOf[other.first()] - paragraphOf[content.first()];
        return new double[] {
            score,
            paragraphs == 0 ? 1 : 0,
            paragraphs == -1 ? 1 : 0,
            paragraphs == 1 ? 1 : 0,
            Math.log1p(Math.max(0, to - from)),
            before ? 1 : 0,
            between(Part.CONTENT, from, to),
            between(Part.SOURCE, from, to),
            between(Part.CUE, from, to),
            sentenceEnds(from, to),
            to - from <= 2 ? 1 : 0,
            link == Link.PREVIOUS ? bothQuoted(content, other) : companion(link, other),
            cue == null || link == Link.CUE ? 0 : Math.log1p(distance(cue, other)),
            startsParagraph(content) ? 1 : 0,
            tagging.opinions().draw(link, content.in(text), other.in(text)) ? 1 : 0,
        };
    }

    private double between(Part part, int from, int to) {
        int count = 0;
        for (TaggedSpan span : tagging.between(part, from, to)) {
            count += span.last() <= to ? 1 : 0;
            if (count == MANY) {
                return MANY;
            }
        }
        return count;
    }

    private double sentenceEnds(int from, int to) {
        int ends = 0;
        for (int i = from; i < to && ends < MANY; i++) {
            if (isSentenceEnd(i)) {
                ends++;
            }
        }
        return ends;
    }

    private boolean isSentenceEnd(int word) {
        char c = text.text().charAt(text.words().get(word).begin());
        return c == '.' || c == '?' || c == '!' || startsParagraph(word);
    }

    private boolean startsParagraph(int word) {
        return word == text.paragraphs().get(paragraphOf[word]).first();
    }

    private boolean startsParagraph(TaggedSpan span) {
        return startsParagraph(span.first());
    }

    private double bothQuoted(TaggedSpan content, TaggedSpan other) {
        boolean ours = text.words().get((content.first() + content.last()) / 2).quoted();
        boolean theirs = text.words().get((other.first() + other.last()) / 2).quoted();
        return ours && theirs ? 1 : 0;
    }

    /** Whether a source has a cue right beside it, or a cue a source. */
    private double companion(Link link, TaggedSpan other) {
        Part part = link == Link.SOURCE ? Part.CUE : Part.SOURCE;
        // the last that begins before, and what begins inside or right behind
        List<TaggedSpan> before = tagging.between(part, 0, other.first());
        boolean follows =
                !tagging.between(part, other.first(), other.last() + 2).isEmpty();
        return follows || (!before.isEmpty() && distance(before.getLast(), other) <= 1) ? 1 : 0;
    }

    private static int distance(TaggedSpan a, TaggedSpan b) {
        return Math.max(0, Math.max(a.first() - b.last(), b.first() - a.last()));
    }
}
