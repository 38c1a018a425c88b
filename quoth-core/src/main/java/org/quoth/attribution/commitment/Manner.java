package org.quoth.attribution.commitment;

import java.util.regex.Pattern;
import org.quoth.text.Phrasings;

/** Tells deeds from ways of speaking: "I'll tell you", "we'll take questions" and "I won't comment" promise nothing. */
final class Manner {

    private static final Phrasings PHRASINGS = Phrasings.of(Manner.class);

    private static final Pattern PROCEDURAL = PHRASINGS.kind("procedural");
    private static final Pattern SPEECH = PHRASINGS.kind("speech");
    /** "We'll have more to say": a promise only where it tells when. */
    private static final Pattern MORE_TO_SAY = Pattern.compile(
            "^(?:certainly |obviously |then )?(?:have|be|get|share|provide|bring)(?: you)? (?:some |a (?:lot|little|bit|little bit) |much |plenty )?more\\b(?: (?:to|for|on|about|when|as|information|details?|in)\\b.*)?$",
            Pattern.CASE_INSENSITIVE);
    /** "Dr. Weir will describe the details", "he'll be back in a minute": who speaks next, and on what. */
    private static final Pattern HANDING_OVER = PHRASINGS.kind("handing over");
    /** What a speaker will do from the lectern: "I'll discuss the figures". */
    private static final Pattern LECTERN = Pattern.compile(
            "^(?:now |first |briefly |then |just ){0,20}(?:discuss|cover|go over|highlight|outline|update|summari[sz]e|focus my|preview|provide (?:an?|some) (?:brief|quick|short|overview|update)|do (?:the|that one|this one))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HANDED_OUT = Pattern.compile(
            "^(?:get|send|print|publish|release|post|provide|be (?:meeting|travel\\w+|visiting|signing|going))\\b");
    private static final Pattern WISHED =
            Pattern.compile("^(?:\\p{L}+,? )?hopefully\\b|\\bcould be the case\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LETS = Pattern.compile("^let\\b");
    /** "The yards are going to have to mend", "it will be critical that …": needs, not deeds. */
    private static final Pattern NEED = Pattern.compile(
            "^(?:have to\\b|need to\\b|be (?:very |so |absolutely |extremely |really )?(?:critical|important|essential|vital|crucial|imperative|incumbent)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SUFFERED = Pattern.compile("^be \\p{L}+ed\\b");
    private static final Pattern NEGATIVE = Pattern.compile("\\b(?:not|never)\\b|n't\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST_QUESTION =
            Pattern.compile("\\blast (?:one|question)\\b|\\bquestions\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern STATE = PHRASINGS.kind("state");
    /** "We won't settle old debates": owned up to, not vowed. */
    private static final Pattern FALLS_SHORT = Pattern.compile(
            "^(?:re)?(?:solve|settle|fix|agree|achieve|reach|finish|complete|get (?:everything|all|there)|please|satisfy)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HEDGED = Pattern.compile(
            "\\b(?:probably|hopefully|likely|possibly|maybe|perhaps|presumably)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATED = Pattern.compile(
            "\\d|\\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday"
                    + "|saturday|sunday|today|tomorrow|tonight|week|weeks|month|months|year|years|decade|percent|per cent|soon as)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Words before a subject that take the clause back: it is asked, doubted, denied or only thought of. */
    private static final Pattern VOID = PHRASINGS.kind("taken back");

    private static final Pattern ASKS_WHAT = Pattern.compile(
            "\\b(?:of|about|on|to|know|see|decide|determine|discuss) what\\s+$", Pattern.CASE_INSENSITIVE);

    /** "Nobody told us yet what it will weigh", "what we will load is another matter"; "what we're going to do is dredge" does tell. */
    private static final Pattern WHAT =
            Pattern.compile("(?<!\\b(?:that's|this is|here's|that is) )\\bwhat\\s+$", Pattern.CASE_INSENSITIVE);

    /** "the step that they will take": the object stands before, and only a thing is named. */
    private static final Pattern NOUN_THAT = Pattern.compile(
            "\\b(?:an?|the|this|that|these|those|some|any|one|its|our|their|his|her|my|your)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?!(?:said|says|say|told|thinks?|believes?|knows?|clear|sure|"
                    + "confident|certain|confirmed|announced|promised|agreed|so|such|is|was)\\b)[\\p{L}-]+\\s+(?:(?:that|which)\\s+|(?<!\\b(?:weeks?|months?|years?|times?|days?|morning|afternoon|evening|night|weekend|spring|summer|fall|winter|meantime|moment|end|future|case|way|point)\\s))$",
            Pattern.CASE_INSENSITIVE);

    private static final String TRANSITIVE =
            "^(?:be |continue to |also |still |soon ){0,3}(?:(?:tak|mak|giv|us|hav|releas|produc|provid|propos|announc|rais|pursu)(?:e|ing)|(?:do|get|see|need|want|expect|bring|hold|host|offer|present|"
                    + "build|buy|sell|send|show|put|set|follow|discuss|adopt|support|deliver|meet|face)(?:ing)?|(?:[\\p{L}-]+\\s+){0,3}[\\p{L}]{3,} (?:on|at|for|with|about|of|from|through))";

    private static final Pattern NO_OBJECT = Pattern.compile(TRANSITIVE + "\\W*$", Pattern.CASE_INSENSITIVE);

    /** The same with a day behind it: "the steps that they will take today". */
    private static final Pattern NO_OBJECT_THEN = Pattern.compile(
            TRANSITIVE
                    + "\\s+(?:today|tomorrow|tonight|now|soon|shortly|(?:on|in|over|during|by)\\s+(?:(?:the )?(?:next|coming|this)|(?-i:\\p{Lu})|\\d).*|(?:this|next|later)\\s.*)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern THAT = Pattern.compile("\\b(?:that|which)\\s+$", Pattern.CASE_INSENSITIVE);

    /** "what the timeline of that process will be" */
    private static final Pattern BARE_BE = Pattern.compile("be");

    private static final Pattern WHERE = Pattern.compile("\\bwhere\\s+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern THING = Pattern.compile("it|this|that|they|there", Pattern.CASE_INSENSITIVE);
    private static final Pattern TELLS = Pattern.compile("\\bis\\b");

    /** "We hope that this is settled and …": hoped for as well. */
    private static final Pattern HOPED_AS_WELL = Pattern.compile(
            "\\b(?:hope|hopes|hoping|hopeful|pray|wish)(?: that)? (?!and expects?\\b)[^;:,]*\\band\\s+$",
            Pattern.CASE_INSENSITIVE);

    /** "Some may look at it and say …", "nobody can say": words that were only made up. */
    private static final Pattern ONLY_SAID = Pattern.compile(
            "\\b(?:may|might|could|can|would|to|should|will)(?: \\p{L}+){0,5}? say,?\\s*(?:that\\s+)?[“\"]?(?:(?:oh|gee|look|well|okay|hey|no|yes|you know),?\\s+){0,20}$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DO_SAY = Pattern.compile(
            "\\b(?:I|we)(?: \\p{L}+)? (?:can|will|would|could)(?: \\p{L}+){0,2} say,?\\s*(?:that\\s+)?$",
            Pattern.CASE_INSENSITIVE);

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
                && NOUN_THAT.matcher(before).find();
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
        return HANDING_OVER.matcher(action).find() || isMoreToSay(action);
    }

    private static boolean isMoreToSay(String action) {
        return MORE_TO_SAY.matcher(action).find() && !isDated(action);
    }

    /** No deed of the speaker: running the event, a way of speaking, or declining to speak. */
    static boolean isIdle(String action, String lead) {
        boolean declines = NEGATIVE.matcher(lead).find()
                && (SPEECH.matcher(action).find() || SUFFERED.matcher(action).find());
        boolean lets = lead.startsWith("I")
                && LETS.matcher(action).find()
                && !NEGATIVE.matcher(lead).find();
        return declines
                || lets
                || (lead.startsWith("I") && LECTERN.matcher(action).find())
                || isMoreToSay(action)
                || PROCEDURAL.matcher(action).find()
                || LAST_QUESTION.matcher(action).find();
    }

    /** What the speaker will be rather than do: "we will be left behind", "we won't be able to", "we won't settle it all". */
    static boolean isState(String action, String lead) {
        return STATE.matcher(action).find()
                || (FALLS_SHORT.matcher(action).find() && NEGATIVE.matcher(lead).find());
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
