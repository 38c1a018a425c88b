package org.quoth.attribution.commitment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.text.CalendarWords;
import org.quoth.text.Phrasings;

/** Tells deeds from ways of speaking: "I'll tell you", "we'll take questions" and "I won't comment" promise nothing. */
final class Manner {

    private static final Phrasings PHRASINGS = Phrasings.of(Manner.class, CalendarWords.SHARED);

    private static final Pattern PROCEDURAL = PHRASINGS.kind("procedural");
    private static final Pattern SPEECH = PHRASINGS.kind("speech");
    /** "We'll have more to say": a promise only where it tells when. */
    private static final Pattern MORE_TO_SAY = PHRASINGS.kind("more to say");
    /** "Dr. Weir will describe the details", "he'll be back in a minute": who speaks next, and on what. */
    private static final Pattern HANDING_OVER = PHRASINGS.kind("handing over");
    /** What a speaker will do from the lectern: "I'll discuss the figures". */
    private static final Pattern LECTERN = PHRASINGS.kind("from the lectern");

    private static final Pattern HANDED_OUT = PHRASINGS.kind("handed out");
    private static final Pattern WISHED =
            Pattern.compile("^(?:\\p{L}+,? )?hopefully\\b|\\bcould be the case\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LETS = Pattern.compile("^let\\b");
    /** "The yards are going to have to mend", "it will be critical that …": needs, not deeds. */
    private static final Pattern NEED = PHRASINGS.kind("need");

    /** What is done away from the lectern. */
    private static final Pattern DEED = PHRASINGS.kind("deed");

    private static final Pattern SUFFERED = Pattern.compile("^be \\p{L}+ed\\b");
    private static final Pattern NEGATIVE =
            Pattern.compile("\\b(?:not|never|refus\\p{L}+)\\b|n't\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST_QUESTION =
            Pattern.compile("\\blast (?:one|question)\\b|\\bquestions\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern STATE = PHRASINGS.kind("state");
    /** "We won't settle old debates": owned up to, not vowed. */
    private static final Pattern FALLS_SHORT = PHRASINGS.kind("falls short");

    private static final Pattern HEDGED = PHRASINGS.kind("hedged");
    /** "See you on Monday": a farewell. */
    private static final Pattern FAREWELL = PHRASINGS.kind("farewell");

    private static final Pattern ANOTHER_DAY = PHRASINGS.kind("another day");
    /** Something is told within: "note that on Monday …". */
    private static final Pattern GOES_ON =
            Pattern.compile("\\b(?:that|what|how|whether|when|who|if|why)\\s+\\p{L}|[,:;]");

    private static final Pattern DATED = PHRASINGS.kind("dated");

    /** Words before a subject that take the clause back: it is asked, doubted, denied or only thought of. */
    private static final Pattern VOID = PHRASINGS.kind("taken back");

    private static final Pattern ASKS_WHAT = PHRASINGS.kind("asks what");

    /** "Nobody told us yet what it will weigh", "what we will load is another matter"; "what we're going to do is dredge" does tell. */
    private static final Pattern WHAT =
            Pattern.compile("(?<!\\b(?:that's|this is|here's|that is) )\\bwhat\\s+$", Pattern.CASE_INSENSITIVE);

    /** "the step that they will take": the object stands before, and only a thing is named. */
    private static final Pattern NOUN_THAT = PHRASINGS.kind("noun that");

    /** "That's what we're going to do": the deed was told before. */
    private static final Pattern JUST_THAT = Pattern.compile("\\bwhat\\s+$", Pattern.CASE_INSENSITIVE);

    /** The object of its verb is missing. */
    private static final Pattern NO_OBJECT = PHRASINGS.kind("no object");

    /** The same with a day behind it: "the steps that they will take today". */
    private static final Pattern NO_OBJECT_THEN = PHRASINGS.kind("no object then");

    private static final Pattern THAT = Pattern.compile("\\b(?:that|which)\\s+$", Pattern.CASE_INSENSITIVE);

    /** "what the timeline of that process will be" */
    private static final Pattern BARE_BE = Pattern.compile("be");

    private static final Pattern WHERE = Pattern.compile("\\bwhere\\s+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern THING = Pattern.compile("it|this|that|they|there", Pattern.CASE_INSENSITIVE);
    private static final Pattern TELLS = Pattern.compile("\\bis\\b");

    /** "We hope that this is settled and …": hoped for as well. */
    private static final Pattern HOPED_AS_WELL = PHRASINGS.kind("hoped as well");

    /** "Some may look at it and say …", "nobody can say": words that were only made up. */
    private static final Pattern ONLY_SAID = PHRASINGS.kind("only said");

    private static final Pattern DO_SAY = PHRASINGS.kind("do say");

    private Manner() {}

    /** "I'm not sure the ferry will …", "whether he will …", "the idea that they will …". */
    static boolean isTakenBack(String before) {
        return VOID.matcher(before).find()
                || ASKS_WHAT.matcher(before).find()
                || HOPED_AS_WELL.matcher(before).find()
                || (ONLY_SAID.matcher(before).find() && !DO_SAY.matcher(before).find());
    }

    /** "what it will look like", "where it will have effect", "the step that they will take": not said, unless the clause goes on to tell. */
    static boolean isLeftOpen(String before, String subject, String action) {
        return WISHED.matcher(action).find()
                || (WHAT.matcher(before).find() && !TELLS.matcher(action).find())
                || (WHERE.matcher(before).find() && THING.matcher(subject).matches())
                || BARE_BE.matcher(action).matches()
                || isNamedBefore(before, action);
    }

    private static boolean isNamedBefore(String before, String action) {
        boolean then =
                NO_OBJECT_THEN.matcher(action).find() && THAT.matcher(before).find();
        return (then || NO_OBJECT.matcher(action).find())
                && (NOUN_THAT.matcher(before).find()
                        || JUST_THAT.matcher(before).find());
    }

    /** What others will have to do, or what will matter. */
    static boolean isNeed(String action, String lead) {
        return NEED.matcher(action).find() && !NEGATIVE.matcher(lead).find();
    }

    /** "I'll get you the list": something to be had. */
    static boolean isHandedOut(String action) {
        return HANDED_OUT.matcher(action).find() || isDated(action);
    }

    /** Another is to speak, or somebody is to be told more some day. */
    static boolean isHandingOver(String action) {
        return (HANDING_OVER.matcher(action).find() && !isForAnotherDay(action)) || isMoreToSay(action);
    }

    private static boolean isMoreToSay(String action) {
        return MORE_TO_SAY.matcher(action).find() && !isDated(action);
    }

    /** No deed of the speaker: running the event, a way of speaking, or declining to speak. */
    static boolean isIdle(String action, String lead) {
        boolean lets = lead.startsWith("I")
                && LETS.matcher(action).find()
                && !NEGATIVE.matcher(lead).find();
        return declines(action, lead)
                || lets
                || (lead.startsWith("I") && LECTERN.matcher(action).find())
                || isMoreToSay(action)
                || (PROCEDURAL.matcher(action).find() && !isForAnotherDay(action))
                || LAST_QUESTION.matcher(action).find();
    }

    /** "I won't comment", "she would not be drawn". */
    static boolean declines(String action, String lead) {
        return NEGATIVE.matcher(lead).find()
                && (SPEECH.matcher(action).find() || SUFFERED.matcher(action).find());
    }

    /** "We'll start on that in January": no part of the event. */
    private static boolean isForAnotherDay(String action) {
        Matcher day = ANOTHER_DAY.matcher(action);
        return day.find()
                && !FAREWELL.matcher(action).find()
                && !GOES_ON.matcher(action.substring(0, day.start())).find();
    }

    /** What the speaker will be rather than do: "we will be left behind", "we won't be able to", "we won't settle it all". */
    static boolean isState(String action, String lead) {
        return STATE.matcher(action).find()
                || (FALLS_SHORT.matcher(action).find() && NEGATIVE.matcher(lead).find());
    }

    /** "Resign", "sell the yard": a deed that is rarely a way of speaking. */
    static boolean isDeed(String action) {
        return DEED.matcher(action).find();
    }

    static boolean isProcedural(String action) {
        return LAST_QUESTION.matcher(action).find();
    }

    static boolean isHedged(String lead) {
        return HEDGED.matcher(lead).find();
    }

    /** It speaks of a time or a figure. */
    static boolean isDated(String action) {
        return DATED.matcher(action).find();
    }
}
