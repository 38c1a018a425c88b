package org.quoth.attribution.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/**
 * Proposes what became of a question, after the CLARITY scheme: refused or not known is a non-reply; hedged, passed over in part or
 * turned to something else is ambivalent; all else is clear. The first sentences of the reply decide.
 */
final class Judge {

    private static final int OPENING_SENTENCES = 2;
    private static final int OPENING_WORDS = 60;

    private static final Pattern REFUSAL = Pattern.compile(
            "\\b(?:i(?:['’]m| am|['’]ll be|['’]ve| have)? (?:just |really |certainly )?(?:not|never) (?:going to |gonna |gotten? |get |getting |here to |want to |prepared to |in a position to )?"
                    + "(?:be )?(?:comment|speculat|discuss|get(?:ting)? into|go(?:ing)? into|into|talk(?:ing)? about|answer|prejudge|characteri[sz]|address|engage|preview|predict|prognosticat|negotiat)"
                    + "|i (?:do not|don['’]t|won['’]t|can['’]t|cannot|can not|couldn['’]t|wouldn['’]t|will not|would not|am not able to)(?: (?:want|like|have|need|intend|plan|care)(?: to)?| really| even| ever)*"
                    + " (?:comment|speculat|discuss|get into|go into|talk about|answer|prejudge|characteri[sz]|address|preview|predict|prognosticat|make any comment)"
                    + "|i['’]?(?:ll| would|['’]d|will)? (?:just )?(?:have to )?(?:refer|direct) you (?:back )?to|no comment|declined? to"
                    + "|(?:have|['’]ve) (?:nothing|no (?:comment|announcement|information|update)) (?:for you|to (?:add|announce|say|share|offer|report))|don['’]t have anything (?:for you|to (?:add|announce|say|share))"
                    + "|(?:that['’]s|it['’]s) (?:a )?(?:question|one|something) (?:for|you should ask|you['’]d have to ask|you['’]ll have to ask)|you(?:['’]d|['’]ll)? (?:have|need) to ask|next question|not going to (?:talk|answer|tell|get into|comment|discuss|speculate))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IGNORANCE = Pattern.compile(
            "^(?:well|look|um|uh|oh|no|you know|honestly|frankly|sorry)?[,.]? ?(?:i (?:just |really |honestly )?(?:do not|don['’]t|wouldn['’]t) (?:know|remember|recall|have (?:an answer|that|any idea|a date|a figure))\\b(?! (?:about|of) any reason)|i (?:have|['’]ve) no (?:idea|knowledge|information)"
                    + "|i(?:['’]m| am) not (?:sure|aware|familiar)|i (?:haven['’]t|have not) (?:seen|heard|read|looked)|not that i(?:['’]m| am) aware|we don['’]t know)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLARIFICATION = Pattern.compile(
            "^(?:i(?:['’]m| am) )?(?:sorry|excuse me|pardon|say that again|say again|what was (?:the|your) question|which one|repeat|what do you mean)\\b.*\\?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HEDGE = Pattern.compile(
            "\\bin the sense that\\b|\\bit depends\\b|\\bthat depends\\b|\\bhypothetical|\\bwe['’]ll (?:have to )?(?:see|wait)\\b|\\btoo (?:early|soon)\\b|\\byes and no\\b|\\bin (?:general|theory)\\b|\\bin some ways\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TURN_AWAY = Pattern.compile(
            "^(?:look|listen|let me|first of all|the (?:point|problem|question|issue|critical thing|important thing|bottom line)|what(?:['’]s| is) (?:important|fair)|you know|my (?:view|attitude|focus)|i appreciate|i think (?:what|the)|whatever)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern POLAR = Pattern.compile(
            "^(?:(?:and|but|so|well|okay|or|then|now|just|also|because|i mean)[, ]+){0,3}(?:do|does|did|is|are|was|were|will|would|can|could|should|have|has|had|am|isn['’]t|aren['’]t|don['’]t|doesn['’]t|didn['’]t|won['’]t|wouldn['’]t|can['’]t|couldn['’]t|shouldn['’]t|haven['’]t|hasn['’]t)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YES_OR_NO = Pattern.compile(
            "^(?:(?:well|look|oh|and|but|so|i think|i mean)[,. ]+)*(?:yes|no|yeah|yep|nope|absolutely|of course|sure|certainly|correct|right|that(?:['’]s| is) (?:right|correct|true|not)|not (?:at all|yet|really|necessarily)|exactly|indeed|definitely|never|i (?:do|did|am|don['’]t|didn['’]t|would|will|have|think so|believe so|hope so)\\b(?! know)|it (?:is|does|will|was)\\b|it['’]s (?:just )?(?:not|an incorrect)|we (?:do|did|are|will|have)\\b)",
            Pattern.CASE_INSENSITIVE);

    private final String text;

    Judge(String text) {
        this.text = text;
    }

    Judgement judge(Draft draft) {
        if (draft.words == Draft.Words.BROKEN_OFF && draft.answers.isEmpty()) {
            return Judgement.nonReply("broken off before a question was put");
        }
        if (draft.answers.isEmpty()) {
            return Judgement.NONE;
        }
        List<Span> reply = reply(draft);
        if (reply.isEmpty()) {
            return Judgement.NONE;
        }
        return draft.words == Draft.Words.INAUDIBLE ? inaudible(reply) : judge(draft.spans, reply);
    }

