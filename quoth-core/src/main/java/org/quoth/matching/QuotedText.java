package org.quoth.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.text.Span;

/**
 * A quotation as read: its words, where it shows that words are left out, and which words are the editor's.
 *
 * @param words spans point into the quotation
 * @param gaps with {@code words.size() + 1} places: whether an ellipsis stands before that word; the last is after them all
 * @param brackets for each word the word at which its bracket begins; -1 outside brackets
 */
record QuotedText(String text, List<Word> words, List<Boolean> gaps, List<Integer> brackets) {

    private static final Pattern BRACKET =
            Pattern.compile("\\[[^\\[\\]]{1,200}]|(?<![\\p{L}\\p{N}])\\([^()]{1,200}\\)");
    private static final Set<String> DIRECTIONS = Set.of(
            "laughter",
            "applause",
            "inaudible",
            "crosstalk",
            "in progress",
            "sic",
            "ph",
            "cheers",
            "boos",
            "cheering",
            "laughs",
            "booing");

    static QuotedText read(String text) {
        return new Parser(text).parse();
    }

    /** The same words from one place to another, as a quotation of their own. */
    QuotedText part(int begin, int end) {
        List<Integer> own = new ArrayList<>();
        for (int word = begin; word < end; word++) {
            own.add(brackets.get(word) < 0 ? -1 : Math.max(0, brackets.get(word) - begin));
        }
        return new QuotedText(text, words.subList(begin, end), gaps.subList(begin, end + 1), own);
    }

    int size() {
        return words.size();
    }

    boolean bracketed(int word) {
        return brackets.get(word) >= 0;
    }

    /** How many words are not an editor's. */
    int ownWords() {
        return (int) brackets.stream().filter(bracket -> bracket < 0).count();
    }

    /** Whether a bracket ends with this word. */
    boolean bracketEnds(int word) {
        return bracketed(word) && (word + 1 == size() || !brackets.get(word + 1).equals(brackets.get(word)));
    }

    /** The span, and the brackets around it. */
    Span withBrackets(Span span) {
        int begin = span.begin();
        int end = span.end();
        while (begin > 0 && "[( ".indexOf(text.charAt(begin - 1)) >= 0) {
            begin--;
        }
        while (end < text.length() && "]) .".indexOf(text.charAt(end)) >= 0 && text.charAt(end - 1) != ']') {
            end++;
        }
        return new Span(begin, end).trim(text);
    }

    /** How much of it stands among these words, in any order. */
    double shareIn(List<Word> spoken) {
        Set<String> keys = new HashSet<>();
        spoken.forEach(word -> keys.add(word.key()));
        double all = 0;
        double there = 0;
        for (int word = 0; word < size(); word++) {
            double weight = bracketed(word) ? 0 : Lexicon.weight(words.get(word).key());
            all += weight;
            there += keys.contains(words.get(word).key()) ? weight : 0;
        }
        return all == 0 ? 0 : there / all;
    }

    int contentWords() {
        int content = 0;
        for (int word = 0; word < size(); word++) {
            if (!bracketed(word) && Lexicon.content(words.get(word).key())) {
                content++;
            }
        }
        return content;
    }

    private static final class Parser {
        private final String text;
        private final StringBuilder clean = new StringBuilder();
        private final int[] places;
        private final List<Span> brackets = new ArrayList<>();

        Parser(String text) {
            this.text = text;
            this.places = new int[text.length() + 1];
        }

        QuotedText parse() {
            strip();
            List<Word> read = WordReader.read(clean.toString());
            List<Word> words = new ArrayList<>();
            Boolean[] gaps = new Boolean[read.size() + 1];
            Arrays.fill(gaps, false);
            int from = 0;
            for (int i = 0; i < read.size(); i++) {
                Word word = read.get(i);
                gaps[i] = ellipsis(from, word.span().begin());
                from = word.span().end();
                words.add(inPlace(word));
            }
            gaps[read.size()] = ellipsis(from, clean.length());
            return new QuotedText(text, List.copyOf(words), List.of(gaps), groups(read));
        }

        /** Takes brackets off, and stage directions out; what is left maps back to where it stood. */
        private void strip() {
            Matcher matcher = BRACKET.matcher(text);
            int at = 0;
            while (matcher.find()) {
                copy(at, matcher.start());
                String inside = text.substring(matcher.start() + 1, matcher.end() - 1);
                if (!DIRECTIONS.contains(inside.strip().toLowerCase(Locale.ROOT).replaceAll("[.]$", ""))) {
                    int begin = clean.length();
                    copy(matcher.start() + 1, matcher.end() - 1);
                    brackets.add(new Span(begin, clean.length()));
                } else {
                    copy(matcher.start(), matcher.start() + 1);
                    clean.setCharAt(clean.length() - 1, ' ');
                }
                at = matcher.end();
            }
            copy(at, text.length());
        }

        private void copy(int begin, int end) {
            for (int at = begin; at < end; at++) {
                places[clean.length()] = at;
                clean.append(text.charAt(at));
            }
        }

        private Word inPlace(Word word) {
            Span span = new Span(places[word.span().begin()], places[word.span().end() - 1] + 1);
            return new Word(span, word.written(), word.key(), word.before(), word.broken());
        }

        private boolean ellipsis(int begin, int end) {
            int stops = 0;
            for (int at = begin; at < end; at++) {
                char c = clean.charAt(at);
                stops += c == '…' ? 3 : c == '.' ? 1 : 0;
            }
            return stops >= 3;
        }

        private List<Integer> groups(List<Word> read) {
            Integer[] groups = new Integer[read.size()];
            Arrays.fill(groups, -1);
            int next = 0;
            for (Span bracket : brackets) {
                while (next < groups.length && read.get(next).span().end() <= bracket.begin()) {
                    next++;
                }
                for (int i = next; i < groups.length && read.get(i).span().begin() < bracket.end(); i++) {
                    groups[i] = next;
                }
            }
            return List.of(groups);
        }
    }
}
