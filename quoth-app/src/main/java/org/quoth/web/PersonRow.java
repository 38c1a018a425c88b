package org.quoth.web;

import org.quoth.model.Person;
import org.quoth.model.Role;

/** A person in a list. */
record PersonRow(String name, String href, String role, int statements, int documents) {

    static PersonRow of(Person person) {
        String role = person.roles().isEmpty() ? "" : person.roles().getLast().title();
        if (person.roles().size() > 1) {
            Role first = person.roles().getFirst();
            role = role + "; earlier " + first.title();
        }
        return new PersonRow(person.name(), Links.person(person.id()), role, person.statements(), person.documents());
    }
}
