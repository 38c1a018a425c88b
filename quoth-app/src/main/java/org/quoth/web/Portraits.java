package org.quoth.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quoth.desk.Desk;
import org.quoth.model.Decision;
import org.quoth.model.Person;
import org.quoth.model.Reference;
import org.quoth.model.Role;
import org.quoth.model.Tenure;
import org.quoth.search.Found;
import org.quoth.store.Portrait;

/** Makes the page of a person. */
final class Portraits {

    private static final int SHOWN = 20;
    private static final int FEW = 6;
    private static final int TOPICS = 14;

    /** Letters of a reply that tells little. */
    private static final int SCRAP = 80;

    static final int DOCUMENTS = 40;

    /** So many documents can be given to somebody else on the page. */
    private static final int CHOICES = 500;

    private final Desk desk;

    Portraits(Desk desk) {
        this.desk = desk;
    }

    PersonPage page(Portrait portrait, Address address, Typed typed) {
        Person person = portrait.person();
        Found said = desk.people().statements(person.id(), SHOWN, address.fieldOrNull("said"));
        Found quoted = desk.people().quotedIn(person.id(), SHOWN, address.fieldOrNull("quoted"));
        List<Reference> documents = desk.people().documents(person.id(), DOCUMENTS);
        return new PersonPage(
                new Layout((person.name() + " " + ordinal(person)).strip(), "people", address.json()),
                person.id(),
                person.name(),
                ordinal(person),
                person.calling(),
                portrait.tenures().reversed().stream().map(Portraits::held).toList(),
                person.roles().stream().map(Portraits::seen).toList(),
                portrait.names().stream().map(Portraits::written).toList(),
                identifiers(portrait.identifiers()),
                desk.topics().of(person.id(), portrait.company(), TOPICS),
                portrait.beside().stream().map(Portraits::beside).toList(),
                portrait.namesakes().stream().map(Portraits::namesake).toList(),
                portrait.doubts().stream()
                        .map(doubt -> new PersonPage.Doubt(doubt.name(), doubt.reason(), Listed.of(doubt.reference())))
                        .toList(),
                person.statements(),
                person.documents(),
                shelf(said, "said", address),
                shelf(quoted, "quoted", address),
                exchanges(person.id()),
                desk.people().promises(person.id(), FEW).stream()
                        .map(promise -> LedgerRow.of(promise, desk.today()))
                        .toList(),
                documents.stream().map(Listed::of).toList(),
                SparkLine.of(portrait.months(), person.id()),
                correction(person),
                typed);
    }

    /** The newest, those first whose reply was judged and is more than a word. */
    private List<ExchangeRow> exchanges(String person) {
        return desk.people().exchanges(person, 5 * FEW).stream()
                .sorted(Comparator.comparing(
                        asked -> asked.outcome() == null || asked.answer().length() < SCRAP))
                .limit(FEW)
                .map(ExchangeRow::of)
                .toList();
    }

    /** "(2)" for the second of a name. */
    static String ordinal(Person person) {
        return person.ordinal() == 1 ? "" : "(" + person.ordinal() + ")";
    }

    private static PersonPage.Held held(Tenure tenure) {
        String body = tenure.organization();
        boolean told = body == null || tenure.title().contains(body);
        return new PersonPage.Held(
                told ? tenure.title() : tenure.title() + ", " + body,
                (tenure.authority().startsWith("Visits") ? "at least " : "") // in office on the days of the visits
                        + years(tenure.from(), tenure.to())
                        + " · "
                        + tenure.authority());
    }

    private static String years(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return "no dates told";
        }
        if (from != null && from.equals(to)) {
            return "on " + Wording.day(from);
        }
        return (from == null ? "until " : Wording.day(from) + " to ")
                + (to == null ? "today or untold" : Wording.day(to));
    }

    private static PersonPage.Held seen(Role role) {
        LocalDate first = role.first();
        LocalDate last = role.last();
        if (first == null || last == null) {
            return new PersonPage.Held(role.title(), "in undated documents");
        }
        return new PersonPage.Held(
                role.title(),
                first.equals(last)
                        ? "in documents of " + Wording.day(first)
                        : "in documents from " + Wording.day(first) + " to " + Wording.day(last));
    }

    private static PersonPage.Written written(Portrait.Named named) {
        String where =
                named.documents() == 0 ? named.reason() : Wording.count(named.documents(), "document", "documents");
        String example = named.example();
        return new PersonPage.Written(
                named.name(),
                where,
                named.documents() == 0 ? "" : named.reason(),
                example.isEmpty() ? null : "/d/" + Links.encode(example.substring(0, example.lastIndexOf('.'))));
    }

    private static List<PersonPage.Identifier> identifiers(Map<String, String> identifiers) {
        List<PersonPage.Identifier> shown = new ArrayList<>();
        for (String scheme :
                List.of("wikidata", "bioguide", "pocom", "popolo", "parliamentdotuk", "govtrack", "viaf")) {
            String value = identifiers.get(scheme);
            if (value != null) {
                shown.add(new PersonPage.Identifier(scheme, value, address(scheme, value)));
            }
        }
        return shown;
    }

    private static @Nullable String address(String scheme, String value) {
        if (!value.matches("[\\w.-]+")) {
            return null;
        }
        return switch (scheme) {
            case "wikidata" -> "https://www.wikidata.org/wiki/" + value;
            case "bioguide" -> "https://bioguide.congress.gov/search/bio/" + value;
            case "pocom" -> "https://history.state.gov/departmenthistory/people/" + value;
            case "viaf" -> "https://viaf.org/viaf/" + value;
            default -> null;
        };
    }

    private static PersonPage.Beside beside(Portrait.Beside beside) {
        Person other = beside.person();
        return new PersonPage.Beside(
                (other.name() + " " + ordinal(other)).strip(),
                Links.person(other.id()),
                other.calling(),
                Wording.count(beside.documents(), "document", "documents"));
    }

    private static PersonPage.Namesake namesake(Person other) {
        String calling = other.calling();
        return new PersonPage.Namesake(
                other.id(),
                (other.name() + " " + ordinal(other)).strip(),
                Links.person(other.id()),
                (calling.isEmpty() ? "" : calling + ", ")
                        + Wording.count(other.statements(), "statement", "statements"));
    }

    private static PersonPage.Shelf shelf(Found found, String cursor, Address address) {
        String next = found.next();
        return new PersonPage.Shelf(
                Shelves.total(found),
                found.hits().stream().map(Entry::of).toList(),
                next == null ? null : address.with(cursor, next));
    }

    private PersonPage.Correction correction(Person person) {
        return new PersonPage.Correction(
                desk.people().naming(person.id(), CHOICES).stream()
                        .map(reference -> new PersonPage.Passage(
                                reference.document(),
                                Wording.title(reference),
                                Wording.shortDay(reference.published())))
                        .toList(),
                desk.people().history(person.id()).stream()
                        .map(Portraits::ruled)
                        .toList());
    }

    private static PersonPage.Ruled ruled(Decision decision) {
        String what = switch (decision.kind()) {
            case MERGE -> decision.person() + " is " + decision.other();
            case SPLIT -> "some documents are not of " + decision.person() + " but of " + decision.other();
            case RENAME -> "shown as " + decision.value();
            case UNDO -> "decision " + decision.value() + " taken back";
        };
        String why = decision.reason().isEmpty() ? "" : ": " + decision.reason();
        boolean holds = decision.undone() == null && decision.kind() != Decision.Kind.UNDO;
        return new PersonPage.Ruled(
                decision.number(),
                what,
                decision.author() + ", " + decision.made().toString().substring(0, 10) + why,
                holds);
    }
}
