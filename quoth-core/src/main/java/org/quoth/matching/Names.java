package org.quoth.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether two names can be one person's: surnames agree, and given names do not disagree. */
final class Names {

    private static final Set<String> NOT_NAMES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "sir",
            "dame",
            "lord",
            "lady",
            "the",
            "of",
            "for",
            "and",
            "a",
            "hon",
            "honorable",
            "honourable",
            "rt",
            "right",
            "rev",
            "president",
            "vice",
            "prime",
            "first",
            "deputy",
            "assistant",
            "under",
            "acting",
            "former",
            "minister",
            "secretary",
            "state",
            "foreign",
            "treasury",
            "defense",
            "defence",
            "senator",
            "sen",
            "representative",
            "rep",
            "congressman",
            "congresswoman",
            "governor",
            "gov",
            "mayor",
            "speaker",
            "chairman",
            "chairwoman",
            "chair",
            "ambassador",
            "general",
            "gen",
            "admiral",
            "colonel",
            "captain",
            "judge",
            "justice",
            "attorney",
            "director",
            "commissioner",
            "chancellor",
            "professor",
            "prof",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "archbishop",
            "bishop",
            "reporter",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "press",
            "chief",
            "leader",
            "us",
            "jr",
            "sr",
            "ii",
            "iii",
            "iv");

    private static final Set<String> SMALL = Set.of("", "the", "of", "for", "and", "a", "mr", "mrs", "ms", "reporter");

    private static final List<String> BEFORE_OFFICE = List.of("", "the ", "mr ", "mr. ");

    /** They make another office of the one they stand before. */
    private static final Set<String> RANKS =
            Set.of("vice", "deputy", "assistant", "under", "acting", "former", "shadow");

    private Names() {}

    static boolean same(String one, String other) {
        List<String> first = parts(one);
        List<String> second = parts(other);
        if (first.isEmpty() || second.isEmpty()) {
            return one.strip().equalsIgnoreCase(other.strip());
        }
        if (!first.getLast().equals(second.getLast())) {
            return false;
        }
        return first.size() == 1 || second.size() == 1 || givenNamesAgree(first.getFirst(), second.getFirst());
    }

    /** Whether a speaker's label may be that of the one named. */
    static boolean agree(String label, String name) {
        return same(label, name) || sameOffice(label, name);
    }

    /** Whether a label that is an office without a name, such as THE PRESIDENT, is the office that a fuller name gives. */
    private static boolean sameOffice(String label, String name) {
        if (!parts(label).isEmpty()) {
            return false;
        }
        Set<String> office = words(label);
        office.removeAll(SMALL);
        Set<String> rest = words(name);
        boolean carries = !office.isEmpty() && rest.containsAll(office);
        rest.removeAll(office);
        return carries && RANKS.stream().noneMatch(rest::contains);
    }

    private static Set<String> words(String name) {
        return new HashSet<>(List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)));
    }

    /** What names of one person have in common; names with different ones are different people's. */
    static String surname(String name) {
        List<String> parts = parts(name);
        return parts.isEmpty() ? name.strip().toLowerCase(Locale.ROOT) : parts.getLast();
    }

    /** The surnames, as {@link #surname} gives them, of all labels that may agree with a name: its own, and those of the offices that stand before it. */
    static Set<String> surnames(String name) {
        Set<String> surnames = new LinkedHashSet<>(List.of(surname(name)));
        List<String> office = office(name);
        for (int begin = 0; begin < office.size(); begin++) {
            for (int end = begin + 1; end <= office.size(); end++) {
                String label = String.join(" ", office.subList(begin, end));
                BEFORE_OFFICE.forEach(before -> surnames.add(before + label));
            }
        }
        return surnames;
    }

    private static List<String> office(String name) {
        List<String> office = new ArrayList<>();
        for (String word : name.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (!NOT_NAMES.contains(word)) {
                break;
            }
            office.add(word);
        }
        return office;
    }

    private static boolean givenNamesAgree(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    private static List<String> parts(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .replaceAll("['’]s$|\\(.*", "")
                .replaceAll("['’‘`´ʼ]", "")
                .replaceAll("[‐‑]", "-")
                .toLowerCase(Locale.ROOT);
        List<String> parts = new ArrayList<>();
        for (String part : plain.split("[^\\p{L}-]+", -1)) {
            if (!part.isEmpty() && !NOT_NAMES.contains(part)) {
                parts.add(part);
            }
        }
        return parts;
    }
}
