package org.quoth.attribution.neural;

import java.util.ArrayList;
import java.util.List;
import org.quoth.text.Span;
import org.quoth.text.Vocabulary;

/**
 * Cuts a text into windows so that every word is spoken for by exactly one. Whole paragraphs are packed while they fit;
 * a paragraph that is too long is cut at the end of a sentence, well before the window's edge. Each window begins with
 * some of what stands before it, so that a speaker named in the paragraph above can be seen.
 *
 * @param longest pieces in a window at most, separators included
 * @param context pieces of what stands before, at most
 */
public record Windows(int longest, int context) {

    /** Words this close to a cut inside a paragraph are left to the next window, which sees what follows them. */
    private static final int MARGIN_DIVISOR = 6;

    public Windows {
        if (longest < 16 || context < 0 || context > longest / 2) {
            throw new IllegalArgumentException("Windows of " + longest + " pieces with " + context + " of context.");
        }
    }

    public List<Window> over(WordedText text, Vocabulary vocabulary) {
        return over(text, vocabulary, longest);
    }

    /** As {@link #over(WordedText, Vocabulary)}, with the first window shorter: shifts all the cuts after it. */
    public List<Window> over(WordedText text, Vocabulary vocabulary, int firstLongest) {
        List<Window> windows = new ArrayList<>();
        int paragraph = 0;
        int word = 0;
        while (paragraph < text.paragraphs().size()) {
            int room = (windows.isEmpty() ? firstLongest : longest) - 1;
            int contextBegin = contextBegin(text, paragraph, word);
            room -= cost(text, contextBegin, word, paragraph);
            int end = paragraph;
            int spokenTo = word;
            int readTo = word;
            while (end < text.paragraphs().size()) {
                int last = text.paragraphs().get(end).last();
                int cost = pieces(text, readTo, last, room) + 1;
                if (cost > room) {
                    break;
                }
                room -= cost;
                readTo = last;
                spokenTo = last;
                end++;
            }
            if (end == paragraph) { // not even one paragraph fits: cut it
                readTo = fitting(text, word, text.paragraphs().get(paragraph).last(), room - 1);
                spokenTo = cut(text, word, readTo);
            }
            windows.add(window(text, vocabulary, Span.of(contextBegin, readTo), Span.of(word, spokenTo)));
            word = spokenTo;
            paragraph = end > paragraph || spokenTo < text.paragraphs().get(end).last() ? end : end + 1;
        }
        return windows;
    }

    private int contextBegin(WordedText text, int paragraph, int word) {
        int begin = word;
        int spent = 0;
        int at = paragraph;
        while (begin > 0) {
            if (begin == text.paragraphs().get(at).first()) {
                at--;
                spent++;
            }
            spent += text.words().get(begin - 1).pieces().size();
            if (spent > context) {
                break;
            }
            begin--;
        }
        return begin;
    }

    private static int cost(WordedText text, int begin, int end, int paragraph) {
        int separators = 0;
        for (int p = paragraph - 1; p >= 0 && text.paragraphs().get(p).last() > begin; p--) {
            separators++;
        }
        return pieces(text, begin, end, Integer.MAX_VALUE) + separators;
    }

    /** Counted until they are more than would fit: what is left of a long paragraph is counted again for each window. */
    private static int pieces(WordedText text, int begin, int end, int enough) {
        int count = 0;
        for (int i = begin; i < end && count <= enough; i++) {
            count += text.words().get(i).pieces().size();
        }
        return count;
    }

    private static int fitting(WordedText text, int begin, int end, int room) {
        int left = room;
        int at = begin;
        while (at < end && text.words().get(at).pieces().size() <= left) {
            left -= text.words().get(at).pieces().size();
            at++;
        }
        return Math.max(at, begin + 1);
    }

    private static int cut(WordedText text, int begin, int readTo) {
        int latest = Math.max(begin + 1, readTo - (readTo - begin) / MARGIN_DIVISOR);
        for (int i = latest; i > begin + (latest - begin) / 2; i--) {
            if (endsSentence(text, i - 1)) {
                return i;
            }
        }
        return latest;
    }

    private static boolean endsSentence(WordedText text, int word) {
        char c = text.text().charAt(text.words().get(word).begin());
        return c == '.' || c == '?' || c == '!';
    }

    /**
     * @param read the words that it shows to the network
     * @param own those of them whose tags count
     */
    private static Window window(WordedText text, Vocabulary vocabulary, Span read, Span own) {
        Columns columns = new Columns();
        columns.add(vocabulary.first(), 0, 0, -1, -1);
        int paragraph = paragraphOf(text, read.begin());
        for (int i = read.begin(); i < read.end(); i++) {
            Word word = text.words().get(i);
            for (int p = 0; p < word.pieces().size(); p++) {
                columns.add(
                        word.pieces().get(p), word.shape().number(), word.quoted() ? 2 : 1, p == 0 ? i : -1, paragraph);
            }
            if (i + 1 == read.end() || i + 1 == text.paragraphs().get(paragraph).last()) {
                columns.add(vocabulary.separator(), 0, 0, -1, paragraph);
                paragraph++;
            }
        }
        return new Window(own.begin(), own.end(), columns.arrays());
    }

    private static int paragraphOf(WordedText text, int word) {
        int low = 0;
        int high = text.paragraphs().size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text.paragraphs().get(middle).last() <= word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static final class Columns {
        private final List<int[]> rows = new ArrayList<>();

        void add(int... row) {
            rows.add(row);
        }

        int[][] arrays() {
            int width = rows.getFirst().length;
            int[][] arrays = new int[width][rows.size()];
            for (int i = 0; i < rows.size(); i++) {
                for (int c = 0; c < width; c++) {
                    arrays[c][i] = rows.get(i)[c];
                }
            }
            return arrays;
        }
    }
}
