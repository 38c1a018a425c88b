package org.quoth.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quoth.desk.Desk;
import org.quoth.model.DocumentKind;
import org.quoth.model.Modality;
import org.quoth.model.Outcome;
import org.quoth.model.Printing;
import org.quoth.model.Standing;
import org.quoth.model.VerdictKind;
import org.quoth.search.Found;
import org.quoth.search.QuestionException;
import org.quoth.store.DocumentQuestion;
import org.quoth.store.ExchangeQuestion;
import org.quoth.store.LedgerQuestion;
import org.quoth.store.PressQuestion;
import org.quoth.store.Scope;
import org.quoth.store.Spread;

/** Makes the pages that are lists. */
final class Shelves {

    private static final int ROWS = 50;

    private final Desk desk;

    Shelves(Desk desk) {
        this.desk = desk;
    }

    ListPage<Listed> documents(Address address) {
        String kind = address.field("kind");
        DocumentKind asked = choice(DocumentKind.class, kind);
        DocumentQuestion question = new DocumentQuestion(
                asked, address.fieldOrNull("q"), address.day("from"), address.day("to"), 0, ROWS + 1);
        return list(
                "Documents",
                "documents",
                kind,
                address,
                offset -> desk.documents().list(question.at(offset, ROWS + 1)).stream()
                        .map(Listed::of)
                        .toList(),
                Wording.part(
                        desk.documents().count(question),
                        desk.documents().counts().documents(),
                        "document",
                        "documents"),
                "");
    }

    PressPage press() {
        List<VerdictKind> columns = List.of(
                VerdictKind.VERBATIM,
                VerdictKind.EXCERPTED,
                VerdictKind.EDITED_MARKED,
                VerdictKind.EDITED,
                VerdictKind.STITCHED,
                VerdictKind.OTHER_SPEAKER,
                VerdictKind.AMBIGUOUS,
                VerdictKind.NOT_FOUND);
        return new PressPage(
                new Layout("What the press quoted", "check", "/press.json"),
                columns.stream().map(VerdictWording::word).toList(),
                desk.press().outlets().stream()
                        .map(count -> new PressPage.Row(
                                count.outlet() == null ? "No outlet named" : count.outlet(),
                                count.stories(),
                                count.quotations(),
                                count.compared(),
                                columns.stream()
                                        .map(kind -> new PressPage.Count(
                                                count.of(kind),
                                                Links.query(
                                                        "/press/quotations",
                                                        Map.of(
                                                                "verdict",
                                                                VerdictWording.inAddress(kind),
                                                                "outlet",
                                                                "\"" + (count.outlet() == null ? "" : count.outlet())
                                                                        + "\""))))
                                        .toList()))
                        .toList());
    }

    QuotationsPage quotations(Address address) {
        String verdict = address.field("verdict");
        boolean weighty = address.field(QuotationsPage.WEIGHTY).equals("true");
        PressQuestion all = new PressQuestion(
                choice(VerdictKind.class, verdict), weighty, address.fieldOrNull("outlet"), address.scope(), 0, ROWS);
        Spread<VerdictKind> spread = desk.press().verdicts(all);
        ListPage<QuotationsPage.Row> list = list(
                "Quotations",
                "check",
                verdict,
                address,
                offset -> quotations(all.from(offset, ROWS + 1)),
                Wording.part(spread.of(all.verdict()), desk.press().all(all), "quotation", "quotations"),
                period(spread));
        List<QuotationsPage.Tab> tabs = Stream.of(VerdictKind.values())
                .filter(kind -> spread.of(kind) > 0)
                .map(kind -> new QuotationsPage.Tab(
                        VerdictWording.inAddress(kind), VerdictWording.word(kind), Wording.number(spread.of(kind))))
                .toList();
        long count = weighty
                ? spread.of(all.verdict())
                : desk.press().verdicts(all.ofWeight(true)).of(all.verdict());
        return new QuotationsPage(list, tabs, weighty, Wording.number(count));
    }

    private List<QuotationsPage.Row> quotations(PressQuestion question) {
        List<Printing> printings = desk.press().list(question);
        Map<String, String> primaries = desk.press().otherwise(printings);
        return printings.stream()
                .map(printing -> QuotationsPage.Row.of(printing, primaries.get(printing.id())))
                .toList();
    }

    ListPage<PersonRow> people(Address address) {
        String name = address.field("name");
        return list(
                "People",
                "people",
                name,
                address,
                offset -> desk.people().list(name, offset, ROWS + 1).stream()
                        .map(PersonRow::of)
                        .toList(),
                "",
                "");
    }

    ListPage<ExchangeRow> exchanges(Address address) {
        String outcome = address.field("outcome");
        Outcome asked = choice(Outcome.class, outcome);
        Scope scope = address.scope();
        Spread<Outcome> spread = desk.exchanges().outcomes(scope);
        return list(
                "Questions and answers",
                "exchanges",
                outcome,
                address,
                offset -> desk.exchanges().list(new ExchangeQuestion(asked, scope, offset, ROWS + 1)).stream()
                        .map(ExchangeRow::of)
                        .toList(),
                Wording.part(spread.of(asked), spread.all(), "exchange", "exchanges"),
                period(spread));
    }

    ListPage<LedgerRow> ledger(Address address) {
        String modality = address.field("modality");
        Modality asked = choice(Modality.class, modality);
        LocalDate dueBefore = address.day("due-before");
        String actor = address.fieldOrNull("actor");
        Standing standing = choice(Standing.class, address.field("status"));
        LedgerQuestion all =
                new LedgerQuestion(dueBefore, actor, null, standing, address.scope(), 0, Integer.MAX_VALUE);
        Spread<Modality> spread = desk.ledger().modalities(all);
        return list(
                "The ledger",
                "ledger",
                modality,
                address,
                offset -> desk.ledger().list(all.of(asked, offset, ROWS + 1)).stream()
                        .map(promise -> LedgerRow.of(promise, desk.today()))
                        .toList(),
                Wording.part(spread.of(asked), spread.all(), "line", "lines"),
                period(spread));
    }

    private static String period(Spread<?> spread) {
        return period(spread.first(), spread.last());
    }

    /** "3 March 2025 to 10 June 2025" */
    static String period(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null || last == null) {
            return "";
        }
        return first.equals(last) ? Wording.day(first) : Wording.day(first) + " to " + Wording.day(last);
    }

    private static <T> ListPage<T> list(
            String title,
            String section,
            String filter,
            Address address,
            Function<Integer, List<T>> rows,
            String counted,
            String period) {
        int page = address.page();
        List<T> found = rows.apply((page - 1) * ROWS);
        boolean more = found.size() > ROWS;
        return new ListPage<>(
                new Layout(address.titled(title), section, address.json()),
                filter,
                address.fields(),
                more ? found.subList(0, ROWS) : found,
                page == 1 ? null : address.with("page", Integer.toString(page - 1)),
                more ? address.with("page", Integer.toString(page + 1)) : null,
                counted,
                period);
    }

    private static <E extends Enum<E>> @Nullable E choice(Class<E> type, String word) {
        if (word.isEmpty()) {
            return null;
        }
        for (E each : type.getEnumConstants()) {
            if (each.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
                return each;
            }
        }
        throw new QuestionException("There is nothing of the sort \"" + word + "\" to list.");
    }

    static String total(Found found) {
        return (found.exact() ? "" : "more than ") + Wording.count(found.total(), "statement", "statements");
    }
}
