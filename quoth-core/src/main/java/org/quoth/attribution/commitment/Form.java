package org.quoth.attribution.commitment;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A form in which people say what will be done.
 *
 * @param signs a sentence without any of them cannot have this form
 * @param pattern up to the action; its group {@code subject} is who is to act
 */
record Form(Kind kind, List<String> signs, Pattern pattern) {

    private static final String ADVERBS =
            "(?:\\s+(?:also|always|never|not|all|both|now|then|still|just|soon|again|very much|most likely|more than likely|quite likely|in all likelihood|in all probability|in fact|of course|today|together|likewise|\\p{L}+ly)){0,20}";

    enum Kind {
        WILL,
        GOING,
        PLEDGE,
        READY,
        HOPED,
        PROVIDED,
        EXPECTED,
        TARGET,
        POSSIBLE,
        STAYING,
        CORRELATIVE,
        OFFER,
        BARGAIN,
        AWAY,
        CANNOT
    }

    private static final String FIRST = "(?<subject>\\b(?:I|[Ww]e)\\b)";

    /** How what is promised begins where no verb tells it: "£2m", "300 homes". */
    private static final String AMOUNT =
            "(?:(?:up to|at least|more than|nearly|almost|about|another|an (?:additional|extra|initial)) )?(?:[$£€]\\s?)?(?:\\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|half a) (?:hundred|thousand|million|billion)\\b)";

    /** What is told of no deed behind "would". */
    private static final String THOUGHT =
            "(?:first|just|even|be|have|receive|like|love|prefer|rather|hate|say|think|hope|want|appreciate|welcome|expect|imagine|guess|argue|suggest|suspect|know|assume)\\b";

    /** What tells a deed to come in the present, behind a condition. */
    private static final String DEEDS =
            "sign|walk|leave|strike|sell|buy|build|start|begin|close|shut|open|reopen|pay|win|lose|move|go|stay|quit|resign|appeal|sue|vote|hire|stop|cut";

