package org.quoth.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quoth.model.Statement;
import org.quoth.text.Abridged;
import org.quoth.text.Span;

/**
 * The passage of a statement that best shows why it was found.
 *
 * @param text the passage, {@value Statement#WITHDRAWN} for words that its speaker took back
 * @param part where it stands in the statement's text
 * @param whole whether it is all of the statement
 * @param marks the words that were looked for, as spans of {@code text}
 */
public record Snippet(String text, Span part, boolean whole, List<Span> marks) {

    private static final int LENGTH = 320;

    public Snippet {
        marks = List.copyOf(marks);
    }

    /** The passage that was found, a span of the statement's text; the beginning of that if the passage does not lie in it. */
    public static Snippet of(Statement statement, Span passage) {
        String text = statement.text();
        Span all = new Span(0, text.length());
        Span shown = all.contains(passage) ? passage : new Span(0, Math.min(text.length(), LENGTH));
        return new Snippet(statement.standing(shown).text(), shown, shown.length() == text.length(), List.of());
    }

    static Snippet of(Statement statement, Set<String> terms, Words analysis) {
        String text = statement.text();
        List<Words.Word> matching = analysis.of(text).stream()
                .filter(word -> terms.contains(word.term()))
                .toList();
        Span window = text.length() <= LENGTH ? new Span(0, text.length()) : best(text, matching);
        Abridged shown = statement.standing(window);
        List<Span> marks = matching.stream()
                .flatMap(word -> shown.place(word.span()).stream())
                .distinct()
                .toList();
        return new Snippet(shown.text(), window, window.length() == text.length(), marks);
    }

    /** The window with most of the words, several that follow each other counting more; the earliest of equals. */
    private static Span best(String text, List<Words.Word> matching) {
        int best = 0;
        int bestScore = -1;
        for (int first = 0; first < matching.size(); first++) {
            int score = score(matching, first);
            if (score > bestScore) {
                bestScore = score;
                best = matching.get(first).span().begin();
            }
        }
        int begin = sentenceBefore(text, best);
        int end = Math.min(text.length(), begin + LENGTH);
        return new Span(begin, wordEnd(text, begin, end));
    }

    private static int score(List<Words.Word> matching, int first) {
        int limit = matching.get(first).span().begin() + LENGTH * 2 / 3;
        Set<String> distinct = new HashSet<>();
        int neighbours = 0;
        for (int i = first; i < matching.size() && matching.get(i).span().end() <= limit; i++) {
            distinct.add(matching.get(i).term());
            if (i > first
                    && matching.get(i).span().begin()
                                    - matching.get(i - 1).span().end()
                            <= 2) {
                neighbours++;
            }
        }
        return distinct.size() * 10 + Math.min(neighbours, 9);
    }

    private static int sentenceBefore(String text, int index) {
        int earliest = Math.max(0, index - LENGTH / 3);
        for (int i = index; i > earliest; i--) {
            if (i >= 2 && Character.isWhitespace(text.charAt(i - 1)) && ".!?…\n".indexOf(text.charAt(i - 2)) >= 0) {
                return i;
            }
        }
        return earliest == 0 ? 0 : wordBegin(text, Math.max(earliest, index - LENGTH / 4));
    }

    private static int wordBegin(String text, int index) {
        int begin = index;
        while (begin > 0 && !Character.isWhitespace(text.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    private static int wordEnd(String text, int begin, int end) {
        if (end == text.length()) {
            return end;
        }
        int cut = end;
        while (cut > begin + LENGTH / 2 && !Character.isWhitespace(text.charAt(cut))) {
            cut--;
        }
        while (cut > begin && Character.isWhitespace(text.charAt(cut - 1))) {
            cut--;
        }
        return cut;
    }
}
