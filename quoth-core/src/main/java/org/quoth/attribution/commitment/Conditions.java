package org.quoth.attribution.commitment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Phrasings;
import org.quoth.text.Span;

/** Finds the words of a condition before or behind what it binds. */
final class Conditions {

    private static final Phrasings PHRASINGS = Phrasings.of(Conditions.class);

    /** Behind an action; "if" is no condition behind "see", "ask" and their kin, nor before "you don't mind". */
    private static final Pattern BEHIND = PHRASINGS.kind("behind");

    /** Before the subject, with the comma that closes it. */
    private static final Pattern AHEAD = PHRASINGS.kind("ahead");

    /** "charts for what could follow if …": the condition binds what is thought of. */
    private static final Pattern ONLY_IMAGINED = Pattern.compile(
            "\\b(?:what|how|who)\\b[^,;]{0,40}\\b(?:would|might|could|may|happens)\\b[^,;]{0,30}$",
            Pattern.CASE_INSENSITIVE);

    /** "when the guild had two masters": it was so. */
    private static final Pattern PAST = Pattern.compile(
            "^when\\s+(?:\\S+\\s+){1,3}?(?:was|were|had|did|came|took|went|made|got|said|met|saw|became|began|left|(?<!\\b(?:is|are|be|been|get|gets|being) )\\p{L}{2,}ed)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "when the bill is passed we …": without a comma, right before the subject. */
    private static final Pattern RIGHT_AHEAD = Pattern.compile(
            "(?<!\\beven )(?<!\\bsee )(?<!\\bask )(?<!\\bknow )(?:(?<!\\bas )\\b(?:if|once|when|until|unless)|\\bas soon as)(?: (?!(?:and|but|or|that|because|so|say|says|said|think|thinks|know|knows|believe|hope|hear|mean|tell|told|was|were|had|did)\\b)[\\p{L}'-]+){2,9} $",
            Pattern.CASE_INSENSITIVE);

    private Conditions() {}

    /** Where a condition begins in these words, which stand behind a verb; -1 if none does. */
    static int behind(String words, int from) {
        Matcher matcher = BEHIND.matcher(words);
        int at = from;
        while (matcher.find(at)) {
            boolean time = matcher.group().equalsIgnoreCase("until") && isTime(words.substring(matcher.end()));
            boolean once = matcher.group().equalsIgnoreCase("once")
                    && !words.substring(matcher.end()).matches("(?s)\\s+\\p{L}+.*\\s.*");
            boolean imagined = ONLY_IMAGINED
                    .matcher(words.substring(from, matcher.start()))
                    .find();
            if (!time && !once && !imagined) {
                return matcher.start();
            }
            at = matcher.end();
        }
        return -1;
    }

    /** "until June", "until the end of the year", "until then". */
    private static boolean isTime(String words) {
        return words.matches(
                "(?is)\\s+(?:sometime|the moment|noon|midnight|tonight|spring|summer|autumn|fall|winter|christmas|then|now|later|next|tomorrow|today|(?:the )?(?:end|beginning|middle|start)|january|february|march|april|may|june|july|august"
                        + "|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the \\d|\\d).*");
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