    private List<Span> reply(Draft draft) {
        List<Span> reply = new ArrayList<>();
        draft.answers.forEach(answer -> reply.addAll(answer.sentences()));
        return reply;
    }

    private Judgement inaudible(List<Span> reply) {
        String first = reply.getFirst().of(text);
        return YES_OR_NO.matcher(first).find()
                ? new Judgement(
                        org.quoth.model.Outcome.CLEAR,
                        "the question is inaudible; the reply begins “" + shortened(first) + "”")
                : Judgement.NONE;
    }

    /** Judges the questions of one exchange against the sentences of the reply. */
    Judgement judge(List<Span> questions, List<Span> reply) {
        String refusal = refusal(reply);
        if (refusal != null) {
            return Judgement.nonReply("“" + refusal + "”");
        }
        Set<String> taken = stems(opening(reply));
        boolean answersYesOrNo = YES_OR_NO.matcher(reply.getFirst().of(text)).find();
        String passedOver = passedOver(questions, taken, answersYesOrNo);
        if (passedOver != null) {
            return Judgement.ambivalent("nothing in the reply takes up “" + passedOver + "”");
        }
        Matcher hedge = HEDGE.matcher(reply.getFirst().of(text));
        if (hedge.find() && !answersYesOrNo) {
            return Judgement.ambivalent("“" + hedge.group() + "”");
        }
        Matcher away = TURN_AWAY.matcher(reply.getFirst().of(text));
        if (away.find() && !answersYesOrNo && echo(questions.getLast(), taken) < 0.5) {
            return Judgement.ambivalent("“" + away.group() + "”");
        }
        return Judgement.CLEAR;
    }

    private @Nullable String refusal(List<Span> reply) {
        for (Span sentence : reply.subList(0, Math.min(OPENING_SENTENCES, reply.size()))) {
            String words = sentence.of(text);
            Matcher refusal = REFUSAL.matcher(words);
            if (refusal.find() || CLARIFICATION.matcher(words).find()) {
                return shortened(words);
            }
        }
        Matcher ignorance = IGNORANCE.matcher(reply.getFirst().of(text));
        return ignorance.find() ? shortened(reply.getFirst().of(text)) : null;
    }

    /** A yes-or-no question that the reply neither answers nor echoes. */
    private @Nullable String passedOver(List<Span> questions, Set<String> taken, boolean answersYesOrNo) {
        if (answersYesOrNo) {
            return null;
        }
        for (Span question : questions) {
            boolean polar = POLAR.matcher(question.of(text)).find();
            if (polar && echo(question, taken) == 0) {
                return shortened(question.of(text));
            }
        }
        return null;
    }

    private double echo(Span question, Set<String> taken) {
        Set<String> asked = stems(Speech.words(text, question));
        if (asked.isEmpty()) {
            return 1;
        }
        Set<String> both = new HashSet<>(asked);
        both.retainAll(taken);
        return (double) both.size() / asked.size();
    }

    private List<String> opening(List<Span> reply) {
        List<String> words = new ArrayList<>();
        for (Span sentence : reply) {
            words.addAll(Speech.words(text, sentence));
            if (words.size() >= OPENING_WORDS) {
                break;
            }
        }
        return words.subList(0, Math.min(OPENING_WORDS, words.size()));
    }

    private static Set<String> stems(List<String> words) {
        Set<String> stems = new HashSet<>();
        for (String word : words) {
            if (word.length() > 3 && !EMPTY.contains(word)) {
                stems.add(word.length() > 6 ? word.substring(0, 6) : word.replaceFirst("s$", ""));
            }
        }
        return stems;
    }

    private static final Set<String> EMPTY = Set.of(
            "that",
            "this",
            "these",
            "those",
            "with",
            "have",
            "will",
            "would",
            "could",
            "should",
            "about",
            "what",
            "when",
            "where",
            "which",
            "there",
            "their",
            "they",
            "them",
            "your",
            "yours",
            "does",
            "been",
            "being",
            "were",
            "from",
            "into",
            "than",
            "then",
            "some",
            "any",
            "anything",
            "something",
            "more",
            "most",
            "just",
            "like",
            "think",
            "know",
            "mean",
            "today",
            "going",
            "want",
            "make",
            "made",
            "very",
            "much",
            "many",
            "also",
            "because",
            "here",
            "only",
            "well",
            "over",
            "after",
            "before",
            "other",
            "things",
            "thing",
            "back",
            "even",
            "still",
            "really",
            "right",
            "people",
            "doing",
            "done",
            "whether",
            "mister",
            "president",
            "secretary",
            "said",
            "says",
            "tell",
            "given",
            "can't",
            "don't",
            "that's",
            "it's",
            "you're",
            "we're",
            "they're");

    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.length() <= 120
                ? line
                : line.substring(0, line.lastIndexOf(' ', 117) + 1).strip() + " …";
    }
}
