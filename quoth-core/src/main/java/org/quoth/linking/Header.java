package org.quoth.linking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.model.PersonalName;
import org.quoth.model.Principal;

/**
 * The full names that a document's headline and catalogue entry give: "Briefing by Press Secretary Ana Ruiz", "Ruiz, Ana". A
 * transcript whose labels give surnames only has them nowhere else.
 */
final class Header {

    private static final Pattern INVERTED = Pattern.compile(
            "(?m)^\\s*-?\\s*\"?(\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?), (\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,2})\"?\\s*$");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}.’'-]*");
    private static final Set<String> NOT_FORENAMES = Set.of(
            "press",
            "national",
            "security",
            "health",
            "economic",
            "state",
            "advisor",
            "adviser",
            "council",
            "by",
            "and",
            "with",
            "of",
            "the",
            "principal",
            "communications",
            "policy",
            "domestic",
            "climate",
            "special",
            "envoy",
            "first",
            "second",
            "gentleman",
            "surgeon",
            "defense",
            "treasury",
            "commerce",
            "labor",
            "energy",
            "homeland",
            "education",
            "transportation",
            "interior",
            "agriculture",
            "affairs",
            "veterans",
            "housing",
            "urban",
            "development",
            "usaid",
            "nominee",
            "candidate",
            "leader",
            "opposition",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "member",
            "foreign",
            "trade",
            "labour",
            "democratic",
            "republican",
            "mp",
            "hon",
            "interview",
            "conference",
            "transcript",
            "statement",
            "remarks",
            "address",
            "majority",
            "minority",
            "house",
            "senate",
            "supreme",
            "court",
            "u.s",
            "us");

    private final List<PersonalName> catalogued = new ArrayList<>();
    private final Map<String, String> printed = new LinkedHashMap<>();
    private final List<String> headlines = new ArrayList<>();

    private Header() {}

    static Header of(Document document) {
        Header header = new Header();
        String title = document.metadata().title();
        if (title != null) {
            header.headlines.add(title);
        }
        Principal principal = document.metadata().principal();
        if (principal != null) {
            header.headlines.add(principal.name());
        }
        for (Block block : document.blocks()) {
            if (block.kind() == BlockKind.METADATA || block.kind() == BlockKind.TITLE) {
                header.catalogue(block.span().of(document.text()));
                header.headlines.add(block.span().of(document.text()));
            }
        }
        return header;
    }

    private void catalogue(String text) {
        Matcher inverted = INVERTED.matcher(text);
        while (inverted.find()) {
            String name = inverted.group(2) + " " + inverted.group(1);
            PersonalName parsed = PersonalName.parse(name);
            if (parsed.isFull() && !catalogued.contains(parsed)) {
                catalogued.add(parsed);
                printed.put(parsed.folded(), name);
            }
        }
    }

    /** The names of the catalogue entry, in its order. */
    List<PersonalName> catalogued() {
        return List.copyOf(catalogued);
    }

    String printed(PersonalName name) {
        return printed.getOrDefault(name.folded(), name.folded());
    }

    /**
     * The one full name with this surname; empty if there is none or more than one.
     *
     * @param offices what the document calls whoever bears it: "First Lady Ana Ruiz" is not President Ruiz
     */
    Optional<String> fullName(String surname, List<Office> offices) {
        List<String> found = new ArrayList<>();
        for (PersonalName name : catalogued) {
            if (name.surname().equals(surname)) {
                found.add(printed(name));
            }
        }
        if (found.isEmpty()) {
            headlines.forEach(headline -> inLine(headline, surname, offices, found));
        }
        List<String> distinct = found.stream()
                .map(name -> PersonalName.parse(name).folded())
                .distinct()
                .toList();
        return distinct.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The catalogued name that is contained in a longer one, as in "Ana Ruiz Leader Of The Opposition". */
    Optional<String> within(String name) {
        String padded = " " + PersonalName.fold(name) + " ";
        for (PersonalName each : catalogued) {
            String given = each.given().getFirst();
            if (padded.contains(" " + each.folded() + " ")
                    || padded.contains(" " + given + " " + each.surname() + " ")) {
                return Optional.of(printed(each));
            }
        }
        return Optional.empty();
    }

    private static void inLine(String line, String surname, List<Office> offices, List<String> found) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        int end = -1;
        while (word.find()) {
            if (end >= 0 && line.substring(end, word.start()).chars().anyMatch(c -> c != ' ')) {
                words.add(","); // names do not run across marks
            }
            words.add(word.group());
            end = word.end();
        }
        for (int i = 1; i < words.size(); i++) {
            if (PersonalName.fold(words.get(i)).equals(surname)
                    && forename(words.get(i - 1))
                    && fits(words.subList(Math.max(0, i - 4), i - 1), offices)) {
                boolean initial = words.get(i - 1).replace(".", "").length() == 1;
                if (initial && i > 1 && forename(words.get(i - 2))) {
                    found.add(words.get(i - 2) + " " + words.get(i - 1) + " " + words.get(i));
                } else if (!initial) {
                    found.add(words.get(i - 1) + " " + words.get(i));
                }
            }
        }
    }

    private static boolean fits(List<String> before, List<Office> offices) {
        int comma = before.lastIndexOf(",");
        Office told = Office.of(String.join(" ", before.subList(comma + 1, before.size())));
        return !told.isOffice()
                || offices.isEmpty()
                || offices.stream().anyMatch(office -> office.to(told) == Office.Relation.SAME);
    }

    private static boolean forename(String word) {
        boolean capital = Character.isUpperCase(word.charAt(0));
        String folded = PersonalName.fold(word);
        return capital && !NOT_FORENAMES.contains(folded) && !PersonalName.isHonorific(word);
    }
}
