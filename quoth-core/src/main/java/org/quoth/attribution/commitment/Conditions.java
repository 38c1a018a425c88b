package org.quoth.attribution.commitment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.text.CalendarWords;
import org.quoth.text.Phrasings;
import org.quoth.text.Span;

/** Finds the words of a condition before or behind what it binds. */
final class Conditions {

    private static final Phrasings PHRASINGS = Phrasings.of(Conditions.class, CalendarWords.SHARED);

    /** Behind an action; "if" is no condition behind "see", "ask" and their kin, nor before "you don't mind". */
    private static final Pattern BEHIND = PHRASINGS.kind("behind");

    /** Before the subject, with the comma that closes it. */
    private static final Pattern AHEAD = PHRASINGS.kind("ahead");

    /** "charts for what could follow if …": the condition binds what is thought of. */
    private static final Pattern ONLY_IMAGINED = Pattern.compile(
            "\\b(?:what|how|who)\\b[^,;]{0,40}\\b(?:would|might|could|may|happens)\\b[^,;]{0,30}$",
            Pattern.CASE_INSENSITIVE);

    /** In characters: all that {@link #ONLY_IMAGINED} could span. */
    private static final int NEAR = 100;

    /** "when the guild had two masters": it was so. */
    private static final Pattern PAST = PHRASINGS.kind("past");

    /** "when the bill is passed we …": without a comma, right before the subject. */
    private static final Pattern RIGHT_AHEAD = PHRASINGS.kind("right ahead");

    /** What is a time and no condition behind "until". */
    private static final Pattern TIME = PHRASINGS.kind("time");

    private static final Pattern MORE_WORDS = Pattern.compile("\\s+\\p{L}+\\S*\\s");

    private Conditions() {}

    /** Where a condition begins in these words, which stand behind a verb; -1 if none does. */
    static int behind(String words, int from) {
        Matcher matcher = BEHIND.matcher(words);
        int at = from;
        while (matcher.find(at)) {
            if (!isTime(words, matcher) && !endsIt(words, matcher) && !isOnlyImagined(words, from, matcher.start())) {
                return matcher.start();
            }
            at = matcher.end();
        }
        return -1;
    }

    /** "until June", "until the end of the year", "until then". */
    private static boolean isTime(String words, Matcher condition) {
        return condition.group().equalsIgnoreCase("until")
                && TIME.matcher(words).region(condition.end(), words.length()).lookingAt();
    }

    /** "we will do it once": no two words behind it. */
    private static boolean endsIt(String words, Matcher condition) {
        return condition.group().equalsIgnoreCase("once")
                && !MORE_WORDS
                        .matcher(words)
                        .region(condition.end(), words.length())
                        .lookingAt();
    }

    private static boolean isOnlyImagined(String words, int from, int condition) {
        return ONLY_IMAGINED
                .matcher(words)
                .region(Math.max(from, condition - NEAR), condition)
                .useTransparentBounds(true)
                .find();
    }

    /** The condition that stands before a subject, in the words up to it; null if none does. */
    static @Nullable Span ahead(String prefix) {
        Matcher matcher = AHEAD.matcher(prefix);
        Span last = null;
        while (matcher.find()) {
            boolean past = PAST.matcher(matcher.group()).find();
            last = past ? last : new Span(matcher.start(), matcher.end());
        }
        Matcher right = RIGHT_AHEAD.matcher(prefix);
        return last == null && right.find() && !PAST.matcher(right.group()).find()
                ? new Span(right.start(), right.end() - 1)
                : last;
    }

    /** The condition at the head of a stretch of words that carries on a broken-off one; null if it does not begin with one. */
    static @Nullable Span leading(String words) {
        Matcher matcher = BEHIND.matcher(words);
        return matcher.find() && words.substring(0, matcher.start()).chars().noneMatch(Character::isLetter)
                ? new Span(matcher.start(), words.length())
                : null;
    }
}
