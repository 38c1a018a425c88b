package org.quoth.attribution.people.names;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.quoth.text.Characters;

/**
 * Names made comparable. Safe to share between threads.
 *
 * <pre>{@code
 * Names.fold("Ana\u00a0Ruiz");     // "ana ruiz"
 * Names.slug("José F. Núñez");           // "jose-f-nunez"
 * Names.near("ruizz", "ruiz");         // true
 * }</pre>
 */
public final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern STYLE = Pattern.compile("(?i)^.*\\bhon(?:ourable|orable)?\\.?\\s+");
    private static final Pattern POST_NOMINAL =
            Pattern.compile("(?:[\\s,]+(?:MP|MHR|MLA|MLC|MSP|MEP|QC|KC|SC|AM|AO|AC|OBE|MBE|CBE|MD|PhD|Ph\\.D\\.))+$");
    private static final Pattern MEMBER =
            Pattern.compile("(?<=\\p{L}{2})[\\s,]+(?:MP|MHR|MLA|MLC|MSP|MEP)[\\s,]+\\p{L}.*$");
    private static final List<String> ARTICLES = List.of("al-", "el-", "al ", "el ", "ad-", "as-");
    private static final Pattern NOT_IN_SLUG = Pattern.compile("[^a-z0-9]+");

    private Names() {}

    /** Lower case, accents off, every space one plain space, curly apostrophes and hyphens of any length straight. */
    public static String fold(String name) {
        return isFolded(name) ? name : folded(name);
    }

    /** Small letters without accents alone. */
    private static boolean isFolded(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < 'a' || name.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        boolean plain = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            plain &= c < 128;
            if (Characters.isSpace(c)) {
                if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
            } else if (Characters.isSingleQuote(c)) {
                folded.append('\'');
            } else if (Characters.isDash(c)) {
                folded.append('-');
            } else {
                folded.append(Character.toLowerCase(c));
            }
        }
        String trimmed = folded.toString().strip();
        return plain ? trimmed : withoutAccents(trimmed);
    }

    private static String withoutAccents(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.replace("ø", "o")
                .replace("ł", "l")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("đ", "d");
    }

    /** A name for an address: letters and digits of the folded name, joined by hyphens; empty if it has none. */
    public static String slug(String name) {
        String joined = NOT_IN_SLUG.matcher(fold(name).replace("'", "")).replaceAll("-");
        int from = joined.startsWith("-") ? 1 : 0;
        int to = joined.endsWith("-") && joined.length() > from ? joined.length() - 1 : joined.length();
        return joined.substring(from, to);
    }

    /** The surname of a full name as written, particles included: "de Vries", "al-Karim". */
    public static String surname(String fullName) {
        return PersonName.parse(fullName).surname();
    }

    /** A surname without its article, folded: "karim" for "al-Karim", "Al Karim" and "Karim". */
    public static String surnameKey(String surname) {
        String folded = fold(surname).replace(".", "");
        for (String article : ARTICLES) {
            if (folded.startsWith(article) && folded.length() > article.length() + 2) {
                return folded.substring(article.length());
            }
        }
        return folded;
    }

    /** First letters of the words that begin in upper case: "FBI" for "Federal Bureau of Investigation". */
    public static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (start && Character.isUpperCase(c)) {
                initials.append(c);
            }
            start = !Character.isLetter(c) && !Characters.isSingleQuote(c) && c != '.';
        }
        return initials.toString();
    }

    /** Whether two folded words of four letters or more differ by one slip: a letter added, left out, changed or swapped. */
    public static boolean near(String a, String b) {
        if (a.equals(b) || Math.min(a.length(), b.length()) < 4) {
            return false;
        }
        int start = 0;
        while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        String restA = a.substring(start);
        String restB = b.substring(start);
        return drops(restA, restB) || drops(restB, restA) || changes(restA, restB) || swaps(restA, restB);
    }

    /** Whether one is the other with a slip: {@link #near}, or the same but for which letters stand twice. */
    public static boolean alike(String a, String b) {
        return near(a, b)
                || (Math.min(a.length(), b.length()) > 4
                        && !a.equals(b)
                        && single(a).equals(single(b)));
    }

    /** The word with no letter twice in a row. */
    public static String single(String word) {
        StringBuilder single = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                single.append(word.charAt(i));
            }
        }
        return single.toString();
    }

    private static boolean drops(String longer, String shorter) {
        return longer.length() == shorter.length() + 1 && longer.substring(1).equals(shorter);
    }

    private static boolean changes(String a, String b) {
        return a.length() == b.length() && !a.isEmpty() && a.substring(1).equals(b.substring(1));
    }

    private static boolean swaps(String a, String b) {
        return a.length() == b.length()
                && a.length() >= 2
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
    }

    /** A name without "the Hon." before it and "MP" after it. */
    public static String bare(String name) {
        String rest = STYLE.matcher(name).replaceFirst("");
        String bare =
                POST_NOMINAL.matcher(MEMBER.matcher(rest).replaceFirst("")).replaceFirst("");
        return bare.isBlank() ? name : bare;
    }

    /** A whole name given back its small letters, word by word. */
    public static String nameFromCapitals(String name) {
        StringBuilder mixed = new StringBuilder();
        for (String word : name.split("[ \\u00a0]+", -1)) {
            mixed.append(mixed.isEmpty() ? "" : " ")
                    .append(word.length() > 3 || !word.endsWith(".") ? fromCapitals(word) : word);
        }
        return mixed.toString();
    }

    /** "RUIZ" as "Ruiz", "MCDONOUGH" as "McDonough"; "DS" and words that are not all upper case stay. */
    public static String fromCapitals(String word) {
        boolean numeral = word.matches("I{2,3}|I?V|VI{1,3}");
        boolean rank = word.equals("DS") || word.equals("DC") || word.equals("DCI");
        if (!word.equals(word.toUpperCase(Locale.ROOT)) || word.length() < 2 || numeral || rank) {
            return word;
        }
        StringBuilder mixed = new StringBuilder(word.length());
        boolean capital = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            mixed.append(capital ? c : Character.toLowerCase(c));
            capital = !Character.isLetter(c) || (i == 1 && word.startsWith("MC") && word.length() > 4);
        }
        return mixed.toString();
    }
}
