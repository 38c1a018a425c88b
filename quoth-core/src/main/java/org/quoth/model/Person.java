package org.quoth.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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

    /** What they are called in a list: the latest offices held by a file, else what the latest dated documents say; empty if none. */
    public String calling() {
        List<String> titles = new ArrayList<>();
        tenures.forEach(tenure -> titles.addFirst(tenure.title()));
        if (titles.isEmpty()) {
            roles.stream().filter(role -> role.last() != null).forEach(role -> titles.addFirst(role.title()));
            roles.stream().filter(role -> role.last() == null).forEach(role -> titles.add(role.title()));
        }
        List<String> distinct = titles.stream().distinct().toList();
        if (distinct.isEmpty()) {
            return "";
        }
        String second = distinct.size() == 1 ? "" : distinct.get(1);
        return distinct.getFirst() + (second.isEmpty() ? "" : (heldTogether(second) ? " and " : "; earlier ") + second);
    }

    /** Whether an office was still held when the latest was taken up. */
    private boolean heldTogether(String title) {
        LocalDate latest = tenures.isEmpty() ? null : tenures.getLast().from();
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
