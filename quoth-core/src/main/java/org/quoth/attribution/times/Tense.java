package org.quoth.attribution.times;

import java.util.Set;
import org.quoth.attribution.times.Place.Direction;

/** Whether the words about an expression look back or ahead: the nearest verb or sign before it decides, then the nearest behind. */
final class Tense {

    private static final int BEFORE = 14;
    private static final int BEHIND = 8;
    /** How many words a correction takes: "– I'm sorry, I meant". */
    private static final int CORRECTION = 8;

    private static final Set<String> AHEAD = Set.of(
            "will",
            "shall",
            "ll",
            "won",
            "going",
            "gonna",
            "target",
            "deadline",
            "due",
            "upcoming",
            "scheduled",
            "plan",
            "plans",
            "planned",
            "planning",
            "expect",
            "expects",
            "expected",
            "intend",
            "intends",
            "hope",
            "hopes",
            "aim",
            "aims",
            "slated",
            "ready",
            "next",
            "tomorrow",
            "expires",
            "begins",
            "starts",
            "starting",
            "opens",
            "reopens",
            "closes",
            "resumes",
            "plays",
            "hosts",
            "sails",
            "flies",
            "enters",
            "kicks",
            "ends",
            "finishes",
            "concludes",
            "airs",
            "turns",
            "travels",
            "forecast",
            "goes",
            "takes",
            "leaves",
            "departs",
            "arrives",
            "meets",
            "may",
            "might",
            "should",
            "must",
            "would",
            "could",
            "promise",
            "promises",
            "promised",
            "pledge",
            "pledged",
            "vow",
            "vowed",
            "set",
            "forthcoming",
            "looking",
            "ahead",
            "away",
            "proposes",
            "wants");
    private static final Set<String> HAVE = Set.of("have", "has", "ve");
    private static final Set<String> VOWED = Set.of("promised", "pledged", "vowed", "planned");
    private static final Set<String> BACK = Set.of(
            "was",
            "were",
            "had",
            "did",
            "been",
            "said",
            "told",
            "went",
            "came",
            "took",
            "made",
            "gave",
            "got",
            "met",
            "held",
            "began",
            "became",
            "won",
            "lost",
            "left",
            "led",
            "saw",
            "spoke",
            "wrote",
            "ran",
            "fell",
            "rose",
            "sent",
            "struck",
            "found",
            "broke",
            "brought",
            "bought",
            "built",
            "caught",
            "chose",
            "dealt",
            "drew",
            "drove",
            "felt",
            "fought",
            "flew",
            "forgot",
            "grew",
            "heard",
            "hit",
            "kept",
            "knew",
            "laid",
            "lay",
            "let",
            "meant",
            "paid",
            "put",
            "read",
            "sat",
            "sold",
            "shot",
            "showed",
            "shut",
            "slept",
            "spent",
            "stood",
            "taught",
            "thought",
            "threw",
            "understood",
            "woke",
            "wore",
            "ago",
            "since",
            "last",
            "yesterday",
            "earlier",
            "previously",
            "has",
            "have",
            "ve");
    private static final Set<String> NOT_PAST = Set.of(
            "need",
            "indeed",
            "speed",
            "hundred",
            "red",
            "bed",
            "proceed",
            "succeed",
            "exceed",
            "feed",
            "seed",
            "embed",
            "united",
            "agreed",
            "armed",
            "unprecedented",
            "limited",
            "provided",
            "supposed",
            "proposed",
            "related",
            "concerned");
    private static final Set<String> BESIDE_NOUNS =
            Set.of("this", "his", "always", "previous", "congress", "senates", "yesterdays");
    private static final Set<String> BE = Set.of("be", "get", "being", "is", "are", "isn", "aren");
    /** "To have it running", "we'll shut it by Easter". */
    private static final Set<String> BEFORE_INFINITIVE = Set.of("to", "will", "ll", "shall", "can", "must", "should");

    private static final Set<String> HOLDING = Set.of("has", "have", "ve", "given");

    /** Where no verb tells, a limit lies ahead. */
    private static final Set<String> LIMITS = Set.of("by", "until", "till", "before");

    private static final Set<String> CONDITIONS = Set.of("unless", "if", "provided");

    private Tense() {}

