package org.quoth.attribution.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Actor;
import org.quoth.model.Commitment;
import org.quoth.model.Document;
import org.quoth.text.Span;

/**
 * Who will act, where a promise in the passive does not say: who is said nearby to do the same, in a form of the same verb ("will be fined": "the board
 * is ready to fine them", "… to collect the fines").
 */
final class Passives {

    private static final int NEAR = 600;
    private static final Pattern PASSIVE = Pattern.compile(
            "(?i)\\b(?:will|shall|going to)(?: \\p{L}+ly)? be (?:\\p{L}+ly )?(?<verb>\\p{L}{3,}(?:ed|en))\\b(?! by\\b)");
    /** One syllable that doubles its last consonant before an ending: "fit", "strip"; "fin" would be "finned". */
    private static final Pattern DOUBLES = Pattern.compile("[^aeiou]+[aeiou][^aeiouwxy]");

    private static final Pattern DOUBLED = Pattern.compile("\\p{L}+([^aeious])\\1");
    private static final String WHO =
            "(?<who>\\b[Tt]he (?:\\p{Lu}\\p{L}+(?: (?:of )?\\p{Lu}\\p{L}+)*|government|ministry|department|council|board|state|court|union|company|bank)|\\b\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*)";
    private static final Pattern NOBODY = Pattern.compile("(?i)they|we|he|she|it|i|you|nobody|nothing|this|that|there");

    /** Participles that do not end in "ed", with their verbs. */
    private static final Map<String, String> STRONG = Map.ofEntries(
            Map.entry("written", "write"),
            Map.entry("rewritten", "rewrite"),
            Map.entry("taken", "take"),
            Map.entry("undertaken", "undertake"),
            Map.entry("given", "give"),
            Map.entry("forgiven", "forgive"),
            Map.entry("driven", "drive"),
            Map.entry("chosen", "choose"),
            Map.entry("frozen", "freeze"),
            Map.entry("stolen", "steal"),
            Map.entry("broken", "break"),
            Map.entry("spoken", "speak"),
            Map.entry("shaken", "shake"),
            Map.entry("beaten", "beat"),
            Map.entry("eaten", "eat"),
            Map.entry("hidden", "hide"),
            Map.entry("forbidden", "forbid"),
            Map.entry("forgotten", "forget"),
            Map.entry("proven", "prove"),
            Map.entry("woven", "weave"),
            Map.entry("seen", "see"),
            Map.entry("overseen", "oversee"));

    private final String text;
    private final Actors actors;
    /** Who does what a participle tells, by the participle: a pattern takes longer to make than to use. */
    private final Map<String, Pattern> doers = new HashMap<>();

    Passives(Document document) {
        this.text = document.text();
        this.actors = new Actors(document);
    }

    /** Null where the promise is no passive, tells who acts, or nobody nearby is said to do it. */
    @Nullable
    Actor actor(Commitment one) {
        Span promise = one.span();
        Matcher passive = PASSIVE.matcher(text).region(promise.begin(), promise.end());
        if (!passive.find()) {
            return null;
        }
        List<String> verbs = verbs(passive.group("verb").toLowerCase(Locale.ROOT));
        if (verbs.isEmpty()) {
            return null;
        }
        Matcher near = doers.computeIfAbsent(passive.group("verb"), participle -> does(verbs, participle))
                .matcher(text)
                .region(Math.max(0, promise.begin() - NEAR), Math.min(text.length(), promise.end() + NEAR));
        while (near.find()) {
            Span who = new Span(near.start("who"), near.end("who"));
            if (!who.overlaps(promise) && !NOBODY.matcher(near.group("who")).matches()) {
                return actors.of(who);
            }
        }
        return null;
    }

    /** Somebody as the subject of one of these verbs, of its participle behind "has", or of "to collect the fines". */
    private static Pattern does(List<String> verbs, String participle) {
        List<String> doing = new ArrayList<>();
        List<String> deeds = new ArrayList<>();
        for (String verb : verbs) {
            doing.add(stem(verb) + "ing");
            deeds.add(verb.matches(".*[^aeiou]y") ? verb.substring(0, verb.length() - 1) + "ies" : verb + "e?s?");
        }
        String verb = "(?:" + String.join("|", verbs) + ")\\b";
        String adverb = "(?: also| soon| then| already| \\p{L}+ly)?";
        return Pattern.compile(WHO + "\\s+(?:(?:will|must|shall)" + adverb + " " + verb + "|(?:has|have)" + adverb
                + " (?i:" + participle + ")\\b"
                + "|(?:is|are|will|has|have|must|shall)\\s[^.!?\\n]{0,40}?\\b(?:(?:to|and|or)" + adverb + " " + verb
                + "|(?:" + String.join("|", doing) + ")\\b"
                + "|(?:the|its|their|his|her|an?|any|such|these|those)(?: \\p{Ll}+)? (?:" + String.join("|", deeds)
                + ")\\b))");
    }

    /** Whose participle it may be: "opened" of "open", "fined" of "fine", "stripped" of "strip", "carried" of "carry". */
    private static List<String> verbs(String participle) {
        if (participle.endsWith("en")) {
            String verb = STRONG.get(participle);
            return verb == null ? List.of() : List.of(verb);
        }
        String bare = participle.substring(0, participle.length() - 2);
        if (bare.endsWith("i")) {
            return List.of(bare.substring(0, bare.length() - 1) + "y");
        }
        if (DOUBLED.matcher(bare).matches()) {
            return List.of(bare, bare.substring(0, bare.length() - 1));
        }
        return DOUBLES.matcher(bare).matches() ? List.of(bare + "e") : List.of(bare, bare + "e");
    }

    /** What "ing" is put to. */
    private static String stem(String verb) {
        if (DOUBLES.matcher(verb).matches()) {
            return verb + verb.charAt(verb.length() - 1);
        }
        return verb.endsWith("e") && !verb.endsWith("ee") ? verb.substring(0, verb.length() - 1) : verb;
    }
}
