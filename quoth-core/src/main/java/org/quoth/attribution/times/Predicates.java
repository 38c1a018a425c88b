package org.quoth.attribution.times;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether words hold a verb, so that a time among them may be that of another deed than the telling. */
final class Predicates {

    private static final Pattern GAP = Pattern.compile("[^\\p{L}'’-]+");
    private static final Set<String> FINITE = Set.of(
            "is", "are", "was", "were", "has", "had", "have", "did", "does", "do", "will", "would", "can", "could",
            "may", "might", "should", "must", "went", "came", "took", "gave", "got", "met", "began", "became", "won",
            "lost", "led", "saw", "ran", "fell", "rose", "struck", "found", "broke", "brought", "bought", "built",
            "caught", "chose", "drew", "drove", "felt", "fought", "flew", "grew", "kept", "knew", "paid", "sat", "sold",
            "stood", "spent", "threw", "left", "sank", "sang", "swore", "shook", "hurt", "quit", "slid", "hung", "fled",
            "sought");
    /** With these a time tells when something was said after all: "in a statement released Monday", "asked on Monday". */
    private static final Set<String> OF_TELLING = Set.of(
            "released",
            "published",
            "taped",
            "posted",
            "issued",
            "aired",
            "broadcast",
            "conducted",
            "delivered",
            "given",
            "made",
            "held",
            "sent",
            "written",
            "dated",
            "recorded",
            "commissioned",
            "circulated",
            "obtained",
            "signed",
            "asked",
            "pressed",
            "questioned",
            "televised",
            "streamed",
            "hosted",
            "organized",
            "organised",
            "sponsored",
            "reached",
            "emailed",
            "interviewed");

    private static final Set<String> AUXILIARY =
            Set.of("is", "are", "was", "were", "has", "had", "have", "been", "being");
    private static final Set<String> DETERMINER = Set.of(
            "a", "an", "the", "his", "her", "its", "their", "our", "my", "your", "this", "that", "these", "those",
            "another", "one", "of", "in", "with", "for", "from", "on", "at", "about", "no", "some", "many", "several");
    private static final Set<String> NO_VERB = Set.of(
            "need",
            "hundred",
            "bed",
            "red",
            "feed",
            "seed",
            "speed",
            "united",
            "wednesday",
            "armed",
            "unprecedented",
            "so-called");

    private Predicates() {}

    static boolean areIn(String text) {
        String[] words = GAP.split(text.toLowerCase(Locale.ROOT).strip(), -1);
        for (int i = 0; i < words.length; i++) {
            boolean helps = AUXILIARY.contains(words[i]) && i + 1 < words.length && OF_TELLING.contains(words[i + 1]);
            if (!helps && isVerb(words, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVerb(String[] words, int i) {
        String word = words[i];
        if (OF_TELLING.contains(word)) {
            return false;
        }
        boolean past = word.length() > 3
                && word.endsWith("ed")
                && word.indexOf('-') < 0
                && !NO_VERB.contains(word)
                && !isAdjective(words, i);
        return past || FINITE.contains(word) || isShort(word);
    }

    /** "he'd", "they've". */
    private static boolean isShort(String word) {
        return word.matches(".*(?:n['’]t|['’](?:d|ve|re|ll|m))");
    }

    /** "a crowded hall", "the widely watched debate". */
    private static boolean isAdjective(String[] words, int i) {
        int before = i - 1;
        while (before >= 0 && words[before].endsWith("ly")) {
            before--;
        }
        return before >= 0 && DETERMINER.contains(words[before]);
    }
}
