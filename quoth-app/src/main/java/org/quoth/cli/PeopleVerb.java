package org.quoth.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quoth.authority.AuthorityFiles;
import org.quoth.desk.Csv;
import org.quoth.desk.Desk;
import org.quoth.desk.People;
import org.quoth.model.Decision;
import org.quoth.model.Person;
import org.quoth.model.Role;
import org.quoth.model.Tenure;
import org.quoth.store.Decider;
import org.quoth.store.DecisionException;
import org.quoth.wire.RecordWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "people",
        description =
                "Lists the persons of the record, takes over files of persons, and keeps what people decide about them.",
        footer = {
            "",
            "  NAME                        those whose name has these words; all whom a document names for none",
            "  show ID                     a person",
            "  import FILE...              Popolo JSON, congress-legislators YAML, officers XML, MODS, CSV",
            "  merge ID INTO               the first is the second",
            "  split ID PASSAGE... [--to]  what these documents (or entities, DOCUMENT.e3) say is of somebody else",
            "  rename ID NAME              the name to show",
            "  history [ID]                what was decided, the newest first",
            "  undo NUMBER                 takes a decision back",
            "",
            "Examples:",
            "  quoth people ruiz",
            "  quoth people import legislators-current.yaml executive.yaml",
            "  quoth people split ana-ruiz 2025-03-04-harbour-news --reason \"the goalkeeper\""
        })
final class PeopleVerb implements Callable<Integer> {

    private static final int FILES_SHOWN = 10;
    private static final int ANY = Integer.MAX_VALUE;

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Option(names = "--format", description = "text, json, jsonl or csv.")
    private OutputFormat format = OutputFormat.text;

    @Mixin
    private LimitOption limit = new LimitOption();

    @Option(names = "--to", paramLabel = "ID", description = "Who the passages are of; somebody new unless told.")
    private @Nullable String to;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Who decides; the name you are logged in with unless told.")
    private @Nullable String by;

    @Option(names = "--reason", paramLabel = "WORDS", description = "Why; kept with the decision.")
    private String reason = "";

    @Parameters(arity = "0..*", paramLabel = "WORD", description = "Words of a name, or one of the commands below.")
    private List<String> words = List.of();

    PeopleVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String command = words.isEmpty() ? "list" : words.getFirst();
        List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
        if (command.equals("import")) {
            try (Desk desk = Desk.create(record.settings(console))) {
                return importing(desk.people(), rest);
            }
        }
        try (Desk desk = Desk.open(record.settings(console))) {
            return switch (command) {
                case "show" -> shown(first(rest, 1, 1, "show ID"), desk.people());
                case "list" -> listed(desk.people(), rest);
                case "merge" ->
                    decided(desk.people().merge(first(rest, 2, 2, "merge ID INTO"), rest.get(1), decider()));
                case "split" -> split(desk.people(), rest);
                case "rename" -> renamed(desk.people(), rest);
                case "history" -> history(desk.people(), rest);
                case "undo" -> undo(desk.people(), first(rest, 1, 1, "undo NUMBER"));
                default -> listed(desk.people(), words);
            };
        } catch (DecisionException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private Decider decider() {
        String user = by == null ? console.variable("USER") : by;
        return new Decider(user == null || user.isBlank() ? "somebody" : user, reason);
    }

    private static String first(List<String> words, int least, int most, String usage) {
        if (words.size() < least || words.size() > most) {
            throw new UsageException("`quoth people " + usage + "` is how it is used.");
        }
        return words.isEmpty() ? "" : words.getFirst();
    }

    private int listed(People people, List<String> name) {
        int most = limit.limit(format);
        List<Person> found = people.list(String.join(" ", name), 0, most);
        show(found);
        if (found.size() == most
                && !people.list(String.join(" ", name), most, 1).isEmpty()) {
            console.say("There are more than these " + most + "; more with --limit.");
        }
        return found.isEmpty() ? Exit.NO : Exit.DONE;
    }

    private int shown(String id, People people) {
        Optional<Person> person = people.person(id);
        if (person.isEmpty()) {
            console.say("There is no person \"" + id + "\" on the record.");
        }
        show(person.stream().toList());
        return person.isEmpty() ? Exit.NO : Exit.DONE;
    }

    private int importing(People people, List<String> files) {
        first(files, 1, ANY, "import FILE...");
        People.Import done = people.importing(
                files.stream().map(Path::of).toList(), number -> console.progress(number + " documents looked at …"));
        console.progressDone();
        done.refused().stream()
                .limit(FILES_SHOWN)
                .forEach(refused -> console.say(refused.file() + ": " + refused.reason()));
        if (done.refused().size() > FILES_SHOWN) {
            console.say("… and " + (done.refused().size() - FILES_SHOWN) + " more files without persons.");
        }
        if (format == OutputFormat.text) {
            console.line("%s read: %d people added, %d known; %s linked anew"
                    .formatted(
                            Lines.count(done.files(), "file"),
                            done.people().added(),
                            done.people().known(),
                            Lines.count(done.relinked(), "document")));
        } else {
            ObjectNode json = Json.object();
            json.put("files", done.files());
            json.put("refused", done.refused().size());
            json.put("added", done.people().added());
            json.put("known", done.people().known());
            json.put("relinked", done.relinked());
            console.line(Json.line(json));
        }
        return done.people().people() == 0 || refused(done.refused(), files) ? Exit.NO : Exit.DONE;
    }

    /** A file that was named and could not be used counts; one among many in a folder does not. */
    private static boolean refused(List<AuthorityFiles.Refused> refused, List<String> named) {
        return refused.stream().anyMatch(each -> named.contains(each.file().toString()));
    }

    private int split(People people, List<String> words) {
        String person = first(words, 2, ANY, "split ID PASSAGE...");
        return decided(people.split(person, words.subList(1, words.size()), to, decider()));
    }

    private int renamed(People people, List<String> words) {
        String person = first(words, 2, ANY, "rename ID NAME");
        return decided(people.rename(person, String.join(" ", words.subList(1, words.size())), decider()));
    }

    private int undo(People people, String number) {
        Optional<Decision> undone =
                number.matches("\\d{1,9}") ? people.undo(Long.parseLong(number), decider()) : Optional.empty();
        if (undone.isEmpty()) {
            console.say("There is no decision \"" + number + "\" that holds; `quoth people history` lists them.");
            return Exit.NO;
        }
        return decided(undone.get());
    }

    private int decided(Decision decision) {
        console.line(decision(decision));
        return Exit.DONE;
    }

    private int history(People people, List<String> words) {
        String named = first(words, 0, 1, "history [ID]");
        String person = named.isEmpty() ? null : named;
        if (person != null && people.person(person).isEmpty()) {
            console.say("There is no person \"" + person + "\" on the record.");
            return Exit.NO;
        }
        List<Decision> decisions = people.history(person);
        if (decisions.isEmpty()) {
            console.say("Nobody decided anything about " + (person == null ? "persons." : "\"" + person + "\"."));
        }
        new Listing<>(
                        this::text,
                        RecordWriter::write,
                        Csv.row("number", "kind", "person", "other", "value", "reason", "author", "made", "undone"),
                        PeopleVerb::row)
                .show(console, format, decisions);
        return decisions.isEmpty() ? Exit.NO : Exit.DONE;
    }

    private String decision(Decision decision) {
        return switch (format) {
            case json -> Json.pretty(RecordWriter.write(decision));
            case jsonl -> Json.line(RecordWriter.write(decision));
            case csv -> row(decision);
            case text -> text(decision);
        };
    }

    private static String row(Decision decision) {
        return Csv.row(
                decision.number(),
                Lines.word(decision.kind()),
                decision.person(),
                decision.other(),
                decision.value(),
                decision.reason(),
                decision.author(),
                decision.made(),
                decision.undone());
    }

    private String text(Decision decision) {
        String what = switch (decision.kind()) {
            case MERGE -> decision.person() + " is " + decision.other();
            case SPLIT -> decision.value() + ": not " + decision.person() + " but " + decision.other();
            case RENAME -> decision.person() + " is shown as " + decision.value();
            case UNDO -> "undone: " + decision.value();
        };
        return console.ink().bold(decision.number() + "  " + what)
                + (decision.undone() == null ? "" : "  (undone)")
                + console.ink()
                        .dim("  " + decision.author() + ", " + decision.made()
                                + (decision.reason().isEmpty() ? "" : ": " + decision.reason()));
    }

    private void show(List<Person> people) {
        new Listing<Person>(
                        person -> text(console.ink(), person),
                        RecordWriter::write,
                        Csv.row("id", "name", "roles", "statements", "documents"),
                        person -> Csv.row(
                                person.id(), person.name(), titles(person), person.statements(), person.documents()))
                .show(console, format, people);
    }

    private static String titles(Person person) {
        return String.join(
                "; ",
                Stream.concat(
                                person.tenures().stream().map(Tenure::title),
                                person.roles().stream().map(Role::title))
                        .distinct()
                        .toList());
    }

    static String text(Ink ink, Person person) {
        StringBuilder text = new StringBuilder(ink.bold(person.name()) + ink.dim("  " + person.id()) + "  "
                + Lines.count(person.statements(), "statement") + " in "
                + Lines.count(person.documents(), "document"));
        for (Tenure tenure : person.tenures()) {
            text.append("\n    ").append(tenure.title());
            text.append(ink.dim("  " + (tenure.from() == null ? "…" : tenure.from()) + " to "
                    + (tenure.to() == null ? "…" : tenure.to()) + " (" + tenure.authority() + ")"));
        }
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
