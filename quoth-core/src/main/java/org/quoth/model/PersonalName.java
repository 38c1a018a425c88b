package org.quoth.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name in its parts, folded: without case, diacritics, marks and honorifics.
 *
 * <pre>{@code
 * PersonalName.parse("Secretary John F. Kerry").given(); // [john, f]
 * PersonalName.parse("Ludwig van Beethoven").surname();  // "van beethoven"
 * }</pre>
 *
 * @param given forenames and initials before the surname; empty where only a surname is told
 * @param surname with its particles, hyphens kept; empty if nothing of the name is left
 * @param suffix "jr", "iii"; empty for none
 * @param honorific what stood before the name, folded: "mr", "secretary"; empty for none
 */
public record PersonalName(List<String> given, String surname, String suffix, String honorific) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DROPPED = Pattern.compile("['’‘`´]|\\([^)]*\\)|[\"“”][^\"“”]*[\"“”]");
    private static final Pattern NOT_NAME = Pattern.compile("[^\\p{L}\\p{N} -]+");
    private static final Set<String> PARTICLES = Set.of(
            "de", "la", "van", "von", "der", "den", "bin", "ibn", "al", "el", "di", "da", "dos", "do", "du", "des",
            "le", "ter", "ten", "abu", "del", "della", "mac", "st", "ben", "af", "zu");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Set<String> LETTERS = Set.of(
            "mp", "mep", "am", "ao", "ac", "oam", "obe", "mbe", "cbe", "kc", "qc", "md", "phd", "esq", "usn", "ret");
    private static final Set<String> HONORIFICS = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "sir",
            "dame",
            "lord",
            "lady",
            "rev",
            "reverend",
            "fr",
            "hon",
            "the",
            "honourable",
            "honorable",
            "prof",
            "professor",
            "president",
            "vice",
            "prime",
            "secretary",
            "minister",
            "senator",
            "sen",
            "rep",
            "representative",
            "congressman",
            "congresswoman",
            "gov",
            "governor",
            "mayor",
            "judge",
            "justice",
            "chief",
            "general",
            "gen",
            "col",
            "colonel",
            "capt",
            "captain",
            "lt",
            "lieutenant",
            "sgt",
            "sergeant",
            "maj",
            "major",
            "adm",
            "admiral",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "chairman",
            "chairwoman",
            "chair",
            "ambassador",
            "speaker",
            "chancellor",
            "premier",
            "attorney",
            "treasurer",
            "director",
            "administrator",
            "commissioner",
            "director-general",
            "former",
            "then",
            "acting",
            "deputy",
            "under",
            "assistant",
            "shadow",
            "undersecretary",
            "officer",
            "detective",
            "sheriff",
            "imam",
            "rabbi",
            "sheikh",
            "ayatollah",
            "madam",
            "madame",
            "monsieur",
            "herr",
            "education",
            "defense",
            "treasury",
            "doctors",
            "rear",
            "excellency",
            "surgeon",
            "administration",
            "his",
            "her",
            "cardinal",
            "bishop",
            "archbishop",
            "brother",
            "sister",
            "coach",
            "councillor",
            "cllr",
            "pm",
            "secretary-general",
            "staff",
            "first");
    /** What is told of somebody after the name, where no comma stands before it. */
    private static final Set<String> AFTER = Set.of(
            "leader",
            "member",
            "labor",
            "labour",
            "liberal",
            "candidate",
            "spokesperson",
            "spokesman",
            "spokeswoman",
            "of",
            "for",
            "ceo",
            "mp",
            "shadow",
            "minister",
            "deputy",
            "acting",
            "premier",
            "president",
            "director");

    private static final List<String> LONG =
            List.of("secretary", "minister", "president", "administrator", "admiral", "senator", "governor");

    /** The letters of long honorifics in order, all or all but one: labels are typed in haste ("SECREATRY", "MINSTER"). */
    private static final Set<String> MISPRINTED = misprinted();

    /** With these a first name is a whole name: "Pope Francis". */
    private static final Set<String> REIGNING = Set.of("pope", "king", "queen", "prince", "princess", "ayatollah");

    private static final Set<String> FAMILY_FIRST = Set.of(
            "kim", "lee", "moon", "xi", "park", "wang", "li", "zhang", "chen", "liu", "nguyen", "tran", "hu", "deng",
            "mao", "ban", "yang", "wen", "jiang", "zhao", "huang", "zhou", "ma", "lin", "wu", "yoon", "roh", "chung",
            "le", "pham", "thein", "aung");

    public PersonalName {
        given = List.copyOf(given);
    }

    private static Set<String> misprinted() {
        Set<String> printed = new java.util.HashSet<>();
        for (String title : LONG) {
            printed.add(sorted(title));
            for (int i = 0; i < title.length(); i++) {
                printed.add(sorted(title.substring(0, i) + title.substring(i + 1)));
            }
        }
        return printed;
    }

    /** Reads a name as printed; whatever follows a comma is left out, save "Jr.". */
    public static PersonalName parse(String printed) {
        String whole = fold(printed.replaceAll("(?i),\\s*(jr|sr)\\b\\.?", " $1"));
        int comma = printed.indexOf(',');
        String name = comma > 0 && !whole.matches(".*\\b(jr|sr)") ? fold(printed.substring(0, comma)) : whole;
        List<String> words = new ArrayList<>(List.of(name.isEmpty() ? new String[0] : name.split(" ")));
        String suffix = "";
        while (words.size() > 1 && (LETTERS.contains(words.getLast()) || SUFFIXES.contains(words.getLast()))) {
            String last = words.removeLast();
            suffix = SUFFIXES.contains(last) ? last : suffix;
        }
        List<String> titles = new ArrayList<>();
        while (words.size() > 1 && isHonorific(words.getFirst())) {
            titles.add(words.removeFirst());
        }
        for (int i = 2; i < words.size(); i++) {
            if (AFTER.contains(words.get(i))) {
                words.subList(i, words.size()).clear();
            }
        }
        if (words.size() == 1 && !titles.isEmpty() && REIGNING.contains(titles.getLast())) {
            return new PersonalName(List.of(titles.removeLast()), words.getFirst(), suffix, String.join(" ", titles));
        }
        return of(words, suffix, String.join(" ", titles));
    }

    private static PersonalName of(List<String> words, String suffix, String honorific) {
        if (words.isEmpty()) {
            return new PersonalName(List.of(), "", suffix, honorific);
        }
        int begin = words.size() - 1;
        while (begin > 1 && PARTICLES.contains(words.get(begin - 1))) {
            begin--;
        }
        if (begin == 1 && words.size() > 2 && PARTICLES.contains(words.getFirst())) {
            begin = 0; // "von der Leyen" has no forename
        }
        return new PersonalName(
                words.subList(0, begin), String.join(" ", words.subList(begin, words.size())), suffix, honorific);
    }

    /** Letters, digits, hyphens and single spaces. */
    public static String fold(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String plain = NOT_NAME.matcher(
                        DROPPED.matcher(bare.replace('\u2011', '-')).replaceAll(""))
                .replaceAll(" ");
        return plain.strip()
                .replaceAll(" +", " ")
                .replaceAll("(^| )-+|-+( |$)", "$1$2")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** Whether a word stands before names and is none: "Mr", "Secretary". */
    public static boolean isHonorific(String word) {
        String folded = fold(word);
        return HONORIFICS.contains(folded)
                || (folded.length() > 5 && (MISPRINTED.contains(sorted(folded)) || oneLetterAnother(folded)));
    }

    private static boolean oneLetterAnother(String word) {
        for (String title : LONG) {
            int other = title.length() == word.length() ? 0 : 9;
            for (int i = 0; i < title.length() && other < 2; i++) {
                other += title.charAt(i) == word.charAt(i) ? 0 : 1;
            }
            if (other == 1) {
                return true;
            }
        }
        return false;
    }

    private static String sorted(String word) {
        char[] letters = word.toCharArray();
        java.util.Arrays.sort(letters);
        return new String(letters);
    }

    /** Whether forename and surname are told; one initial is no forename. */
    public boolean isFull() {
        return !surname.isEmpty()
                && !given.isEmpty()
                && (given.size() > 1 || given.getFirst().length() > 1);
    }

    /** The words by which the person may be looked up: the surname, its parts, an earlier surname, a family name that goes first. */
    public Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        addParts(keys, surname);
        if (given.size() > 1) {
            String middle = given.getLast();
            if (middle.length() > 2) {
                addParts(keys, middle);
            }
        }
        if (!given.isEmpty() && FAMILY_FIRST.contains(given.getFirst())) {
            keys.add(given.getFirst());
        }
        keys.remove("");
        return keys;
    }

    private static void addParts(Set<String> keys, String name) {
        keys.add(name.replace("-", "").replace(" ", ""));
        for (String part : name.split("[- ]")) {
            if (part.length() > 2 && !PARTICLES.contains(part)) {
                keys.add(part);
            }
        }
    }

    /** A key that most misspellings share: the first letter, then the consonants, no letter twice in a row. */
    public String rough() {
        if (given.isEmpty() || surname.isEmpty()) {
            return "";
        }
        return given.getFirst().charAt(0) + ":" + skeleton(surname);
    }

    private static String skeleton(String word) {
        StringBuilder skeleton = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean consonant = Character.isLetter(c) && "aeiouyhw".indexOf(c) < 0;
            if ((skeleton.isEmpty() || consonant)
                    && (skeleton.isEmpty() || skeleton.charAt(skeleton.length() - 1) != c)) {
                skeleton.append(c);
            }
        }
        return skeleton.toString();
    }

    /** The folded words, honorific and suffix left out. */
    public String folded() {
        return given.isEmpty() ? surname : String.join(" ", given) + " " + surname;
    }
}
