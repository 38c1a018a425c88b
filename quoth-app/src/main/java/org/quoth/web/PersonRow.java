package org.quoth.web;

import org.quoth.model.Person;

/** A person in a list. */
record PersonRow(String name, String href, String role, int statements, int documents) {

    static PersonRow of(Person person) {
        return new PersonRow(
                (person.name() + " " + Portraits.ordinal(person)).strip(),
                Links.person(person.id()),
                person.calling(),
                person.statements(),
                person.documents());
    }
}
