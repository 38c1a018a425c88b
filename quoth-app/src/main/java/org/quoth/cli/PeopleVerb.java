package org.quoth.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quoth.desk.Desk;
import org.quoth.model.Person;
import org.quoth.model.Role;
import org.quoth.wire.RecordWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "people",
        description = "Lists the persons of the record, or shows those of a name.",
        footer = {"", "Examples:", "  quoth people", "  quoth people ruiz", "  quoth people show ana-ruiz"})
final class PeopleVerb implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Option(names = "--format", description = "text, json, jsonl or csv.")
    private OutputFormat format = OutputFormat.text;

    @Option(names = "--limit", paramLabel = "N", description = "How many to list.")
    private int limit = 100;

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description = "Words of a name; `list`; or `show` and a person's id.")
    private List<String> words = List.of();

    PeopleVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Desk desk = Desk.open(record.settings(console))) {
            List<Person> people = people(desk);
            show(people);
            return people.isEmpty() ? Exit.NO : Exit.DONE;
        }
    }

    private List<Person> people(Desk desk) {
        if (words.size() == 2 && words.getFirst().equals("show")) {
            Optional<Person> person = desk.people().person(words.get(1));
            if (person.isEmpty()) {
                console.say("There is no person \"" + words.get(1) + "\" on the record.");
            }
            return person.stream().toList();
        }
        boolean all = words.size() == 1 && words.getFirst().equals("list");
        return desk.people().list(all ? "" : String.join(" ", words), 0, Math.max(1, limit));
    }

    private void show(List<Person> people) {
        switch (format) {
            case text -> people.forEach(person -> console.line(text(console.ink(), person)));
            case json ->
                console.line(Json.pretty(Json.array()
                        .addAll(people.stream().map(RecordWriter::write).toList())));
            case jsonl -> people.forEach(person -> console.line(Json.line(RecordWriter.write(person))));
            case csv -> {
                console.line(Csv.row("id", "name", "roles", "statements", "documents"));
                people.forEach(person -> console.line(Csv.row(
                        person.id(),
                        person.name(),
                        String.join(
                                "; ", person.roles().stream().map(Role::title).toList()),
                        person.statements(),
                        person.documents())));
            }
        }
    }

    static String text(Ink ink, Person person) {
        StringBuilder text = new StringBuilder(ink.bold(person.name()) + ink.dim("  " + person.id()) + "  "
                + Lines.count(person.statements(), "statement") + " in "
                + Lines.count(person.documents(), "document"));
        for (Role role : person.roles()) {
            text.append("\n    ").append(role.title());
            if (role.first() != null) {
                text.append(ink.dim(
                        role.first().equals(role.last())
                                ? "  seen " + role.first()
                                : "  seen " + role.first() + " to " + role.last()));
            }
        }
        return text.toString();
    }
}
