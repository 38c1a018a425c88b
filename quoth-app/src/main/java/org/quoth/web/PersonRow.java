package org.quoth.web;

import org.quoth.model.Person;

/** A person in a list. */
record PersonRow(String name, String href, String role, String statements, String documents) {

    static PersonRow of(Person person) {
        return new PersonRow(
                (person.name() + " " + Portraits.ordinal(person)).strip(),
                Links.person(person.id()),
                person.calling(),
                Wording.number(person.statements()),
                Wording.number(person.documents()));
    }
}
