package org.quoth.attribution.commitment;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Modality;
import org.quoth.text.Span;

/** What a report says that somebody promised or means to do: "vowed to open the lock by June", "plans to hire forty pilots". */
final class Vows {

    private static final Pattern PROMISES =
            Pattern.compile("(?i)\\b(?:vow|pledg|promis|commit|undert|sw[eo]r|agree|guarantee)\\w*$");
    private static final Pattern MEANS = Pattern.compile(
            "(?i)\\b(?:plan|intend|aim|propos|offer|threat|resolv|determin)\\w*$|\\b(?:hopes|expects)$");
    private static final Pattern AIMS = Pattern.compile("(?i)\\baim\\w*$");
    private static final Pattern BY = Pattern.compile("\\bby (?:the end of |early |mid-?|late )?(?:\\d{4}|\\p{Lu})");
    private static final Pattern INFINITIVE = Pattern.compile("(?:(?:not|never)\\s+)?to\\s+(?=\\p{L})");

    private static final Pattern REFUSES = Pattern.compile("(?i)\\brefused$|\\brul\\w+ out$");
    /** What is promised without a verb, perhaps behind those to whom: "the crews a bonus", "£2m for the pier". */
    private static final Pattern THING = Pattern.compile(
            "(?!an? (?:lot|bit|little|few|great deal|chance|look|view)\\b)(?:(?:(?:the|its|his|her|their|every|all)(?: \\p{L}+){1,2}|us|them|him|her) )?(?=(?:up to |at least |more than |nearly |about )?(?:[$£€]\\s?)?\\d|(?:an?|new|more|free|another)\\s)");

    private static final Pattern GIVES =
            Pattern.compile("(?i)\\b(?:pledge|promise|vow|commit|guarantee)(?:t?ed|ed|d|s)?$");
    /** What is ruled out: "holding a vote", "a merger". */
    private static final Pattern DEED = Pattern.compile("(?=\\p{L}+ing\\b|an?\\s)");

    private static final Pattern FORETELLS = Pattern.compile("(?i)\\b(?:predict(?:s|ed)?|forecasts?|expect(?:s|ed)?)$");
    /** "The work to be done by May", as somebody expects. */
    private static final Pattern FORETOLD = Pattern.compile("(?<subject>[^,;:.]{2,60}?)\\s+to\\s+(?=\\p{L})");

    private Vows() {}

    /** Whether a cue tells what is to come: "predicted". */
    static boolean foretells(String cue) {
        return FORETELLS.matcher(cue).find();
    }

    /** Whether a cue promises: "vowed". */
    static boolean isPromise(String cue) {
        return PROMISES.matcher(cue).find();
    }

    /** Whether a cue tells what will not be done: "ruled out". */
    static boolean refuses(String cue) {
        return REFUSES.matcher(cue).find();
    }

    /**
     * The clause of a content that is an infinitive or a thing; null if it is none, or its verb neither promises nor plans.
     *
     * @param cue the words that report it
     */
    static @Nullable Clause read(String content, String cue) {
        String words = content.replace('’', '\'').replace('\u00a0', ' ').replace('\n', ' ');
        int begin = begin(words, cue);
        if (begin < 0) {
            boolean foretold = foretells(cue) && !INFINITIVE.matcher(words).lookingAt();
            return foretold && !isOnlyExpected(words, cue) ? foretold(words) : null;
        }
        Span subject = new Span(0, begin).trim(words);
        Clause clause = ClauseReader.complete(words, subject, begin, false);
        if (clause == null || isIdle(clause.action().of(words), cue)) {
            return null;
        }
        Modality modality = clause.condition() != null
                ? Modality.CONDITIONAL
                : modality(cue, clause.action().of(words));
        return new Clause(clause.span(), subject, subject, clause.action(), clause.condition(), modality, true);
    }

    /** "Aims to halve it by 2030" sets a target. */
    private static Modality modality(String cue, String action) {
        if (isPromise(cue) || refuses(cue)) {
            return Modality.COMMITMENT;
        }
        return AIMS.matcher(cue).find() && BY.matcher(action).find() ? Modality.TARGET : Modality.INTENTION;
    }

    /** Where the deed or the thing begins that is told behind such a verb; -1 if none is. */
    private static int begin(String words, String cue) {
        Matcher infinitive = INFINITIVE.matcher(words);
        if (infinitive.lookingAt()) {
            return isPromise(cue) || refuses(cue) || MEANS.matcher(cue).find() ? infinitive.end() : -1;
        }
        Matcher thing = (refuses(cue) ? DEED : THING).matcher(words);
        return (refuses(cue) || GIVES.matcher(cue).find()) && thing.lookingAt() ? thing.end() : -1;
    }

    /** "expected us to pay for it": no day says that it is still to come. */
    private static boolean isOnlyExpected(String words, String cue) {
        return cue.toLowerCase(Locale.ROOT).contains("expect") && !Manner.isDated(words);
    }

    /** "hopes to win", "refused to answer". */
    private static boolean isIdle(String action, String cue) {
        return cue.endsWith("hopes") ? !Manner.isDated(action) : refuses(cue) && Manner.isIdle(action, cue);
    }

    private static @Nullable Clause foretold(String words) {
        Matcher foretold = FORETOLD.matcher(words);
        return foretold.lookingAt()
                ? ClauseReader.complete(
                        words, new Span(foretold.start("subject"), foretold.end("subject")), foretold.end(), false)
                : null;
    }
}
