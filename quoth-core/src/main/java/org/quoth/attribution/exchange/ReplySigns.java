package org.quoth.attribution.exchange;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.quoth.text.CalendarWords;
import org.quoth.text.NumberWords;
import org.quoth.text.Phrasings;

/** Weaker turns of phrase than those of {@link Signs}: alone they decide nothing. */
final class ReplySigns {

    private static final Phrasings PHRASINGS = Phrasings.of(ReplySigns.class, CalendarWords.SHARED, NumberWords.SHARED);

    private static final Phrases LACKS = new Phrases(
            List.of("n't", "not", " no", "no ", "have to", "back to you", "up with you", "unable to"),
            PHRASINGS.kind("lacks"));
    private static final Phrases SENDS_ON = new Phrases(
            List.of(
                    "refer you",
                    "point you",
                    "direct you",
                    "encourage you",
                    "suggest you",
                    "question for",
                    "question to",
                    "best ",
                    "'s a matter",
                    "'s something",
                    "'s up",
                    "'s a judg",
                    "ask",
                    "speak",
                    "talk",
                    "address"),
            PHRASINGS.kind("sends on"));
    private static final Phrases UNCERTAIN = new Phrases(
            List.of(
                    "too early",
                    "too soon",
                    "depend",
                    "we'll see",
                    "have to see",
                    "hard to",
                    "difficult",
                    "not sure",
                    "not certain",
                    "who knows",
                    "hypothetical",
                    "speculat",
                    "ahead of",
                    "prejudge",
                    "preview",
                    "announce",
                    "at this",
                    "ongoing",
                    "under review",
                    "no decision"),
            PHRASINGS.kind("uncertain"));
    private static final Pattern REASONS = pattern("\\b(?:because|the reason|due to|so that)\\b");
    private static final Pattern STATED = pattern(
            "\\b(?:i|we) (?:do|did|am|are|was|were|will|would|think|believe|agree|disagree|expect|hope|want|like|love|support|oppose|plan|intend|don't|didn't|won't|wouldn't)\\b|\\bi'(?:m|ll|d)\\b|\\bwe'(?:re|ll|ve)\\b");

    private static final Pattern ASKS_WHEN = pattern(
            "\\b(?:when|how (?:soon|long|quickly|fast)|what (?:time|day|date|year|month)|time(?:line|table|frame))\\b");
    private static final Pattern TIME = PHRASINGS.kind("time");
    private static final Pattern ASKS_NUMBER =
            pattern("\\bhow (?:many|much|big|large|often|far)\\b|\\bwhat (?:number|percentage|share|rate|estimate)\\b");
    private static final Pattern NUMBER = PHRASINGS.kind("number");

    private ReplySigns() {}

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }

    private static boolean in(Pattern pattern, String sentence) {
        return pattern.matcher(sentence.replace('’', '\'')).find();
    }

    /** "I don't have an update", "I'd have to check". */
    static boolean lacks(String sentence) {
        return LACKS.areIn(sentence);
    }

    /** "I'd point you to the harbour office". */
    static boolean sendsOn(String sentence) {
        return SENDS_ON.areIn(sentence);
    }

    /** "It is too early to say how". */
    static boolean uncertain(String sentence) {
        return UNCERTAIN.areIn(sentence);
    }

    /** The sentence names a time where the question asks for one or names one, or a number where it asks for that. */
    static boolean fits(String question, String sentence) {
        return ((in(ASKS_WHEN, question) || in(TIME, question)) && in(TIME, sentence))
                || (in(ASKS_NUMBER, question) && in(NUMBER, sentence));
    }

    /** The sentence names a time or a number where the question asks for one. */
    static boolean names(String question, String sentence) {
        return (in(ASKS_WHEN, question) && in(TIME, sentence)) || (in(ASKS_NUMBER, question) && in(NUMBER, sentence));
    }

    static boolean reasons(String sentence) {
        return in(REASONS, sentence);
    }

    /** The speaker's own view or deed. */
    static boolean stated(String sentence) {
        return in(STATED, sentence);
    }

    static boolean begins(String sentence, String word) {
        return sentence.toLowerCase(Locale.ROOT).startsWith(word);
    }
}
