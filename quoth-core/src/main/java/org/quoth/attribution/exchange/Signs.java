package org.quoth.attribution.exchange;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Phrasings;

/** Turns of phrase by which a reply shows what it does with a question. */
final class Signs {

    private static final Phrasings PHRASINGS = Phrasings.of(Signs.class, LeadIns.SHARED);

    private static final Phrases REFUSES = new Phrases(
            List.of(
                    "n't",
                    "not",
                    "never",
                    " no",
                    "no comment",
                    "refer you",
                    "direct you",
                    "decline to",
                    "next question",
                    "stay tuned",
                    "beside the point",
                    "question for",
                    "one for",
                    "something for",
                    "matter for",
                    "ask",
                    "i'll leave",
                    "i'll let",
                    "i will leave",
                    "i will let",
                    "between",
                    "put that to",
                    "put it to",
                    "hypothetical"),
            PHRASINGS.kind("refuses"));
    private static final Pattern DOES_NOT_KNOW = PHRASINGS.kind("does not know");
    private static final Pattern ASKS_BACK = pattern(
            "^(?:(?:i'm|i am) )?(?:sorry|excuse me|pardon|say (?:that|it) again|what was (?:the|your) question|which (?:one|ones)|repeat|what do you mean|who|what|when|where)\\b.*\\?$");
    private static final Pattern HEDGES = pattern(
            "\\bin the sense that\\b|\\b(?:it|that|all) depends\\b|\\bhypothetical|\\bwe'll (?:have to )?(?:see|wait)\\b|\\btoo (?:early|soon)\\b|\\byes and no\\b|\\bin (?:general|theory|principle)\\b|\\bin some ways\\b");
    private static final Pattern TURNS_AWAY = PHRASINGS.kind("turns away");
    private static final Pattern DENIES = PHRASINGS.kind("denies");
    private static final Pattern POLAR = PHRASINGS.kind("polar");
    private static final Pattern YES_OR_NO = PHRASINGS.kind("yes or no");

    private static final Pattern OPEN = PHRASINGS.kind("open");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** In words. */
    private static final int MOST_PLAIN = 4;

    private Signs() {}

    private static Pattern pattern(String... alternatives) {
        return Pattern.compile(String.join("|", alternatives), Pattern.CASE_INSENSITIVE);
    }

    /** Of patterns that begin where the sentence does. */
    private static boolean opens(Pattern pattern, String sentence) {
        return pattern.matcher(sentence.replace('’', '\'')).lookingAt();
    }

    /** "I'm not going to get into that", "you'd have to ask the yard". */
    static boolean refuses(String sentence) {
        return REFUSES.areIn(sentence);
    }

    static boolean doesNotKnow(String sentence) {
        return opens(DOES_NOT_KNOW, sentence);
    }

    static boolean asksBack(String sentence) {
        return opens(ASKS_BACK, sentence);
    }

    static @Nullable String hedge(String sentence) {
        return found(HEDGES, sentence);
    }

    /** "Look, …", "The point is …". */
    static @Nullable String turnsAway(String sentence) {
        return found(TURNS_AWAY, sentence);
    }

    /** "I don't think I said that." */
    static boolean denies(String sentence) {
        return opens(DENIES, sentence);
    }

    private static @Nullable String found(Pattern pattern, String sentence) {
        Matcher matcher = pattern.matcher(sentence.replace('’', '\''));
        return matcher.find() ? sentence.substring(matcher.start(), matcher.end()) : null;
    }

    /** It can be answered by yes or no. */
    static boolean isPolar(String question) {
        return opens(POLAR, question);
    }

    static boolean saysYesOrNo(String sentence) {
        return opens(YES_OR_NO, sentence);
    }

    /** Says so and hardly more: "Yes.", "No, I didn't.", "That's right." */
    static boolean saysOnlyYesOrNo(String sentence) {
        return saysYesOrNo(sentence) && SPACE.split(sentence.strip(), MOST_PLAIN + 1).length <= MOST_PLAIN;
    }

    /** Yes or no answers it: it begins with its verb, or it ends like a question and begins with no question word. */
    static boolean takesYesOrNo(String question) {
        return isPolar(question) || (question.endsWith("?") && !opens(OPEN, question));
    }
}
