package org.quoth.matching;

import java.util.List;
import java.util.Set;

/**
 * Where sentences begin and end in a passage, as far as marks show it. Speech is not printed prose: a dash or "..." inside
 * a sentence is a pause.
 *
 * @param beginsWhole the passage begins with the utterance
 * @param endsWhole the passage ends with the utterance
 */
record SentenceEdges(List<Word> words, boolean beginsWhole, boolean endsWhole) {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr",
            "mister",
            "mrs",
            "ms",
            "dr",
            "doctor",
            "sen",
            "senator",
            "rep",
            "representative",
            "gov",
            "governor",
            "gen",
            "general",
            "prof",
            "professor",
            "lt",
            "sgt",
            "st",
            "jr",
            "sr",
            "vs",
            "versus",
            "rev",
            "hon");

    /** First word of the sentence that this word is in. */
    int begin(int word) {
        int at = word;
        while (at > 0 && !between(at)) {
            at--;
        }
        return at;
    }

    /** After the last word of the sentence that the word before this place is in. */
    int end(int place) {
        int at = place;
        while (at < words.size() && !between(at)) {
            at++;
        }
        return at;
    }

    /** Whether no sentence runs across this place. */
    boolean at(int place) {
        if (place == 0) {
            return beginsWhole;
        }
        return place == words.size() ? endsWhole : between(place);
    }

    private boolean between(int place) {
        Word next = words.get(place);
        String marks = next.before();
        if (marks.indexOf('?') >= 0 || marks.indexOf('!') >= 0) {
            return true;
        }
        boolean pause = marks.contains("...") || marks.contains("--");
        boolean breaks = marks.indexOf('\n') >= 0;
        if (marks.indexOf('.') >= 0 && !pause) {
            return (next.capital() || Character.isDigit(next.written().charAt(0)) || breaks)
                    && !abbreviation(words.get(place - 1))
                    && !numbered(words.get(place - 1), next);
        }
        if (pause) {
            boolean stopsAndStarts = marks.contains("...") && next.capital() && !isI(next.written());
            return stopsAndStarts || (breaks && next.capital());
        }
        boolean goesOn = marks.indexOf(',') >= 0 || marks.indexOf(':') >= 0;
        return (breaks && !goesOn) || initialsEnd(words.get(place - 1), next);
    }

    /** "I", "I'm": a capital that begins nothing. */
    private static boolean isI(String written) {
        return written.equals("I") || written.startsWith("I'");
    }

    private static boolean abbreviation(Word word) {
        String written = word.written();
        boolean initial = written.length() == 1 && word.capital() && !written.equals("I");
        return initial || (ABBREVIATIONS.contains(word.key()) && word.capital());
    }

    /** "No. 5" is a number, "No. We will not" an answer. */
    private static boolean numbered(Word word, Word next) {
        return word.key().equals("no") && Character.isDigit(next.written().charAt(0));
    }

    /** "in the U.S. We": the stop of the initials ends the sentence too, if a small word begins the next. */
    private static boolean initialsEnd(Word word, Word next) {
        return word.written().endsWith(".") && next.capital() && !Lexicon.content(next.key());
    }
}
