package org.quoth.attribution.exchange;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.model.PersonalName;
import org.quoth.text.Characters;
import org.quoth.text.Phrasings;
import org.quoth.text.Span;

/**
 * Whether a name in a sentence is called out to somebody: "Look, Dana, it depends", "I don't know, Dana.", "Go ahead, Dana." Names in
 * lists, beside what they explain ("my wife, Dana,") or inside quotation marks are not.
 */
final class Vocatives {

    private static final Phrasings PHRASINGS = Phrasings.of(Vocatives.class, LeadIns.SHARED);

    private static final Pattern LEADS = PHRASINGS.kind("leads");
    private static final Pattern ADDRESSES = PHRASINGS.kind("addresses");
    /** "Dana, I think, was there": the words between commas are no clause of their own. */
    private static final Pattern PARENTHESIS =
            Pattern.compile("^\\s*,\\s*(?:i|i'd|you|we|we've|it|as|if|again|let)\\b(?: [\\p{L}']+){0,4}\\s*,");

    private static final Pattern GREETS = PHRASINGS.kind("greets");
    private static final Pattern PERSONAL =
            Pattern.compile("^\\s*,\\s*(?:i|i'm|i've|i'd|i'll|you|your|you're|you've|you'll|you'd)\\b");
    private static final Pattern SPEAKS_TO = Pattern.compile(
            "\\b(?:i|i'm|i've|i'd|i'll|you|your|you're|you've|we|we're|we've|thanks?|question|point|sorry)\\b");
    private static final Pattern YOUR_QUESTION = Pattern.compile("\\byour (?:\\p{L}+ )?(?:question|point),\\s*$");
    private static final Pattern CLAUSE = Pattern.compile("^.*(?: –|—|--|;)");
    private static final Pattern ENDS = Pattern.compile("^[.?!…\\s]*$");
    private static final Pattern THANKS = Pattern.compile("^\\W*(?:and |well,? |okay,? )?(?:thanks|thank you)\\b");
    private static final Pattern EXPLAINED =
            Pattern.compile("\\b(?:my|his|her|our|their|your|a|an|the)(?: [\\p{L}'-]+){0,2} ([\\p{L}'-]+),\\s*$");
    private static final Pattern LISTED = Pattern.compile("\\s(?!I\\b)\\p{Lu}[\\p{L}'-]+,\\s*$");
    private static final Pattern CALLS = PHRASINGS.kind("calls");
    private static final Pattern IS_ME = Pattern.compile("\\b(?:this is|it's|i'm|i am|my name is|my name's) $");
    private static final Pattern AFTER_OWN_NAME = Pattern.compile("\\s*(?:[,.!–—-]|$|(?:with|from|of|at|for|here)\\b)");
    private static final int SHORT = 14;
    /** Characters on each side of a name that are looked at. */
    private static final int NEAR = 400;

    private static final Set<String> TITLES = Set.of(
            "sir",
            "ma'am",
            "madam",
            "speaker",
            "chair",
            "chairman",
            "chairwoman",
            "mister",
            "minister",
            "everyone",
            "everybody",
            "guys",
            "god",
            "lord",
            "ladies",
            "gentlemen",
            "folks",
            "boss",
            "doctor",
            "professor",
            "judge",
            "your",
            "honor",
            "honour");

    /** Behind a name, who its owner works for: ", Harbour Radio", "from the Times", "with Harbour Weekly". */
    private static final String OUTLET = "(?:,? (?:here )?(?:from|with|of|at|for) (?:the )?|, (?:the )?)"
            + "\\p{Lu}[\\p{L}\\p{N}&'.-]*(?:(?: (?:of|and|the|de|&))? [\\p{Lu}\\p{N}][\\p{L}\\p{N}&'.-]*){0,5}";

    private static final Pattern OUTLET_ONLY = Pattern.compile(OUTLET + "\\W*");
    private static final Pattern WORKS_FOR = Pattern.compile(
            ",? (?:here )?(?:from|with|of|at) (?:the )?\\p{Lu}[\\p{L}\\p{N}&'.-]*(?: [\\p{Lu}\\p{N}][\\p{L}\\p{N}&'.-]*){0,5}(?:[,.;:]| [–—-]).*",
            Pattern.DOTALL);
    private static final Pattern INTRODUCES = PHRASINGS.kind("introduces");
    private static final Pattern READ_OUT = PHRASINGS.kind("read out");