    static final List<Form> ALL = List.of(
            form(
                    Kind.WILL,
                    List.of("will", "shall", "won't", "shan't", "'ll"),
                    FIRST + ADVERBS + "(?:'ll|\\s+(?:will|shall|won't|shan't))\\b" + ADVERBS
                            + "(?:\\s+be able to)?\\s+(?=\\p{L})"),
            form(
                    Kind.WILL, // "We told them that if it rains, we would close it"
                    List.of("would"),
                    "\\b(?=I |we )(?<=\\b(?:told|said|promised|assured|warned)\\b[^.;]{0,60}\\bif [^.;]{3,60}, )(?<subject>I|we) would"
                            + ADVERBS + "\\s+(?=\\p{L})"),
            form(
                    Kind.GOING,
                    List.of("going to", "gonna"),
                    FIRST + "(?:'m|'re|\\s+am|\\s+are)" + ADVERBS + "\\s+(?:going to|gonna)\\b" + ADVERBS + "\\s+"),
            form(
                    Kind.GOING,
                    List.of("intend", "plan", "aim", "propose", "mean to", "resolved", "expect"),
                    FIRST + ADVERBS + "(?:\\s+do|'m|'re|\\s+am|\\s+are|\\s+have)?" + ADVERBS
                            + "\\s+(?:intend|plan|aim|propose|mean|planning|aiming|resolved|expect) to\\s+"),
            form(
                    Kind.PLEDGE,
                    List.of("pledge", "promise", "vow", "undertake", "commit", "guarantee", "swear", "determined"),
                    FIRST + ADVERBS + "(?:\\s+do|\\s+can|'m|'re|\\s+am|\\s+are|'ve|\\s+have)?" + ADVERBS
                            + "\\s+(?:pledge|pledged|promise|promised|vow|vowed|undertake|commit|committed|guarantee|swear|determined|give you (?:my|our) word)(?:\\s+(?:ourselves|myself|you))?\\s+"
                            + "(?:to\\s+|that\\s+|(?=(?:[\\p{L}-]+\\s+){0,4}?[\\p{L}-]+(?:'ll|\\s+(?:will|won't))\\s))"),
            form(
                    Kind.PLEDGE, // "We've pledged £2m for the pier"
                    List.of("pledge", "promise", "commit", "guarantee"),
                    FIRST + ADVERBS
                            + "(?:(?:\\s+do)?\\s+(?:pledge|promise|commit|guarantee)|(?:'ve|\\s+have)\\s+(?:pledged|promised|committed|guaranteed))\\s+(?="
                            + AMOUNT + "(?:[^.;,]|[.,](?=\\d))*?\\b(?:to|for|over|by)\\b)"),
            form(
                    Kind.PLEDGE,
                    List.of("agreed", "decided"),
                    FIRST
                            + "(?:'ve|\\s+have)(?:\\s+(?:also|now|both|\\p{L}+ly))?\\s+(?:agreed|decided)(?:\\s+not)? to\\s+(?=\\p{Ll})(?!(?:\\p{L}{2,}(?<!s)s|\\p{L}+ed|the|an?|our|this|that)\\b)"),
            form(
                    Kind.PLEDGE,
                    List.of("my word", "our word"),
                    "\\b[Yy]ou(?:'ve(?: got)?|\\s+have) (?:my|our) word(?: that|,)?\\s+(?=(?<subject>\\p{L}+(?:\\s+\\p{L}+){0,3}?)(?:'ll|\\s+(?:will|won't))\\s)"),
            form(
                    Kind.PLEDGE, // what will not be done
                    List.of("refus", "rule out", "ruled out", "ruling out"),
                    FIRST
                            + "(?:'m|'re|'ve|\\s+am|\\s+are|\\s+have|\\s+can)?(?:\\s+(?:also|now|still|simply|\\p{L}+ly))?\\s+(?:refus(?:e|ing) to|rul(?:e|ed|ing) out(?=\\s+(?:\\p{L}+ing|an?)\\b))\\s+"),
            form(
                    Kind.OFFER, // "I would sell it if the price were right"
                    List.of("If ", "if "),
                    "(?<subject>\\b(?:I|[Ww]e)\\b)(?:'d|\\s+would)(?>" + ADVERBS + ")\\s+(?!" + THOUGHT
                            + ")(?=\\p{L})"),
            form(
                    Kind.BARGAIN, // "If they pay, we sign"
                    List.of("If ", "Unless ", "Once ", "As soon as ", "if ", "unless ", "once "),
                    "(?i)^\\W*(?:if|unless|once|as soon as) (?!(?:you|I)\\b)[^,;:.?]{3,80},\\s+(?:then\\s+)?(?<subject>I|we)\\s+(?=(?:"
                            + DEEDS + ")\\b)"),
            form(
                    Kind.HOPED,
                    List.of("hop", "looking to"),
                    FIRST + ADVERBS + "(?:\\s+do|'m|'re|\\s+am|\\s+are)?" + ADVERBS
                            + "\\s+(?:hope|hoping|looking) to\\s+"),
            form(
                    Kind.PROVIDED, // "You'll have my answer by Friday"
                    List.of("ou'll", "ou will"),
                    "(?<subject>\\b[Yy]ou)(?:'ll|\\s+will)" + ADVERBS + "\\s+(?=(?:have|get|hear|receive)\\b)"),
            form(
                    Kind.EXPECTED, // "We expect the work to end in May"
                    List.of("expect"),
                    "\\b[Ee]xpect\\s+(?<subject>(?:the|an?|our|my|his|her|their|this|these|those|it|him|them)\\b(?:\\s+[\\p{L}-]+){0,5}?)\\s+to\\s+"),
            form(
                    Kind.EXPECTED, // "You're going to see prices fall"
                    List.of(" see "),
                    "\\b[Yy]ou(?:(?:'re|\\s+are)\\s+(?:going to|gonna)|'ll|\\s+will)(?:\\s+(?:soon|also))?\\s+see\\s+(?<subject>[\\p{L}'-]+(?:\\s+[\\p{L}'-]+){0,3}?)\\s+(?=(?:fall|drop|rise|improve|grow|shrink|change|return|open|close|start|begin|come (?:down|back|up|in)|go (?:up|down)|get (?:better|worse|cheaper))\\b)"),
            form(
                    Kind.EXPECTED, // "We expect the report in spring"
                    List.of("expect"),
                    "\\b(?:I|[Ww]e)(?:'re|'m|\\s+are|\\s+am|\\s+do)?(?:\\s+(?:still|now|fully))?\\s+expect(?:ing)?\\s+(?=(?<subject>(?:the|an?|our|my|his|her|their|its)(?:\\s+(?!to\\b)[\\p{L}'-]+){1,5}?)\\s+(?:in|by|on|before|within|next|this|later|tomorrow)\\b)"),
            form(
                    Kind.READY,
                    List.of("prepared", "ready", "willing"),
                    "(?<subject>\\b(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|[Tt]he [\\p{L} ]{2,40}?)\\b)(?:'m|'re|'s|'d be|'ll be|\\s+am|\\s+are|\\s+is|\\s+(?:would|will) be)"
                            + ADVERBS + "\\s+(?:prepared|ready|willing) to\\s+"),
            form(
                    Kind.TARGET,
                    List.of("target", "goal", "deadline"),
                    "(?<subject>\\b(?:I|[Ww]e|they|he|she|it|\\p{Lu}[\\p{L}.]+)\\b)(?:'ve|\\s+have|\\s+has)?" + ADVERBS
                            + "\\s+(?=(?:set|sets|agreed on|agreed to|adopted|announced|have|has)\\s+(?:a|an|the|our|its)\\s+(?:\\p{L}+\\s+){0,2}(?:target|goal|deadline)\\b)"),
            form(
                    Kind.TARGET,
                    List.of("target", "goal", "deadline", "objective"),
                    "(?<subject>\\b[Oo]ur\\b(?: \\p{L}+)?(?: target| goal| deadline| objective))\\s+(?:is|remains)\\s+"),
            form(
                    Kind.GOING,
                    List.of("plan", "intention", "intent", "aim"),
                    "(?<subject>\\b(?:[Oo]ur|[Mm]y)\\b(?: \\p{L}+)?(?: plan| intention| intent| aim))\\s+(?:is|remains)(?: still)? to\\s+"),
            form(
                    Kind.POSSIBLE,
                    List.of("possible", "likely", "conceivable"),
                    "(?<subject>\\b[Ii]t)(?:'s|\\s+is)" + ADVERBS + "\\s+(?:possible|likely|conceivable) that\\s+"),
            form(
                    Kind.STAYING,
                    List.of("staying", "remaining", "continuing", "going to stay"),
                    "(?<subject>\\b(?:those|these|the|our|all)\\b(?: \\p{L}+){1,4}?)\\s+(?:are|is)\\s+(?=(?:staying|remaining|continuing|going to stay)\\b)"),
            form(
                    Kind.AWAY,
                    List.of("away"),
                    FIRST
                            + "(?:'m|'re|\\s+am|\\s+are)\\s+(?:only |just |about |maybe )?(?=(?:\\p{L}+ )?(?:days|weeks|months|years) away\\b)"),
            form(
                    Kind.CANNOT,
                    List.of("can't", "cannot", "can not"),
                    FIRST + "\\s+(?:can't|cannot|can not)\\s+(?=[^.;]*\\b(?:until|unless)\\b)"),
            form(
                    Kind.CORRELATIVE,
                    List.of("faster", "sooner", "quicker", "more", "earlier"),
                    "(?<subject>\\b[Tt]he (?:faster|sooner|quicker|more|earlier)\\b[^,;]*),\\s+(?=the (?:faster|sooner|quicker|more|better|earlier)\\b)"));

    private static Form form(Kind kind, List<String> signs, String pattern) {
        return new Form(kind, signs, Pattern.compile(pattern));
    }

    boolean isPossibleIn(String words) {
        return holdsAny(words, signs);
    }

    static boolean holdsAny(String words, List<String> signs) {
        for (String sign : signs) {
            if (words.contains(sign)) {
                return true;
            }
        }
        return false;
    }
}
