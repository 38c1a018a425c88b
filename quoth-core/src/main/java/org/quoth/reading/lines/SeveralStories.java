package org.quoth.reading.lines;

import java.util.ArrayList;
import java.util.List;
import org.quoth.text.Span;

/**
 * Finds where each story of a text begins that holds several, pasted one below the other: a headline, below it who wrote it and a day or the
 * town of a dateline, and at least two paragraphs. A text with one such head, or with prose above the first, holds one.
 */
public final class SeveralStories {

    private static final int LONGEST_HEADLINE = 160;
    private static final int MOST_BELOW = 3;
    private static final int SHORTEST = 6;
    private static final int MOST_BESIDE = 32;
    private static final int FEWEST_PARAGRAPHS = 2;

    private final Lined lined;

    private SeveralStories(Lined lined) {
        this.lined = lined;
    }

    /** The stories, in order, from the beginning of the text to its end; all of the text where it holds one. */
    public static List<Span> in(String text) {
        Span whole = new Span(0, text.length());
        return text.regionMatches(true, 0, "---", 0, 3)
                ? List.of(whole)
                : new SeveralStories(Lined.of(text, 0)).apart(whole);
    }

    private List<Span> apart(Span whole) {
        List<Integer> heads = heads();
        if (heads.size() < 2 || paragraphs(0, heads.getFirst()) > 0) {
            return List.of(whole);
        }
        List<Span> stories = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int from = i == 0 ? 0 : heads.get(i);
            int to = i + 1 < heads.size() ? heads.get(i + 1) : lined.size();
            if (paragraphs(heads.get(i), to) < FEWEST_PARAGRAPHS) {
                return List.of(whole);
            }
            stories.add(new Span(
                    lined.line(from).span().begin(),
                    to < lined.size() ? lined.line(to).span().begin() : whole.end()));
        }
        return stories;
    }

    private List<Integer> heads() {
        return lined.lines().stream().filter(this::isHead).map(Line::number).toList();
    }

    private boolean isHead(Line line) {
        String words = lined.of(line);
        boolean headline = !line.blank()
                && (line.number() == 0 || lined.line(line.number() - 1).blank())
                && words.length() <= LONGEST_HEADLINE
                && LineShapes.wordCount(words) >= 2
                && !words.endsWith(".")
                && !isByline(words);
        return headline && isSigned(line.number());
    }

    /** Below a headline stands who wrote it, and a day or, at the head of the first paragraph, a town. */
    private boolean isSigned(int headline) {
        boolean signed = false;
        boolean dated = false;
        int at = lined.nextFilled(headline + 1);
        for (int i = 0; i < MOST_BELOW && at < lined.size() && (isByline(at) || isDay(at)); i++) {
            signed |= isByline(at);
            dated |= isDay(at);
            at = lined.nextFilled(at + 1);
        }
        return signed
                && at < lined.size()
                && (dated || Dateline.at(lined.text(), lined.line(at).words()).isPresent());
    }

    private boolean isByline(int number) {
        return isByline(lined.of(lined.line(number)));
    }

    private static boolean isByline(String words) {
        return PageWords.byline(words).filter(names -> !names.isEmpty()).isPresent();
    }

    /** A day and hardly anything else, or behind a byline. */
    private boolean isDay(int number) {
        Span words = lined.line(number).words();
        return StatedTime.in(lined.text(), words)
                .filter(day -> words.length() - day.span().length() <= MOST_BESIDE || isByline(number))
                .isPresent();
    }

    /** How many paragraphs of prose begin between two lines. */
    private int paragraphs(int from, int to) {
        int paragraphs = 0;
        int begin = lined.nextFilled(from);
        while (begin < to) {
            int end = begin;
            while (end + 1 < to && !lined.line(end + 1).blank()) {
                end++;
            }
            Span paragraph = lined.line(begin).words().cover(lined.line(end).words());
            String words = paragraph.of(lined.text());
            paragraphs += LineShapes.endsSentence(words) && LineShapes.wordCount(words) >= SHORTEST ? 1 : 0;
            begin = lined.nextFilled(end + 1);
        }
        return paragraphs;
    }
}
