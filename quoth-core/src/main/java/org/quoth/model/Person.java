package org.quoth.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        String second = titles.size() == 1 ? "" : titles.get(1);
        return titles.getFirst() + (second.isEmpty() ? "" : (heldTogether(titles.getFirst(), second) ? " and " : "; earlier ") + second);
    }

    /** Offices by file, the last taken up first, each dated role before the first of them that had ended; none that another tells more closely. */
    private List<String> titles() {
        List<String> called = new ArrayList<>();
        List<Role> dated = new ArrayList<>(
                roles.reversed().stream().filter(role -> role.last() != null).toList());
        for (Tenure tenure : tenures.reversed()) {
            LocalDate end = tenure.to();
            for (Role role : List.copyOf(dated)) {
                if (end != null && role.last() != null && end.isBefore(role.last())) {
                    called.add(role.title());
                    dated.remove(role);
                }
            }
            called.add(tenure.title());
        }
        dated.forEach(role -> called.add(role.title()));
        roles.stream().filter(role -> role.last() == null).forEach(role -> called.add(role.title()));
        return called.stream()
                .distinct()
                .filter(title -> called.stream().noneMatch(other -> tellsMore(other, title)))
                .toList();
    }

    /** "Port Secretary" tells more than "Secretary", and more than "former Port Secretary". */
    private static boolean tellsMore(String title, String other) {
        Set<String> words = words(title);
        Set<String> others = words(other);
        if (words.contains("former")) {
            return false;
        }
        boolean past = others.remove("former");
        return past ? words.containsAll(others) : words.size() > others.size() && words.containsAll(others);
    }

    private static Set<String> words(String title) {
        return new HashSet<>(Arrays.asList(PersonalName.fold(title).split(" ", -1)));
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
