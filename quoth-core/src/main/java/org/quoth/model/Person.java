package org.quoth.model;

import java.util.List;

/**
 * One person over the whole record.
 *
 * @param id the short name for links: {@code john-kerry}; never changes
 * @param roles in order of the day each was first seen
 * @param statements how many statements they are held to have made, in primary texts and in reports
 * @param documents in how many documents they speak or are quoted
 */
public record Person(String id, String name, List<Role> roles, int statements, int documents) {

    public Person {
        roles = List.copyOf(roles);
    }
}
