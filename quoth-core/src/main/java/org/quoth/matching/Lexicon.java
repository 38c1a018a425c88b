package org.quoth.matching;

import java.util.Set;

/** The small words that decide: which carry little, and which turn a sentence round. */
final class Lexicon {

    private static final double SMALL_WORD = 0.4;

    private static final Set<String> DISFLUENCIES =
            Set.of("uh", "um", "er", "erm", "ah", "eh", "hmm", "mm", "uhm", "umm", "uhh", "mhm");

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from", "with", "about", "into", "as", "and",
            "or", "but", "so", "if", "that", "this", "these", "those", "which", "who", "what", "there", "here", "then",
            "than", "is", "are", "was", "were", "be", "been", "being", "am", "do", "does", "did", "have", "has", "had",
            "i", "me", "my", "we", "us", "our", "you", "your", "he", "him", "his", "she", "her", "it", "its", "they",
            "them", "their", "i'm", "i've", "i'd", "i'll", "we're", "we've", "we'd", "we'll", "you're", "you've",
            "you'd", "you'll", "hes", "shes", "they're", "they've", "they'd", "they'll", "thats", "theres", "whats",
            "well", "just", "very", "up", "out", "all", "when", "how", "because", "know", "going", "think", "get",
            "got", "go", "lets");

    private static final Set<String> NEGATIONS = Set.of(
            "not",
            "no",
            "never",
            "none",
            "nobody",
            "nothing",
            "nowhere",
            "neither",
            "nor",
            "cannot",
            "without",
            "hardly",
            "scarcely",
            "barely",
            "rarely",
            "seldom",
            "unless",
            "deny",
            "denied",
            "denies",
            "refuse",
            "refused",
            "refuses",
            "false",
            "nope",
            "ain't",
            "against",
            "fail",
            "failed",
            "fails");

    private static final Set<String> MODALS = Set.of(
            "may",
            "might",
            "can",
            "could",
            "will",
            "would",
            "shall",
            "should",
            "must",
            "ought",
            "maybe",
            "perhaps",
            "possibly",
            "probably",
            "certainly",
            "definitely",
            "likely",
            "unlikely",
            "allegedly",
            "reportedly",
            "always",
            "sometimes",
            "often",
            "if",
            "only",
            "almost",
            "nearly");

    private static final Set<String> PERSONS = Set.of(
            "i",
            "me",
            "my",
            "mine",
            "myself",
            "we",
            "us",
            "our",
            "ours",
            "ourselves",
            "you",
            "your",
            "yours",
            "yourself",
            "he",
            "him",
            "his",
            "himself",
            "she",
            "her",
            "hers",
            "herself",
            "they",
            "them",
            "their",
            "theirs",
            "themselves");

    private static final Set<String> QUANTITIES = Set.of(
            "all",
            "some",
            "every",
            "most",
            "many",
            "few",
            "several",
            "any",
            "both",
            "half",
            "dozen",
            "dozens",
            "hundreds",
            "thousands",
            "millions",
            "billions",
            "more",
            "less",
            "fewer",
            "double",
            "twice",
            "minus",
            "percent");

    private Lexicon() {}

    static boolean disfluency(String key) {
        return DISFLUENCIES.contains(key);
    }

    static boolean content(String key) {
        return !FUNCTION_WORDS.contains(key) && !DISFLUENCIES.contains(key);
    }

    /** Small words count for less when words are counted. */
    static double weight(String key) {
        return content(key) ? 1 : SMALL_WORD;
    }

    static boolean negation(String key) {
        return NEGATIONS.contains(key) || key.endsWith("n't");
    }

    static boolean modal(String key) {
        return MODALS.contains(key);
    }

    static boolean person(String key) {
        return PERSONS.contains(key);
    }

    static boolean quantity(String key) {
        return QUANTITIES.contains(key) || number(key);
    }

    static boolean number(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (Character.isDigit(key.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
