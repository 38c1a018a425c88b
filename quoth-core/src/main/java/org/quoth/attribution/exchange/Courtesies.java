package org.quoth.attribution.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.quoth.text.NumberWords;
import org.quoth.text.Phrasings;
import org.quoth.text.Span;

/** What is said to keep a conversation going, not to ask or tell anything. */
final class Courtesies {

    private static final Phrasings PHRASINGS = Phrasings.of(Courtesies.class, LeadIns.SHARED, NumberWords.SHARED);

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
            "all",
            "thank",
            "thanks",
            "you",
            "very",
            "much");
    private static final Pattern SAY_AGAIN = PHRASINGS.kind("say again");
    private static final Pattern THANKS = PHRASINGS.kind("thanks");
    private static final Pattern CHAIRS = PHRASINGS.kind("chairs");
    private static final Pattern READS_OUT = PHRASINGS.kind("reads out");
    private static final Pattern CLOSES = PHRASINGS.kind("closes");
    private static final Pattern ANNOUNCES = PHRASINGS.kind("announces");

    /** A sentence that asks and tells nothing: "I'm sorry.", "One thing.", "Well, either way.", "Didn't mean to interrupt." */
    private static final Pattern EMPTY = PHRASINGS.kind("empty");

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

    /** "I have a question online from Dana. Does the fund …?" */
    static boolean readsOut(Speech speech) {
        return !speech.isEmpty()
                && speech.sentences().stream()
                        .anyMatch(sentence ->
                                READS_OUT.matcher(plain(speech, sentence)).find())
                && QuestionReader.endsInQuestionMark(
                        speech.text(), speech.sentences().getLast());
    }

    /** "That brings our evening to a close.", "Good night.": the conversation ends. */
    static boolean closes(Speech speech) {
        return speech.sentences().stream()
                .anyMatch(sentence -> CLOSES.matcher(plain(speech, sentence)).find());
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

    /** "Thank you.", "Thanks for joining us." */
    static boolean thanks(Speech speech, Span sentence) {
        return THANKS.matcher(plain(speech, sentence)).find()
                && !QuestionReader.endsInQuestionMark(speech.text(), sentence);
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
