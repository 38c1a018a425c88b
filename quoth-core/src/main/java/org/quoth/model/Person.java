package org.quoth.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One person over the whole record.
 *
 * @param id the short name for links: {@code john-kerry}; never changes
 * @param roles as documents give them, in order of the day each was first seen
 * @param tenures offices held, as authority files have them, the earliest first
 * @param statements how many statements they are held to have made, in primary texts and in reports
 * @param documents in how many documents they speak or are quoted
 */
public record Person(String id, String name, List<Role> roles, List<Tenure> tenures, int statements, int documents) {

    private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "us", "u.s", "u.s.", "");

    /** With one of these it is another office. */
    private static final Set<String> OTHER_OFFICE = Set.of(
            "vice",
            "deputy",
            "assistant",
            "under",
            "acting",
            "shadow",
            "principal",
            "candidate",
            "nominee",
            "contender",
            "elect",
            "press",
            "lieutenant",
            "general",
            "prime",
            "chief");

    public Person {
        roles = List.copyOf(roles);
        tenures = List.copyOf(tenures);
    }

    /** What they are called in a list: the last office held by a file or told by dated documents, then the one before; empty if none. */
    public String calling() {
        List<String> titles = titles();
        if (titles.isEmpty()) {
            return "";
        }
        String second = titles.size() == 1 ? "" : titles.get(1).replaceFirst("^(?i:former) (?=\\p{L})", "");
        return titles.getFirst()
                + (second.isEmpty()
                        ? ""
                        : (heldTogether(titles.getFirst(), titles.get(1)) ? " and " : "; earlier ") + second);
    }

    /** Offices by file and by document, the last first; none that another tells as closely. */
    private List<String> titles() {
        List<String> filed = tenures.stream().map(Tenure::title).toList();
        List<String> called = dated();
        boolean nothingDated = called.isEmpty();
        for (Role role : roles) {
            if (role.last() == null) {
                int vaguer = vaguer(role.title(), called, filed);
                if (vaguer < called.size() || nothingDated) {
                    called.add(vaguer, role.title());
                }
            }
        }
        List<String> titles = new ArrayList<>();
        for (String title : called) {
            boolean told = (filed.contains(title) ? filed : called).stream().anyMatch(other -> tellsMore(other, title))
                    || titles.stream().anyMatch(other -> words(other).equals(words(title)));
            if (!told) {
                titles.add(title);
            }
        }
        return titles;
    }

    /** Offices by file, the last taken up first, each dated role before the first of them that had ended. */
    private List<String> dated() {
        List<Role> left = new ArrayList<>(roles.stream()
                .filter(role -> role.last() != null)
                .sorted(Comparator.comparing((Role role) -> String.valueOf(role.last()))
                        .reversed())
                .toList());
        List<String> dated = new ArrayList<>();
        for (Tenure tenure : tenures.reversed()) {
            LocalDate end = end(tenure);
            List<Role> later = left.stream()
                    .filter(role -> end != null && role.last() != null && end.isBefore(role.last()))
                    .toList();
            later.forEach(role -> dated.add(role.title()));
            left.removeAll(later);
            dated.add(tenure.title());
        }
        left.forEach(role -> dated.add(role.title()));
        return dated;
    }

    /** Place of the first title, not told by file, that tells less than this one; behind the last if none does. */
    private static int vaguer(String title, List<String> called, List<String> filed) {
        int at = 0;
        while (at < called.size() && (filed.contains(called.get(at)) || !tellsMore(title, called.get(at)))) {
            at++;
        }
        return at;
    }

    /** The last day on which an office is known to be held; null if it may be still: a file of visits ends before documents do. */
    private @Nullable LocalDate end(Tenure tenure) {
        LocalDate end = tenure.to();
        for (Role role : roles) {
            LocalDate last = role.last();
            if (end != null
                    && last != null
                    && last.isAfter(end)
                    && words(role.title()).equals(words(tenure.title()))) {
                end = last;
            }
        }
        return end;
    }

    /** "Port Secretary" tells more than "Secretary", and more than "former Port Secretary"; "Vice President" is another office than "President". */
    private static boolean tellsMore(String fuller, String vaguer) {
        Set<String> words = words(fuller);
        Set<String> others = words(vaguer);
        if (words.contains("former")) {
            return false;
        }
        boolean past = others.remove("former");
        Set<String> more = new HashSet<>(words);
        more.removeAll(others);
        return words.containsAll(others)
                && (past || !more.isEmpty())
                && more.stream().noneMatch(OTHER_OFFICE::contains);
    }

    /** The words that tell an office; the country of most documents is none of them. */
    private static Set<String> words(String title) {
        Set<String> words = new HashSet<>();
        for (String word :
                PersonalName.fold(title).replace("united states", "us").split("[ ,-]+", -1)) {
            if (!SMALL.contains(word)) {
                words.add(TitleWords.common(word));
            }
        }
        return words;
    }

    /** Whether an office was still held when the latest was taken up. */
    private boolean heldTogether(String first, String title) {
        boolean byFile = !tenures.isEmpty() && tenures.getLast().title().equals(first);
        LocalDate latest = byFile ? tenures.getLast().from() : null;
        return latest != null
                && tenures.stream()
                        .anyMatch(tenure -> tenure.title().equals(title) && tenure.heldOn(latest.plusDays(1)));
    }

    /** Which of several of the same name this is, counted from 1: what stands after the name in the id. */
    public int ordinal() {
        java.util.regex.Matcher number =
                java.util.regex.Pattern.compile("-(\\d{1,4})$").matcher(id);
        return number.find() ? Integer.parseInt(number.group(1)) : 1;
    }
}
