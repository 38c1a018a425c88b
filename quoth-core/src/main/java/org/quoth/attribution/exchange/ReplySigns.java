package org.quoth.attribution.exchange;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Weaker turns of phrase than those of {@link Signs}: alone they decide nothing. */
final class ReplySigns {

    private static final Phrases LACKS = Phrases.of(
            List.of("n't", "not", " no", "no ", "have to", "back to you", "up with you", "unable to"),
            "\\b(?:don't|do not|didn't|haven't got|have not got) (?:really )?have (?:a |an |any|anything|much|the |more|that)"
                    + "|\\b(?:have|has|had|got) (?:no|nothing)\\b|\\bnot aware\\b|\\bno (?:idea|information|update|knowledge)\\b"
                    + "|\\b(?:haven't|have not|hasn't) (?:seen|heard|read|had|spoken|discussed|looked)|\\bwasn't (?:in|at|there|aware)\\b"
                    + "|\\b(?:i'd|i'll|i would|i will) have to (?:take|check|get|look|see|go)|\\bget back to you\\b|\\bfollow up with you\\b"
                    + "|\\b(?:can't|cannot|couldn't|unable to) (?:speak|say|tell|confirm|give|verify|comment|answer|remember|recall|imagine)");
    private static final Phrases SENDS_ON = Phrases.of(
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
            "\\b(?:refer|point|direct|encourage|suggest) you\\b|\\b(?:a|the) question (?:for|to)\\b"
                    + "|\\bbest (?:addressed|directed|answered)\\b|\\b(?:that's|it's) (?:a matter|something|up|a judg\\w+)(?: \\w+)? (?:for|to|that)\\b|\\byou(?:'d| would|'ll)? (?:better|should|have to|need to) (?:ask|speak|talk|address)");
    private static final Phrases UNCERTAIN = Phrases.of(
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
            "\\b(?:too (?:early|soon)|depends?|we'll see|have to see|hard to (?:say|know|tell|quantify)|difficult (?:to|for me to) (?:say|know|tell)|not (?:sure|certain)"
                    + "|who knows|hypothetical|speculat\\w*|ahead of|prejudge|preview|announce|at this (?:point|time|stage)|ongoing|under review|no decision)\\b");
    private static final Pattern REASONS = pattern("\\b(?:because|the reason|due to|so that)\\b");
    private static final Pattern STATED = pattern(
            "\\b(?:i|we) (?:do|did|am|are|was|were|will|would|think|believe|agree|disagree|expect|hope|want|like|love|support|oppose|plan|intend|don't|didn't|won't|wouldn't)\\b|\\bi'(?:m|ll|d)\\b|\\bwe'(?:re|ll|ve)\\b");

    private static final Pattern ASKS_WHEN = pattern(
            "\\b(?:when|how (?:soon|long|quickly|fast)|what (?:time|day|date|year|month)|time(?:line|table|frame))\\b");
    private static final Pattern TIME = pattern(
            "\\d|\\b(?:today|tomorrow|yesterday|tonight|now|soon|immediately|day|week|month|year|hour|minute|morning|afternoon|evening|spring|summer|autumn|fall|winter|before|after|until"
                    + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december)s?\\b");
    private static final Pattern ASKS_NUMBER =
            pattern("\\bhow (?:many|much|big|large|often|far)\\b|\\bwhat (?:number|percentage|share|rate|estimate)\\b");
    private static final Pattern NUMBER = pattern(
            "\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|hundreds?|thousands?|millions?|billions?|dozens?|half|none|most|percent)\\b");

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
