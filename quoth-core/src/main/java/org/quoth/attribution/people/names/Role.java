package org.quoth.attribution.people.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quoth.model.TitleWords;

/**
 * What somebody is called beside the name: "Secretary of State", "a spokesman for the port".
 *
 * @param text without article
 * @param rank how good the evidence is, higher is better
 */
public record Role(String text, int rank) {

    /** "then Ambassador" and "anchor of" without the words that belong to no office. */
    public Role {
        text = text.strip()
                .replaceFirst("^(?:then|now|currently|later)\\s+", "")
                .replaceFirst("\\s+(?:of|for|at|in|the|to|and|with|on|from|by|who|a|an)$", "");
    }

    /** "Mr. President": how somebody is spoken to, whoever stands beside. */
    public boolean isAddress() {
        int space = text.indexOf(' ');
        String first = Names.fold(space < 0 ? text : text.substring(0, space)).replace(".", "");
        return space > 0 && Lexicon.isHonorific(first) && !first.equals("dr") && !first.equals("hon");
    }

    /** An epithet that was taken for this one's: it helps to know him again, and is no post. */
    public static final int HEARD = 0;

    public static final int LABEL = 1;
    static final int LOWER_CASE_BEFORE = 2;
    public static final int APPOSITION = 3;
    public static final int TITLE = 4;
    public static final int HEADER = 5;

    private static final Set<String> COMPOUND = Set.of(
            "vice president",
            "prime minister",
            "attorney general",
            "secretary general",
            "solicitor general",
            "surgeon general",
            "director general",
            "inspector general",
            "lieutenant governor",
            "first lady",
            "deputy secretary",
            "press secretary",
            "assistant secretary",
            "under secretary",
            "private secretary",
            "vice chairman");

    /** A role from the words of a title, abbreviations told in full. */
    public static Role of(List<String> words, int rank) {
        List<String> full = new ArrayList<>();
        boolean shouted = words.stream().allMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)));
        for (String word : words) {
            String plain = word.length() > 3 && shouted ? Names.fromCapitals(word) : word;
            String bare = Names.fold(word).replace(".", "");
            String told = TitleWords.full(bare);
            full.add(told.equals(bare) ? plain : Character.toUpperCase(told.charAt(0)) + told.substring(1));
        }
        return new Role(String.join(" ", full), rank);
    }

    /** The noun that carries it, folded: "secretary" of "Secretary of State", "vice president" of "former Vice President". */
    public String head() {
        return head(text);
    }

    /** The noun that carries a phrase, folded. */
    public static String head(String phrase) {
        String[] words = Names.fold(phrase).replace(",", "").split(" ", -1);
        boolean house = words.length > 3 && Lexicon.ORGANISATION_WORD.contains(words[0]) && words[1].equals("of");
        int end = house ? 3 : 1; // "Bank of Elland governor"
        while (end < words.length && !Lexicon.RELATION.contains(words[end]) && !words[end].equals("pro")) {
            end++;
        }
        String last = canonical(words[end - 1]);
        String two = end > 1 ? canonical(words[end - 2]) + " " + last : last;
        return COMPOUND.contains(two) ? two : last;
    }

    private static String canonical(String word) {
        return TitleWords.common(word.startsWith("co-") && word.length() > 5 ? word.substring(3) : word);
    }

    /** The country it is held in, told as an adjective: "syrian" of "Syrian President"; empty if none. */
    public String demonym() {
        return demonym(text);
    }

    /** The country that a phrase tells as an adjective; empty if none. */
    public static String demonym(String phrase) {
        for (String word : Names.fold(phrase).split(" ", -1)) {
            if (Lexicon.COUNTRY_DEMONYM.contains(word)) {
                return word;
            }
        }
        return "";
    }

    /** Whether it was held before the day of the document: "former Secretary of State". */
    public static boolean former(String phrase) {
        String folded = Names.fold(phrase);
        return folded.startsWith("former ") || folded.startsWith("ex-") || folded.startsWith("then-");
    }
}
