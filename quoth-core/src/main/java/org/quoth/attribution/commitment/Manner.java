package org.quoth.attribution.commitment;

import java.util.regex.Pattern;

/** Tells deeds from ways of speaking: "I'll tell you", "we'll take questions" and "I won't comment" promise nothing. */
final class Manner {

    private static final Pattern PROCEDURAL = Pattern.compile(
            "^(?:just |also |simply |quickly |briefly |then |now |only |maybe |probably |try to |like to |be able to |have to |be (?:very )?)*"
                    + "(?:let$|apologi[sz]\\w*|acknowledge|evade|continue to (?:note|say|stress|point out)|always be (?:friends|grateful)|put a finer point|get you (?:a|the) (?:mic|microphone)|close by|take (?:that|this|your) (?:question )?for the record|say|saying|tell|honest|clear|frank|brief|candid|happy|glad|note|point out|add|mention|repeat|reiterate|read|quote|start|begin (?:by|with)|end (?:by|with|there|it|my)|close (?:by|with|my|out)|emphasi[sz]e|stress|underscore|underline|highlight|be brief|be quick|hold on|keep going|pause|give it to you|open (?:it|this|things) up|open up for|convey|get to (?:as many|everyone|everybody)|get \\p{Lu}\\p{L}+$|use this mic|meet back here|step aside|go down the line|end this\\b|second question|make (?:sure )?(?:it|this|that) (?:clear|short|quick)|now$"
                    + "|conclude|finish|stop|leave (?:it|that|this|those|them|you|exclusively|entirely)|leave (?:[\\p{L}'-]+ ){1,4}to (?:read|speak|talk|address|answer|discuss|announce|describe|explain|lay)|let (?:you|him|her|them|my|me|it|that|\\W+\\w+)|let (?:[\\p{L}'-]+ ){1,6}(?:speak|talk|address|answer|take|tell|lay|describe|explain|announce|discuss|comment)|embarrass|put it\\b|turn (?:it|to|this|things|over|the floor)|hand (?:it|over|now|back)|pass|go (?:to|ahead|back|first|over|around|next|through|with|on)\\b(?! to (?:war|court))"
                    + "|go$|come (?:back )?to|get (?:back )?to (?:you|your|that|it|the)|get (?:that|you|it) (?:to|for) you|get through|take (?:[\\p{L}-]+ ){0,5}(?:questions?|follow)|answer|ask|call on|move (?:on|over)|wrap|introduce|turn back|share with you|come back$|take another|get (?:an?|the) (?:[\\p{L}-]+ ){0,2}(?:update|briefing)|give you|give (?:him|her|them|it) (?:a|the)"
                    + "|see\\b(?= (?:what|how|if|whether|you|where|who|when|about|that|it|to|one|about)\\b|\\W*$|[.,])|wait|admit|grant|refer|check|speak|talk|get into|go into|remind|suck|skip|defer|do (?:one|two|a couple|a few)|make (?:[\\p{L}-]+ ){0,3}(?:points?|statement|comments?|remarks?|observations?)"
                    + "|explain|describe|show you|have to|walk (?:you )?through|respect|respectful|back (?:to you|here|with)|look(?:ing)? forward|need\\b|know\\b(?! (?:by|at|in|within|on|more)\\b)|find out|never forget|forget|remember|bet|assume|guess|concede|use (?:the|that|this) (?:word|term|phrase)|send you|hear\\b|look (?:at|into) (?:that|it)|circle back|jump in|overlap|miss|give (?:[\\p{L}-]+ ){0,3}(?:remarks|comments|overview|updates?|statement)|keep (?:calling|you)|take you (?:through|back)|follow up|follow-up|entertain|cut it|keep (?:this|it) (?:short|brief))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPEECH = Pattern.compile(
            "^(?:be (?:able to )?)?(?:overpromise|outlin\\w*|unpack\\w*|evad\\w*|handicap\\w*|deviat\\w*|beat (?:to|anyone)|make (?:a |any )(?:prediction|connection|judg\\w*|guess)|do that|grad\\w*|rehash\\w*|relitigat\\w*|second-guess\\w*|read out|front-?run|get ahead|label\\w*|detail\\w*|telegraph\\w*|defin\\w*|rank\\w*|attribut\\w*|do (?:a |the )?(?:week|day) ahead|give (?:you )?(?:a|an|any) (?:deadline|date|timeline|number|list|preview|timetable|figure)|look back|announce|announcing|make (?:any |an |a )?(?:\\p{L}+ )?announcements?|disclose|reveal|identify|name|describe|share|do (?:a |an |any )?(?:diagnos\\w*|analysis|post-?mortem)|go|get|going|getting|assess|provide|weigh|opine|confirm|rule|lay out|say|comment|commenting|speculat\\w*|discuss\\w*|talk\\w*|answer\\w*|engag\\w*|preview\\w*|predict\\w*|prejudg\\w*|characteri[sz]\\w*|negotiat\\w*|debat\\w*|respond\\w*|litigat\\w*|parse|pars\\w*|lie|pretend\\w*|sit here|stand here|apologi[sz]\\w*)\\b",
            Pattern.CASE_INSENSITIVE);
    /** "We'll have more to say": a promise only where it tells when. */
    private static final Pattern MORE_TO_SAY = Pattern.compile(
            "^(?:certainly |obviously |then )?(?:have|be|get|share|provide|bring)(?: you)? (?:some |a (?:lot|little|bit|little bit) |much |plenty )?more\\b(?: (?:to|for|on|about|when|as|information|details?|in)\\b.*)?$",
            Pattern.CASE_INSENSITIVE);
    /** "Dr. Weir will describe the details", "he'll be back in a minute": who speaks next, and on what. */
    private static final Pattern HANDING_OVER = Pattern.compile(
            "^(?:then |now |also |just |be able to |be )*(?:detail(?:ing)? (?:it|that|this|them)|describ\\w+|explain\\w* (?:to you|that|this|it)|reflect\\w* on|say (?:a few|some)|emphasi[sz]e|highlight the|share (?:the |some |more |a few |their |his |her )?(?:details|with you|thoughts|an update)|talk to you|let (?:me|us)\\b|step aside|be (?:right )?back|back in a|walk (?:you|us|through)|take (?:[\\p{L}-]+ ){0,4}questions?|speak to (?:that|this|it|these|those)|address (?:that|this|those|it)\\b|answer|give (?:you|us|an? (?:update|overview|briefing))|brief you|provide (?:you|an? (?:update|overview))|make (?:a few|some|brief|opening) |introduce|join (?:me|us) (?:here|now|on stage|up here)|touch\\b|lead us off|kick us off|start us off|discuss (?:that|this|it|these) (?:in a|shortly|here)|talk (?:more )?about (?:that|this|it) (?:in a|shortly)|do it well)",
            Pattern.CASE_INSENSITIVE);
    /** What a speaker will do from the lectern: "I'll discuss the figures". */
    private static final Pattern LECTERN = Pattern.compile(
            "^(?:now |first |briefly |then |just )*(?:discuss|cover|go over|highlight|outline|update|summari[sz]e|focus my|preview|provide (?:an?|some) (?:brief|quick|short|overview|update)|do (?:the|that one|this one))\\b",
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
    private static final Pattern STATE = Pattern.compile(
            "^(?:(?:continue to )?(?:see|hear)\\b|be (?:hearing|seeing)\\b|know\\b|happen\\b|get (?:higher|lower|bigger|better|worse|stronger|weaker|more|less)\\b|end up\\b|run out\\b|be (?!(?:\\p{L}+ly )?\\p{L}+ing\\b|\\p{L}+ly, [^,;]{1,40}, \\p{L}+ing\\b|there\\b|ready\\b)|have (?!to\\b)|need\\b|lose\\b|fail\\b|succeed\\b|regret\\b|pay (?:a|the|\\p{L}+ )*price|get (?:a|there|through this)\\b|prevail\\b|win\\b|face\\b|suffer\\b)",
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
                    + "|(?:hope|hopes|hoping|hopeful|(?:our|my|the) hope is|pray|prays|praying)(?: and (?:pray|expect|expects))?(?: that)?|(?:nobody|no one|few)(?: \\p{L}+)? (?:believes?|thinks?|says?|knows?)(?: that)?|(?:if|whether) (?:that|this|(?:\\p{L}+ ){1,3}that)|(?:not|n't)(?: \\p{L}+){0,3} tell you (?:the|which|what|when|where|how)(?: \\p{L}+){0,3}|when|(?:hopefully|maybe|perhaps),?(?: that)?|could be|may be|might be|(?<!\\b(?:that's|this is|here's|that is) )how(?: \\p{L}+){0,2}|(?:know|knows|see|decide|determine|unclear|places|direct it|help it|predict|tell|say|exactly)(?: exactly)?(?: \\p{L}+)? where|(?:odds|chances?|likelihood|possibility|risk|danger|fear|fears|worry|worried|sense about the odds)(?: that)|(?:agree|agreement|say|says|saying) what|(?:not|never)(?: \\p{L}+){0,2} (?:mean|anticipate|expect|sure|think|believe|know|say|saying|suggest|suggesting|certain|clear|guarantee|imply|implying|promise|promising)(?: that| if| whether)?"
                    + "|on when|(?:say|know|see|decide|determine|about|of|on) what \\p{L}+|(?:unlikely|not likely)(?: that)?|(?:ensure|ensuring|make sure|making sure)(?: that)?|as)|n't(?: \\p{L}+)? (?:mean|anticipate|expect|sure|think|believe|know|say|suggest|guarantee|promise)(?: that| if| whether)?)\\s+$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ASKS_WHAT = Pattern.compile(
            "\\b(?:of|about|on|to|know|see|decide|determine|discuss) what\\s+$", Pattern.CASE_INSENSITIVE);

    /** "Nobody told us yet what it will weigh", "what we will load is another matter"; "what we're going to do is dredge" does tell. */
    private static final Pattern WHAT =
            Pattern.compile("(?<!\\b(?:that's|this is|here's|that is) )\\bwhat\\s+$", Pattern.CASE_INSENSITIVE);

    private static final Pattern WHERE = Pattern.compile("\\bwhere\\s+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern THING = Pattern.compile("it|this|that|they|there", Pattern.CASE_INSENSITIVE);
    private static final Pattern TELLS = Pattern.compile("\\bis\\b");

    /** "We hope that this is settled and …": hoped for as well. */
    private static final Pattern HOPED_AS_WELL = Pattern.compile(
            "\\b(?:hope|hopes|hoping|hopeful|pray|wish)(?: that)? (?!and expects?\\b)[^;:,]*\\band\\s+$",
            Pattern.CASE_INSENSITIVE);

    /** "Some may look at it and say …", "nobody can say": words that were only made up. */
    private static final Pattern ONLY_SAID = Pattern.compile(
            "\\b(?:may|might|could|can|would|to|should|will)(?: \\p{L}+){0,5}? say,?\\s*(?:that\\s+)?[“\"]?(?:(?:oh|gee|look|well|okay|hey|no|yes|you know),?\\s+)*$",
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

    /** "what it will look like", "where it will have effect": not said, unless the clause goes on to tell. */
    static boolean isLeftOpen(String before, String subject, String action) {
        return WISHED.matcher(action).find()
                || (WHAT.matcher(before).find() && !TELLS.matcher(action).find())
                || (WHERE.matcher(before).find() && THING.matcher(subject).matches());
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