    private Vocatives() {}

    /** Not a title alone: "Sir", "Mr. Speaker" name nobody. */
    static boolean isName(String words) {
        for (String word : words.strip().split("\\s+", -1)) {
            String bare = plain(word).replaceAll("[^\\p{L}'-]", "");
            if (Character.isUpperCase(word.charAt(0)) && !TITLES.contains(bare) && !PersonalName.isHonorific(word)) {
                return true;
            }
        }
        return false;
    }

    /** Somebody is spoken to by this name within the sentence. */
    static boolean isSpokenTo(String text, Span sentence, Span name) {
        String exact = text.substring(Math.max(sentence.begin(), name.begin() - NEAR), name.begin());
        String before = plain(exact);
        String after = plain(text.substring(name.end(), Math.min(sentence.end(), name.end() + NEAR)));
        if (insideQuotation(exact) || PARENTHESIS.matcher(after).find()) {
            return false;
        }
        if (LEADS.matcher(clause(before)).matches()) {
            boolean greeted =
                    GREETS.matcher(before).find() && ENDS.matcher(after).matches();
            return greeted || ADDRESSES.matcher(after).find();
        }
        if (!before.strip().endsWith(",") || LISTED.matcher(exact).find() || explains(before)) {
            return false;
        }
        boolean closes = ENDS.matcher(after).matches()
                && SPEAKS_TO.matcher(before).find()
                && before.split("\\s+", -1).length <= SHORT;
        boolean asked = YOUR_QUESTION.matcher(before).find() && after.strip().startsWith(",");
        return closes || asked || PERSONAL.matcher(after).find();
    }

    /** The sentence only calls on somebody to speak next: "Go ahead, Dana.", "Yes, Dana from the Herald." */
    static boolean isCalled(String text, Span sentence, Span name) {
        String before = plain(text.substring(sentence.begin(), name.begin()));
        String after = text.substring(name.end(), sentence.end());
        return CALLS.matcher(before + "@" + plain(after)).matches()
                || (OUTLET_ONLY.matcher(spaced(after)).matches()
                        && CALLS.matcher(before + "@").matches());
    }

    /** Who speaks says so: "Dana Okoro, Harbour Radio.", "Hi, this is Dana Okoro with the Herald." */
    static boolean introduces(String text, Span sentence, Span name) {
        String before = plain(text.substring(sentence.begin(), name.begin()));
        String after = spaced(text.substring(name.end(), sentence.end()));
        boolean told =
                IS_ME.matcher(before).find() && AFTER_OWN_NAME.matcher(after).lookingAt();
        return told
                || (INTRODUCES.matcher(before).matches()
                        && (OUTLET_ONLY.matcher(after).matches()
                                || WORKS_FOR.matcher(after).matches()));
    }

    /** The question is somebody's who is not here: "I have a question online from Dana Okoro of the Herald." */
    static boolean isReadOut(String text, Span sentence, Span name) {
        return READ_OUT.matcher(plain(text.substring(sentence.begin(), name.begin())))
                .find();
    }

    private static String spaced(String words) {
        return words.replace('’', '\'').replaceAll("\\s+", " ");
    }

    /** "Thank you, Dana." may be said to whoever made room as well as to whoever asked. */
    static boolean thanks(String text, Span sentence) {
        return THANKS.matcher(plain(sentence.of(text))).find();
    }

    /** What stands before the name since the last dash or semicolon. */
    private static String clause(String before) {
        Matcher begun = CLAUSE.matcher(before);
        return begun.find() ? before.substring(begun.end()) : before;
    }

    private static boolean explains(String before) {
        Matcher explained = EXPLAINED.matcher(before);
        return explained.find() && !explained.group(1).matches("question|point|answer|way|moment|time");
    }

    private static boolean insideQuotation(String before) {
        return before.chars().filter(c -> Characters.isDoubleQuote((char) c)).count() % 2 != 0;
    }

    private static String plain(String words) {
        return words.replace('’', '\'').replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
