package org.quoth.reading.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.reading.lines.Openings;
import org.quoth.reading.lines.PageWords;
import org.quoth.reading.lines.Whitespace;
import org.quoth.text.Phrasings;

/** The names in lines and sentences that say who wrote a story, in the ways that pages say it. */
final class BylineWords {

    private static final Phrasings PHRASINGS = Phrasings.of(BylineWords.class);

    /** No name is longer. */
    static final int LONGEST = 60;

    private static final int LONGEST_LINE = 120;
    private static final Pattern NOT_A_NAME = PHRASINGS.kind("not a name");
    private static final String BY_ELSEWHERE = "Par|Von|Por|Di|Door";
    private static final String MADE =
            "posted|written|reported|edited|published|story|words?|text|report|article|content|created|researched|authored";
    static final Pattern BEFORE_NAME = Pattern.compile("^(?:" + BY_ELSEWHERE + ")\\s+(?=\\p{Lu})"
            + "|(?i)^(?:(?:" + MADE + ") *)?by:?\\s+"
            + "|^(?:author|writer|words|text|contributors?|written by)s?\\s*[:|–-]\\s*");
    static final String NAME =
            "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:de|da|van|von|der|den|del|di|la|le|al|bin|dos|du) ){0,2}\\p{Lu}[\\p{L}.'’-]*){1,4}";
    static final Pattern BY = Pattern.compile(
            "(?:(?i:by|written by|words by|story by|posted by|reported by|author|text|article by|contributors?)|"
                    + BY_ELSEWHERE + ")(?::\\s*|\\s+)("
                    + NAME + "(?:\\s*(?:,|and|&)\\s+(?:and\\s+)?" + NAME + ")*)");
    private static final String THIS_BY =
            "this (?:post|article|story|piece|report|guest post) (?:was|is) (?:written |contributed |authored )?by";
    private static final Pattern SAYS_AT_END = Pattern.compile(
            "(?:(?i:" + THIS_BY + "|(?:article|post|story|words|text) by|written by|author)):?\\s+"
                    + "(?-i:(?=\\p{Lu}))(.{4,80}?)(?:[.(|–—]|, |$).*",
            Pattern.DOTALL);
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*(?:[,;]\\s*and\\s|,|;| and | & |\\|)\\s*");
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)\\s*(?:edited|reviewed|photographs?|photography|photos?|illustrat\\w+|translated|additional reporting|avec|mit)\\b.*",
            Pattern.DOTALL);
    private static final Pattern ACRONYM = Pattern.compile(".*\\b\\p{Lu}{3,}\\b.*");
    private static final Pattern TITLE_AT_END = Pattern.compile("\\s(?:Dr|Mr|Mrs|Ms|Prof)$");
    private static final Pattern LINE = Pattern.compile(
            "(?:By|" + BY_ELSEWHERE + "):? (" + NAME + "(?:(?:,| and| und| et| y| e| en|,? &) " + NAME + ")*)\\.?");
    private static final Openings LINES = Openings.of("by", "von", "par", "por", "di", "door");
    private static final Pattern AND = Pattern.compile(",? (?:and|und|et|y|e|en|&) ");
    private static final String RANKS = "Senior|Lead|Staff|Chief|Contributing|Managing|Associate|Freelance|Content";
    private static final String ROLES = "Writer|Editor|Reporter|Author|Contributor|Journalist|Columnist|Correspondent";
    private static final Pattern WITH_AGENCY = Pattern.compile(
            "(" + NAME
                    + ")\\s*[,|]\\s*(?:[Tt]he )?(?:Associated Press|Canadian Press|Press Association|Press Trust of India|Agence France-Presse|Reuters|Bloomberg News)");
    private static final Pattern WITH_ROLE =
            Pattern.compile("(" + NAME + "?)\\s+(?:(?:" + RANKS + ") )*(?:" + ROLES + ")");
    private static final Pattern BEFORE_ROLE =
            Pattern.compile("(\\p{Lu}\\p{Ll}[\\p{L}'’-]* (?:\\p{Lu}\\. )?\\p{Lu}[\\p{L}'’-]*\\p{Ll}) ([^,;&]+)");

    private BylineWords() {}

    /** Whether a line names these authors and says nothing else. */
    static boolean isLine(String text, List<String> authors) {
        if (text.length() >= LONGEST_LINE || authors.isEmpty()) {
            return false;
        }
        List<String> agency = withAgency(text);
        return (!agency.isEmpty() && authors.containsAll(agency))
                || (LINES.mayBegin(text)
                        && authors.containsAll(told(Whitespace.joined(text)))
                        && LINE.matcher(Whitespace.joined(text)).matches());
    }

    static List<String> kept(List<String> names) {
        Set<String> kept = new LinkedHashSet<>();
        for (String name : names) {
            for (String part : BETWEEN_NAMES.split(PageMetadata.clean(name))) {
                String bare = BEFORE_NAME.matcher(part).replaceFirst("").strip();
                if (bare.length() > 2
                        && bare.length() < LONGEST
                        && bare.chars().anyMatch(Character::isLetter)
                        && !NOT_A_NAME.matcher(bare).matches()) {
                    kept.add(bare);
                }
            }
        }
        if (kept.size() > 1) {
            kept.removeIf(name -> name.length() <= 6 && name.equals(name.toUpperCase(Locale.ROOT))); // "Ed Smith, CNN"
            kept.removeIf(name -> PageWords.isRole(name) && kept.size() > 1);
            if (kept.stream().limit(1).noneMatch(name -> ACRONYM.matcher(name).matches())) {
                kept.removeIf(name -> ACRONYM.matcher(name).matches()); // "Ed Smith, ACLU Speech Project"
            }
        }
        return List.copyOf(kept);
    }

    /** "Lena Marsh, Associated Press": the name before that of an agency, where a line says nothing else. */
    static List<String> withAgency(String text) {
        Matcher line = text.length() > LONGEST ? null : WITH_AGENCY.matcher(Whitespace.joined(text));
        return line != null && line.matches() ? kept(PageWords.names(line.group(1))) : List.of();
    }

    /** Whom a sentence says to have written this; nobody where what follows does not begin with a name. */
    static List<String> told(String words) {
        Matcher line = LINE.matcher(words);
        if (line.matches()) {
            return beginning(AND.matcher(line.group(1)).replaceAll(", "));
        }
        Matcher says = SAYS_AT_END.matcher(words);
        if (!says.matches()) {
            return List.of();
        }
        return beginning(TITLE_AT_END.matcher(says.group(1)).replaceFirst(""));
    }

    /** The names in some words, if they begin with one. */
    static List<String> beginning(String words) {
        String authors = OTHERS.matcher(words).replaceFirst("");
        Matcher role = BEFORE_ROLE.matcher(authors);
        List<String> names = kept(PageWords.names(
                role.matches() && PageWords.isRole(role.group(2)) && !PageWords.isRole(role.group(1))
                        ? role.group(1)
                        : authors));
        return names.isEmpty() || !words.startsWith(names.getFirst()) ? List.of() : names;
    }

    static List<String> named(String words) {
        Matcher role = WITH_ROLE.matcher(words);
        return words.length() > LONGEST ? List.of() : kept(PageWords.names(role.matches() ? role.group(1) : words));
    }

    /** The words if they begin with these initials; nothing otherwise. */
    static String initialled(String initials, String words) {
        StringBuilder first = new StringBuilder();
        for (String word : words.split(" ")) {
            first.append(word, 0, Math.min(1, word.length()));
        }
        return first.toString().startsWith(initials) ? words : "";
    }
}
