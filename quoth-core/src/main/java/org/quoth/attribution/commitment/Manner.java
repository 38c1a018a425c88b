package org.quoth.attribution.commitment;

import java.util.regex.Pattern;

/** Tells deeds from ways of speaking: "I'll tell you", "we'll take questions" and "I won't comment" promise nothing. */
final class Manner {

    private static final Pattern PROCEDURAL = Pattern.compile(
            "^(?:just |also |simply |quickly |briefly |then |now |only |maybe |probably |try to |like to |be able to |have to |be (?:very )?)*"
                    + "(?:say|saying|tell|honest|clear|frank|brief|candid|happy|glad|note|point out|add|mention|repeat|reiterate|read|quote|start|begin (?:by|with)|end (?:by|with|there|it|my)|close (?:by|with|my|out)|emphasi[sz]e|stress|underscore|underline|highlight|be brief|be quick|hold on|keep going|pause|give it to you|open (?:it|this|things) up|open up for|convey|get to (?:as many|everyone|everybody)|get \\p{Lu}\\p{L}+$|use this mic|meet back here|step aside|go down the line|end this\\b|second question|make (?:sure )?(?:it|this|that) (?:clear|short|quick)|now$"
                    + "|conclude|finish|stop|leave (?:it|that|this|those|them|you|exclusively|entirely)|leave (?:[\\p{L}'-]+ ){1,4}to (?:read|speak|talk|address|answer|discuss|announce|describe|explain|lay)|let (?:you|him|her|them|my|me|it|that|\\W+\\w+)|let (?:[\\p{L}'-]+ ){1,6}(?:speak|talk|address|answer|take|tell|lay|describe|explain|announce|discuss|comment)|embarrass|put it\\b|turn (?:it|to|this|over|the floor)|hand (?:it|over)|pass|go (?:to|ahead|back|first|over|around|next|through|with|on)\\b(?! to (?:war|court))"
                    + "|go$|come (?:back )?to|get (?:back )?to (?:you|your|that|it|the)|get (?:that|you|it) (?:to|for) you|get through|take (?:[\\p{L}-]+ ){0,5}(?:questions?|follow)|answer|ask|call on|move (?:on|over)|wrap|give you|give (?:him|her|them|it) (?:a|the)"
                    + "|see\\b|wait|admit|grant|refer|check|speak|talk|get into|go into|remind|suck|skip|defer|do (?:one|two|a couple|a few)|make (?:[\\p{L}-]+ ){0,3}(?:points?|statement|comments?|remarks?|observations?)"
                    + "|explain|describe|show you|have to|walk (?:you )?through|respect|respectful|back (?:to you|here|with)|look(?:ing)? forward|need\\b|know\\b|find out|never forget|forget|remember|bet|assume|guess|concede|use (?:the|that|this) (?:word|term|phrase)|send you|hear\\b|look (?:at|into) (?:that|it)|circle back|jump in|overlap|miss|give (?:[\\p{L}-]+ ){0,3}(?:remarks|comments|overview|updates?|statement)|keep (?:calling|you)|take you (?:through|back)|follow up|follow-up|entertain|cut it|keep (?:this|it) (?:short|brief))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPEECH = Pattern.compile(
            "^(?:be (?:able to )?)?(?:overpromise|defin\\w*|rank\\w*|attribut\\w*|do (?:a |the )?(?:week|day) ahead|give (?:you )?(?:a|an|any) (?:deadline|date|timeline|number|list|preview|timetable|figure)|look back|announce|announcing|make (?:any |an |a )?(?:\\p{L}+ )?announcements?|disclose|reveal|identify|name|describe|share|do (?:a |an |any )?(?:diagnos\\w*|analysis|post-?mortem)|go|get|going|getting|assess|provide|weigh|opine|confirm|rule|lay out|say|comment|commenting|speculat\\w*|discuss\\w*|talk\\w*|answer\\w*|engag\\w*|preview\\w*|predict\\w*|prejudg\\w*|characteri[sz]\\w*|negotiat\\w*|debat\\w*|respond\\w*|litigat\\w*|parse|pars\\w*|lie|pretend\\w*|sit here|stand here|apologi[sz]\\w*)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SUFFERED = Pattern.compile("^be \\p{L}+ed\\b");
    private static final Pattern NEGATIVE = Pattern.compile("\\b(?:not|never)\\b|n't\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST_QUESTION =
            Pattern.compile("\\blast (?:one|question)\\b|\\bquestions\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern STATE = Pattern.compile(
            "^(?:be (?!\\p{L}+ing\\b|there\\b|ready\\b)|have (?!to\\b)|need\\b|lose\\b|fail\\b|succeed\\b|regret\\b|pay (?:a|the|\\p{L}+ )*price|get (?:a|there|through this)\\b|prevail\\b|win\\b|face\\b|suffer\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HEDGED = Pattern.compile(
            "\\b(?:probably|hopefully|likely|possibly|maybe|perhaps|presumably)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATED = Pattern.compile(
            "\\d|\\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday"
                    + "|saturday|sunday|today|tomorrow|tonight|week|weeks|month|months|year|years|decade|percent|per cent|soon as)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Words before a subject that take the clause back: it is asked, doubted, denied or only thought of. */
    private static final Pattern VOID = Pattern.compile(
            "(?:\\b(?:if|whether(?: or not)?|whatever|wherever|however|wonder(?:ing)?|than|until|the only way|the likelihood that|the (?:idea|notion|suggestion|assumption|prospect|question) that"
                    + "|doubts?(?: that)?|no (?:idea|guarantee|sense|indication|assurance)(?: that)?|unclear(?: that| if| whether)?|(?:and|at|on|about|to|of|know|see|decide|determine|with) (?:how|which(?: \\p{L}+)?|who)(?: (?:fast|soon|quickly|long|much|many \\p{L}+))?"
                    + "|(?:hope|hopes|hoping|hopeful|our hope is|the hope is)(?: that)?|(?:not|never)(?: \\p{L}+){0,2} (?:mean|anticipate|expect|sure|think|believe|know|say|saying|suggest|suggesting|certain|clear|guarantee|imply|implying|promise|promising)(?: that| if| whether)?"
                    + "|on when|(?:say|know|see|decide|determine|about|of|on) what \\p{L}+|(?:unlikely|not likely)(?: that)?|(?:ensure|ensuring|make sure|making sure)(?: that)?|as)|n't(?: \\p{L}+)? (?:mean|anticipate|expect|sure|think|believe|know|say|suggest|guarantee|promise)(?: that| if| whether)?)\\s+$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ASKS_WHAT = Pattern.compile(
            "\\b(?:of|about|on|to|know|see|decide|determine|discuss) what\\s+$", Pattern.CASE_INSENSITIVE);

    private Manner() {}

    /** "I'm not sure we're going to …", "whether he will …", "the idea that they will …". */
    static boolean isTakenBack(String before) {
        return VOID.matcher(before).find() || ASKS_WHAT.matcher(before).find();
    }

    /** No deed of the speaker: running the event, a way of speaking, or declining to speak. */
    static boolean isIdle(String action, String lead) {
        boolean declines = NEGATIVE.matcher(lead).find()
                && (SPEECH.matcher(action).find() || SUFFERED.matcher(action).find());
        return declines
                || PROCEDURAL.matcher(action).find()
                || LAST_QUESTION.matcher(action).find();
    }

    /** What the speaker will be rather than do: "we will be left behind", "we won't be able to". */
    static boolean isState(String action) {
        return STATE.matcher(action).find();
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
