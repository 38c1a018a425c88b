package org.quoth.attribution.exchange;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns of phrase by which a reply shows what it does with a question. */
final class Signs {

    private static final String SPEAK =
            "(?:comment|commenting|speculat\\w*|discuss\\w*|get into|getting into|gotten into|go into|going into|into|talk about|talking about|talk to|answer\\w*"
                    + "|prejudg\\w*|characteri[sz]\\w*|address\\w*|engag\\w*|preview\\w*|predict\\w*|prognosticat\\w*|negotiat\\w*|respond|make any comment|opine|weigh in"
                    + "|second-guess\\w*|give you|tell you|say any more|say more|rule (?:anything|it|that) (?:in|out)|parse)";

    private static final Phrases REFUSES = Phrases.of(
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
                    "hypothetical"),
            "\\bi(?:'m| am|'ll be|'ve| have| was|'d be)?(?: just| really| certainly| simply){0,20}(?:n't| not| never) (?:going to |gonna |get |getting |here to |want to |prepared to |at liberty to |in a position to |free to |able to )?(?:be )?"
                    + SPEAK,
            "\\bi (?:do not|don't|won't|can't|cannot|can not|couldn't|wouldn't|wasn't|will not|would not|am not able to)(?: (?:going|want|like|have|need|intend|plan|care|wish)(?: to)?| really| even| ever){0,20} "
                    + SPEAK,
            "\\b(?:we|you) (?:don't|do not|never|can't|won't)(?: really| ever){0,20} (?:comment|discuss|talk about|speculate|get into)",
            "\\b(?:refer|direct) you (?:back )?to\\b|\\bno comment\\b|\\bdecline to\\b|\\bnext question\\b|\\bstay tuned\\b|\\bbeside the point\\b",
            "\\b(?:have|'ve|got) (?:nothing|no (?:comment|announcements?|information|updates?)) (?:for you|to (?:add|announce|say|share|offer|report|tell))",
            "\\b(?:don't|do not) have (?:anything|any (?:comment|announcements?|information|updates?))(?: more| further| else| new)? (?:for you|to (?:add|announce|say|share|offer|report))",
            "\\b(?:that's|it's|that is|that would be) (?:really )?(?:a |an )?(?:question|one|something|matter) (?:for (?!me)|you should ask|you'd have to ask|you'll have to ask)",
            "\\byou(?:'d|'ll)? (?:(?:have|need|ought) to|should) ask\\b|\\bask (?:him|her|them)\\b|\\bi(?:'ll| will) (?:leave|let) (?:that|it|him|her|them|the)\\b.*\\b(?:to|speak|answer)\\b",
            "\\bnot (?:for me|my (?:place|role|job)) to\\b|\\bnot going to (?:talk|answer|tell|get into|comment|discuss|speculate|say)\\b|\\banswer(?:ing)? (?:a |any )?hypothetical");
    private static final Pattern DOES_NOT_KNOW = pattern(
            "^(?:(?:well|look|um|uh|oh|no|you know|honestly|frankly|sorry|and|but)[,. –—-]+){0,20}(?:i (?:just |really |honestly )?(?:do not|don't|wouldn't|couldn't) (?:know|remember|recall|have (?:an answer|that|any idea|a date|a figure))\\b"
                    + "|i(?:'ve| have) no (?:idea|knowledge|information)|i(?:'m| am) not (?:sure|aware|familiar|certain)|i (?:haven't|have not) (?:seen|heard|read|looked)"
                    + "|not that i(?:'m| am) aware|we don't know|(?:hard|impossible|difficult) to (?:say|know|tell)|no idea)");
    private static final Pattern ASKS_BACK = pattern(
            "^(?:(?:i'm|i am) )?(?:sorry|excuse me|pardon|say (?:that|it) again|what was (?:the|your) question|which (?:one|ones)|repeat|what do you mean|who|what|when|where)\\b.*\\?$");
    private static final Pattern HEDGES = pattern(
            "\\bin the sense that\\b|\\b(?:it|that|all) depends\\b|\\bhypothetical|\\bwe'll (?:have to )?(?:see|wait)\\b|\\btoo (?:early|soon)\\b|\\byes and no\\b|\\bin (?:general|theory|principle)\\b|\\bin some ways\\b");
    private static final Pattern TURNS_AWAY = pattern(
            "^(?:(?:well|and|but|so|now|okay|look)[,. ]+){0,20}(?:listen|let me|first of all|the (?:point|problem|question|issue|critical thing|important thing|bottom line)|what(?:'s| is) (?:important|fair)|you know|my (?:view|attitude|focus)|i appreciate|i think (?:what|the)|whatever)\\b");
    private static final Pattern POLAR = pattern(
            "^(?:(?:and|but|so|well|okay|or|then|now|just|also|because|i mean)[, ]+){0,3}(?:do|does|did|is|are|was|were|will|would|can|could|should|have|has|had|am|isn't|aren't|don't|doesn't|didn't|won't|wouldn't|can't|couldn't|shouldn't|haven't|hasn't)\\b");
    private static final Pattern YES_OR_NO = pattern(
            "^(?:(?:well|look|oh|and|but|so|i think|i mean)[,. ]+){0,20}(?:yes|no|yeah|yep|nope|absolutely|of course|sure|certainly|correct|right|that(?:'s| is) (?:right|correct|true|not)|not (?:at all|yet|really|necessarily)|exactly|indeed|definitely|never"
                    + "|i (?:do|did|am|don't|didn't|would|will|have|think so|believe so|hope so)\\b(?! know)|it (?:is|does|will|was)\\b|it's (?:just )?(?:not|an incorrect)|we (?:do|did|are|will|have)\\b)");

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
}