    static Direction about(Words words, int from, int to) {
        int farthest = from - BEFORE;
        for (int i = from - 1; i >= 0 && i >= farthest && !words.endsSentence(i); i--) {
            // "threatened to strike unless the board pays by Friday", "agreed to pay by Friday"
            boolean ahead = CONDITIONS.contains(words.at(i)) || words.are(i, "agreed", "to");
            if (ahead && LIMITS.contains(words.at(from - 1))) {
                return Direction.FUTURE;
            }
            Direction direction = runsUntil(words, i, from)
                    ? Direction.FUTURE
                    : words.are(i - 2, "had", "been", "due")
                            ? Direction.PAST
                            : isVowed(words, i, from, to) ? Direction.PAST : sign(words, i);
            farthest -= isCorrection(words, i) ? CORRECTION : 0;
            if (direction != Direction.UNKNOWN) {
                return direction;
            }
        }
        boolean names = words.is(to, "deadline") || words.is(to, "target");
        for (int i = names ? to + 1 : to; i < words.count() && i < to + BEHIND && !words.endsSentence(i); i++) {
            Direction direction = sign(words, i);
            if (direction != Direction.UNKNOWN) {
                return direction;
            }
        }
        return names || LIMITS.contains(words.at(from - 1)) ? Direction.FUTURE : Direction.UNKNOWN;
    }

    /** "They have until Friday", "she has given us until May": what runs now ends later. */
    private static boolean runsUntil(Words words, int i, int from) {
        String limit = words.at(from - 1);
        boolean runs = HOLDING.contains(words.at(i));
        return runs && (limit.equals("until") || limit.equals("till"));
    }

    /** "They promised us in March that …", not "they promised a lock by March": the vow was made then. */
    private static boolean isVowed(Words words, int i, int from, int to) {
        boolean told = VOWED.contains(words.at(i)) && (words.is(to, "that") || words.is(to, "to"));
        for (int k = i + 1; told && k < from; k++) {
            told = !words.is(k, "that") && !words.is(k, "to");
        }
        return told && !words.is(from - 1, "by");
    }

    /** "Are found by May", "to have it running": neither tells of what was. */
    private static boolean isPresent(Words words, int i) {
        String before = words.at(i - 1);
        boolean obliged = HAVE.contains(words.at(i)) && words.is(i + 1, "to");
        return BE.contains(before) || obliged || BEFORE_INFINITIVE.contains(before);
    }

    private static Direction sign(Words words, int i) {
        String word = words.at(i);
        if (ahead(words, i, word)) {
            return Direction.FUTURE;
        }
        boolean past = (BACK.contains(word) && !word.equals("won"))
                || (word.equals("won") && !words.isApostrophe(i + 1))
                || (word.length() > 3 && word.endsWith("ed") && !NOT_PAST.contains(word));
        return past && !isPresent(words, i) && !isCorrection(words, i) && !words.capital(i)
                ? Direction.PAST
                : Direction.UNKNOWN;
    }

    /** "on Tuesday – I'm sorry, I meant Friday": when it will be, the words before tell. */
    private static boolean isCorrection(Words words, int i) {
        return words.is(i, "meant") && words.is(i - 1, "i");
    }

    /** "Democrats vote on Tuesday", not "the vote on Tuesday". */
    private static boolean isVerb(Words words, int i) {
        String before = words.at(i - 1);
        return before.equals("they")
                || before.equals("we")
                || (before.endsWith("s") && before.length() > 3 && !BESIDE_NOUNS.contains(before));
    }

    /** "The final is on Saturday". */
    private static boolean isOnADay(Words words, int i) {
        return words.is(i, "on") && Vocabulary.weekday(words.at(i + 1)) != null;
    }

    /** "The office is closed from 24 December". */
    private static boolean isShut(Words words, int i) {
        return (words.is(i, "closed") || words.is(i, "shut")) && (words.is(i + 1, "from") || words.is(i + 1, "on"));
    }

    private static boolean ahead(Words words, int i, String word) {
        return switch (word) {
            case "vote", "head", "gather", "meet", "convene", "return", "face", "debate", "play" -> isVerb(words, i);
            case "begin",
                    "start",
                    "resume",
                    "open",
                    "reopen",
                    "close",
                    "end",
                    "finish",
                    "leave",
                    "depart",
                    "arrive",
                    "sail",
                    "fly" -> isVerb(words, i);
            case "won" -> words.isApostrophe(i + 1);
            case "going" -> words.is(i + 1, "to");
            case "is", "are" ->
                words.is(i + 1, "to") || words.is(i + 1, "open") || isShut(words, i + 1) || isOnADay(words, i + 1);
            case "may" -> !words.capital(i);
            case "set" -> words.is(i + 1, "to") || words.is(i + 1, "for");
            case "early" -> words.is(i - 1, "as") && words.is(i + 1, "as");
            case "later" -> words.is(i - 1, "no") && words.is(i + 1, "than");
            default -> AHEAD.contains(word);
        };
    }
}
