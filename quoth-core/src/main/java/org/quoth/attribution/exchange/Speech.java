package org.quoth.attribution.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Turn;
import org.quoth.text.Characters;
import org.quoth.text.Sentences;
import org.quoth.text.Span;
import org.quoth.text.Token;

/**
 * The words of one turn, sentence by sentence: stage directions and the dashes of an interruption are left out. Not safe to share between
 * threads.
 */
final class Speech {

    private static final Set<String> LINKS = Set.of(
            "the", "a", "an", "of", "and", "or", "in", "to", "for", "with", "from", "at", "by", "on", "that", "is",
            "are", "was", "your", "their", "its", "our", "when", "if", "than", "as");

    /** What the transcriber tells of a room in which nobody says a word. */
    private static final Pattern NOISE = Pattern.compile(
            "\\b(?:laugh|applau|clap|cheer|boo|chant|paus|silence|music|video|break|recess|no response|nod|gestur|standing|sigh|cough)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LOST_WORDS = Pattern.compile(
            "inaudib|unintelligib|indiscernib|cross-?\\s?talk|\\b(?:mi[ck]|mike|microphone|question|speak)",
            Pattern.CASE_INSENSITIVE);

    private final String text;
    private final Turn turn;
    private final List<Span> sentences;
    private @Nullable List<String> words;

    Speech(String text, Turn turn, List<Span> sentences) {
        this.text = text;
        this.turn = turn;
        this.sentences = List.copyOf(sentences);
    }

    String text() {
        return text;
    }

    Turn turn() {
        return turn;
    }

    List<Span> sentences() {
        return sentences;
    }

    static Speech of(String text, Turn turn) {
        List<Span> sentences = new ArrayList<>();
        for (Span stretch : withoutDirections(turn)) {
            boolean behindDirection = !sentences.isEmpty();
            for (Span sentence : Sentences.in(text, stretch)) {
                Span words = withoutDashes(text, sentence);
                if (!words.isEmpty()) {
                    if (behindDirection && goesOnBehind(text, sentences.getLast(), words)) {
                        sentences.set(sentences.size() - 1, sentences.getLast().cover(words));
                    } else {
                        add(text, sentences, words);
                    }
                }
                behindDirection = false;
            }
        }
        return new Speech(text, turn, sentences);
    }

    /** "Will it sail, (inaudible)?", "But [if they] go on?": a direction stands within the sentence, which neither ends before it nor begins behind it. */
    private static boolean goesOnBehind(String text, Span before, Span words) {
        char next = text.charAt(words.begin());
        return isOpen(text.charAt(before.end() - 1)) && (Character.isLowerCase(next) || ".,;:?!".indexOf(next) >= 0);
    }

    /** A double-spaced page parts the lines of a sentence by empty ones: what goes on in lower case belongs to it. */
    private static void add(String text, List<Span> sentences, Span words) {
        boolean goesOn = !sentences.isEmpty()
                && isOpen(text.charAt(sentences.getLast().end() - 1))
                && text.substring(sentences.getLast().end(), words.begin()).isBlank()
                && (Character.isLowerCase(text.charAt(words.begin())) || breaksOffInside(text, sentences.getLast()));
        if (goesOn) {
            sentences.set(sentences.size() - 1, new Span(sentences.getLast().begin(), words.end()));
        } else {
            sentences.add(words);
        }
    }

    /** "… what the": no sentence ends so. */
    private static boolean breaksOffInside(String text, Span sentence) {
        List<String> words = words(text, sentence);
        return !words.isEmpty() && LINKS.contains(words.getLast());
    }

    private static boolean isOpen(char last) {
        return Character.isLetterOrDigit(last) || last == ',' || last == ';' || last == ':';
    }

    private static List<Span> withoutDirections(Turn turn) {
        List<Span> stretches = new ArrayList<>();
        int begin = turn.speechBegin();
        for (Span direction : turn.directions()) {
            if (direction.begin() >= begin && direction.end() <= turn.span().end()) {
                stretches.add(new Span(begin, direction.begin()));
                begin = direction.end();
            }
        }
        stretches.add(new Span(begin, turn.span().end()));
        return stretches;
    }

    private static Span withoutDashes(String text, Span sentence) {
        int begin = sentence.begin();
        int end = sentence.end();
        while (begin < end && isDashOrSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isDashOrSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }

    private static boolean isDashOrSpace(char c) {
        return Characters.isDash(c) || Characters.isSpace(c);
    }

    boolean isEmpty() {
        return sentences.isEmpty();
    }

    /** A direction stands for words: "(Inaudible.)", not "(Applause.)". */
    boolean wasUnheard() {
        return turn.directions().stream()
                .map(direction -> direction.of(text))
                .anyMatch(direction -> LOST_WORDS.matcher(direction).find()
                        || !NOISE.matcher(direction).find());
    }

    /** The text marks it as cut off, or it ends in a dash. */
    boolean brokenOff() {
        int end = turn.span().end();
        return turn.interrupted() || (end > turn.speechBegin() && Characters.isDash(text.charAt(end - 1)));
    }

    /** It begins with a dash or an ellipsis: it carries on what was broken off. */
    boolean carriesOn() {
        int i = turn.speechBegin();
        if (i >= turn.span().end()) {
            return false;
        }
        return Characters.isDash(text.charAt(i)) || text.startsWith("...", i) || text.charAt(i) == '…';
    }

    /** Its words in lower case, marks left out; split once. */
    List<String> words() {
        List<String> split = words;
        if (split == null) {
            split = new ArrayList<>();
            for (Span sentence : sentences) {
                split.addAll(words(text, sentence));
            }
            words = split;
        }
        return split;
    }

    static List<String> words(String text, Span stretch) {
        List<String> words = new ArrayList<>();
        for (Token token : Token.in(text, stretch)) {
            if (token.word()) {
                words.add(token.of(text).toLowerCase(Locale.ROOT).replace('’', '\''));
            }
        }
        return words;
    }
}
