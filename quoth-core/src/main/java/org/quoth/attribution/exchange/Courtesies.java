package org.quoth.attribution.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.quoth.text.Span;

/** What is said to keep a conversation going, not to ask or tell anything. */
final class Courtesies {

    private static final int LONGEST_NOD = 5;
    private static final int LONGEST_REPAIR = 12;
    private static final int LONGEST_CALL = 40;
    /** A remark of fewer words asks for no answer. */
    private static final int SHORTEST_REMARK = 6;

    private static final Set<String> NODS = Set.of(
            "yes",
            "yeah",
            "yep",
            "yup",
            "sure",
            "okay",
            "ok",
            "right",
            "mm-hmm",
            "mhm",
            "uh-huh",
            "hmm",
            "go",
            "ahead",
            "please",
            "of",
            "course",
            "hi",
            "hey",
            "hello",
            "well",
            "great",
            "fine",
            "absolutely",
            "sir",
            "ma'am",
            "so",
            "oh",
            "good",
            "alright",
            "all");
    private static final Pattern SAY_AGAIN = Pattern.compile(
            "\\b(?:say (?:that|it)(?: again)?|repeat (?:that|the question|it|your)|(?:didn't|couldn't|can't) (?:hear|catch|get)(?: you| that| the)?|beg your pardon|pardon me|speak up|louder"
                    + "|what was (?:that|the (?:question|last part))|say (?:again|the last part)|come again|one more time)\\b|^(?:i'm |i am )?sorry[?.]?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern THANKS = Pattern.compile(
            "\\b(?:thank you|thanks|welcome|joining us|joins us|good (?:morning|afternoon|evening|night|to see you|to have you)|we appreciate|stay with us|be right back|coming up|appreciate it"
                    + "|(?:one|a|two|another|my|last|quick|final)(?: \\w+){0,3} (?:questions?|follow-?ups?|ones?)\\b|follow up|indulge|if i (?:may|might|could)|on another (?:topic|subject|matter|issue)|housekeeping)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHAIRS = Pattern.compile(
            "\\b(?:rebuttals?|you have (?:\\w+[ -]){0,3}(?:seconds|minutes?)|(?:minutes?|seconds) (?:for|from|to)\\b|(?:wait|it's|it is|is) your turn|time(?:'s| is) up|(?:do|would) you (?:wish|care|like) to (?:comment|respond)"
                    + "|(?:next|first|last|a|the|your) question(?:,| is| now)? (?:for|to|by|from|goes|comes)\\b|(?:has|with) (?:a|the next|the first|another) question|one-minute|two-minute|your (?:comment|response|reply|answer))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSES = Pattern.compile(
            "\\b(?:that|this|which) (?:concludes|ends|brings (?:\\w+ ){1,6}to (?:a close|an end))\\b|\\bbring (?:\\w+ ){1,6}to a close\\b"
                    + "|\\bgood ?night\\b|\\b(?:my|our) thanks to\\b|\\bthat(?:'s| is| will be) (?:it|all) for (?:tonight|today|this)\\b"
                    + "|\\bthat(?:'s| is) all the time\\b|\\b(?:we are|we're|we have run) out of time\\b|\\b(?:join us|see you) (?:again|next)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ANNOUNCES = Pattern.compile(
            "^(?:(?:and|but|so|well|okay|just|then|also|thank you|thanks|sir|yes|mr\\.? president|great|sorry|first|second|quickly)[,. ]+){0,20}(?:"
                    + "(?:can|may|could|might|would) (?:i|we|you)(?: just| please| also| quickly| maybe| possibly)* (?:ask|follow|clarify|clear up|get|squeeze|answer|address|take|try|pick up|return|go back|come back|circle back)\\b"
                    + "|i (?:just |also |really |did |do ){0,20}(?:want(?:ed)?|would like|'d like|have|had|was going|am going|wonder if i (?:could|can|might))(?: to)?(?: just| quickly)* (?:ask|follow|clarify|get|a|one|two|just|another|some|check|go back|return)\\b"
                    + "|i(?:'d| would) (?:just )?like to (?:ask|follow)\\b|(?:my|the|first|second|one|another|a|last) (?:\\w+ )?question (?:is|was|for|about|on)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** A sentence that asks and tells nothing: "I'm sorry.", "One thing.", "Well, either way.", "Didn't mean to interrupt." */
    private static final Pattern EMPTY = Pattern.compile(
            "(?:(?:and|but|so|well|okay|oh|no|yes|yeah|right|just)[,. ]+){0,20}(?:(?:i'm |i am )?(?:so |very )?sorry(?: (?:about that|to interrupt))?|(?:just )?one (?:more )?(?:thing|second)"
                    + "|either way|(?:i )?didn't mean to (?:interrupt|cut (?:you|\\w+) off)|excuse me|go ahead|my (?:question|follow-?up)|(?:a |one )?(?:quick )?follow-?up|fair enough|got it|understood|thank you(?: so much| very much)?|thanks(?: a lot)?(?:, \\w+)?)[.!,— -]*",
            Pattern.CASE_INSENSITIVE);

    private Courtesies() {}

    /** "Yeah.", "Sure, go ahead.": whoever speaks may go on. */
    static boolean nods(Speech speech) {
        List<String> words = speech.words();
        return words.size() <= LONGEST_NOD && NODS.containsAll(words);
    }

    /** "I'm sorry, say that again." */
    static boolean asksAgain(Speech speech) {
        return speech.words().size() <= LONGEST_REPAIR
                && speech.sentences().stream()
                        .anyMatch(sentence ->
                                SAY_AGAIN.matcher(plain(speech, sentence)).find());
    }

    /** "Mr. Okoro, your rebuttal.", "One minute for the mayor." */
    static boolean chairs(Speech speech) {
        return speech.words().size() <= LONGEST_CALL
                && speech.sentences().stream()
                        .anyMatch(sentence ->
                                CHAIRS.matcher(plain(speech, sentence)).find());
    }

    /** "That brings our evening to a close.", "Good night.": the conversation ends. */
    static boolean closes(Speech speech) {
        return speech.sentences().stream()
                .anyMatch(
                        sentence -> CLOSES.matcher(plain(speech, sentence)).find());
    }

    /** "Can I ask you about the dam?": nothing is asked yet. */
    static boolean announces(String sentence) {
        return ANNOUNCES.matcher(sentence.replace('’', '\'')).find();
    }

    /** The sentences without those that ask and tell nothing; all of them where nothing else is left. */
    static List<Span> withoutEmpty(Speech speech, List<Span> sentences) {
        List<Span> full = sentences.stream()
                .filter(sentence -> !EMPTY.matcher(plain(speech, sentence)).matches())
                .toList();
        return full.isEmpty() ? sentences : full;
    }

    /** What a turn without a question holds out for an answer; empty where it is but thanks or a call. */
    static List<Span> remark(Speech speech) {
        List<Span> told = new ArrayList<>();
        int words = 0;
        for (Span sentence : speech.sentences()) {
            String plain = plain(speech, sentence);
            if (!THANKS.matcher(plain).find() && !announces(plain)) {
                told.add(sentence);
                words += Speech.words(speech.text(), sentence).size();
            }
        }
        return words < SHORTEST_REMARK ? List.of() : List.of(told.getLast());
    }

    private static String plain(Speech speech, Span sentence) {
        return sentence.of(speech.text()).replace('’', '\'');
    }
}
