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
        BitSet quoted = Quoted.in(text);
        List<Word> words = new ArrayList<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int lineEnd = text.indexOf('\n', begin);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            int first = words.size();
            addWords(text, begin, end, quoted, vocabulary, words);
            if (words.size() > first) {
                paragraphs.add(new Paragraph(first, words.size()));
            }
            begin = end + 1;
        }
        return new WordedText(text, words, paragraphs);
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

    private static void addWords(
            String text, int begin, int end, BitSet quoted, Vocabulary vocabulary, List<Word> words) {
        int at = begin;
        while (at < end) {
            int next = endOfWord(text, at, end);
            if (!isSpace(text.codePointAt(at))) {
                List<Integer> pieces = vocabulary.pieces(text.substring(at, next));
                if (!pieces.isEmpty()) {
                    words.add(new Word(at, next, Word.shapeOf(text, at, next), quoted.get(at), pieces));
                }
            }
            at = next;
        }
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
}
