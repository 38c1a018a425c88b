package org.quoth.attribution.neural;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.quoth.text.Characters;
import org.quoth.text.Vocabulary;

/**
 * A text in words and paragraphs. Paragraphs are the lines that hold a word; every word belongs to exactly one.
 *
 * @param text the text as given
 * @param words its words in reading order
 * @param paragraphs ranges of words
 */
public record WordedText(String text, List<Word> words, List<Paragraph> paragraphs) {

    /** Words {@code first} (included) to {@code last} (excluded). */
    public record Paragraph(int first, int last) {}

    public WordedText {
        words = List.copyOf(words);
        paragraphs = List.copyOf(paragraphs);
    }

    public static WordedText of(String text, Vocabulary vocabulary) {
        return new Reader(text, vocabulary).read();
    }

    /** The same in parts of so many words at most, or of one paragraph where that is longer. */
    List<WordedText> parts(int most) {
        if (words.size() <= most) {
            return List.of(this);
        }
        List<WordedText> parts = new ArrayList<>();
        int begin = 0;
        for (int end = 1; end <= paragraphs.size(); end++) {
            if (end == paragraphs.size()
                    || paragraphs.get(end).last() - paragraphs.get(begin).first() > most) {
                parts.add(part(begin, end));
                begin = end;
            }
        }
        return parts;
    }

    private WordedText part(int begin, int end) {
        int first = paragraphs.get(begin).first();
        int last = paragraphs.get(end - 1).last();
        return new WordedText(
                text,
                words.subList(first, last),
                paragraphs.subList(begin, end).stream()
                        .map(each -> new Paragraph(each.first() - first, each.last() - first))
                        .toList());
    }

    /** Spaces, marks and ideographs stand alone; everything between them is one word. */
    private static int endOfWord(String text, int begin, int end) {
        int at = begin + Character.charCount(text.codePointAt(begin));
        if (standsAlone(text.codePointAt(begin))) {
            return at;
        }
        while (at < end && !standsAlone(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return Math.min(at, end);
    }

    private static boolean standsAlone(int c) {
        return isSpace(c) || Characters.isPunctuation(c) || Character.isIdeographic(c);
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static final class Reader {

        private final String text;
        private final Vocabulary vocabulary;
        private final BitSet quoted;
        private final List<Word> words = new ArrayList<>();
        private final List<Paragraph> paragraphs = new ArrayList<>();

        Reader(String text, Vocabulary vocabulary) {
            this.text = text;
            this.vocabulary = vocabulary;
            this.quoted = Quoted.in(text);
        }

        WordedText read() {
            int begin = 0;
            while (begin < text.length()) {
                int lineEnd = text.indexOf('\n', begin);
                int end = lineEnd < 0 ? text.length() : lineEnd;
                line(begin, end);
                begin = end + 1;
            }
            return new WordedText(text, words, paragraphs);
        }

        private void line(int begin, int end) {
            int first = words.size();
            for (int at = begin; at < end; ) {
                int next = endOfWord(text, at, end);
                word(at, next);
                at = next;
            }
            if (words.size() > first) {
                paragraphs.add(new Paragraph(first, words.size()));
            }
        }

        private void word(int begin, int end) {
            if (isSpace(text.codePointAt(begin))) {
                return;
            }
            List<Integer> pieces = vocabulary.pieces(text.substring(begin, end));
            if (!pieces.isEmpty()) {
                words.add(new Word(begin, end, Word.shapeOf(text, begin, end), quoted.get(begin), pieces));
            }
        }
    }
}
