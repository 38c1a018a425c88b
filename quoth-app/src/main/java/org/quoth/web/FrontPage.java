package org.quoth.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quoth.desk.Desk;
import org.quoth.search.Found;
import org.quoth.search.Question;
import org.quoth.search.QuestionException;
import org.quoth.search.Sort;
import org.quoth.web.SearchPage.Asked;

/** Makes the page to search from, with what was found. */
final class FrontPage {

    private static final int LATEST = 8;
    private static final int SUGGESTED = 3;

    private final Desk desk;

    FrontPage(Desk desk) {
        this.desk = desk;
    }

    SearchPage page(Address address) {
        Asked asked = asked(address);
        return asked.blank() ? blank(asked, address) : answered(asked, address);
    }

    private static Asked asked(Address address) {
        return new Asked(
                address.field("q"),
                address.field("speaker"),
                address.field("role"),
                address.field("about"),
                address.field("kind"),
                address.field("outlet"),
                address.field("venue"),
                address.field("from"),
                address.field("to"),
                address.field("sort"),
                address.byMeaning());
    }

    private SearchPage blank(Asked asked, Address address) {
        return new SearchPage(
                new Layout("Who said what", "search", address.json()),
                asked,
                false,
                null,
                "",
                List.of(),
                null,
                desk.documents().counts(),
                desk.documents().list(null, 0, LATEST).stream().map(Listed::of).toList(),
                desk.people().list("", 0, SUGGESTED),
                desk.byMeaning().kept());
    }

    private SearchPage answered(Asked asked, Address address) {
        Found found = new Found(List.of(), 0, true, null);
        String problem = null;
        try {
            found = desk.search().search(question(asked, address));
        } catch (QuestionException e) {
            problem = e.getMessage();
        }
        String next = found.next();
        return new SearchPage(
                new Layout(
                        asked.words().isEmpty() ? address.titled("Search") : asked.words(), "search", address.json()),
                asked,
                true,
                problem,
                asked.meaning() ? nearest(found) : Shelves.total(found),
                found.hits().stream().map(Entry::of).toList(),
                next == null ? null : address.with("after", next),
                desk.documents().counts(),
                List.of(),
                List.of(),
                desk.byMeaning().kept());
    }

    /** How many were nearest says nothing of how many there are. */
    private static String nearest(Found found) {
        return "The " + Wording.count(found.hits().size(), "statement", "statements") + " nearest in meaning";
    }

    private static Question question(Asked asked, Address address) {
        return Question.of(asked.meaning() ? "" : asked.words())
                .withLike(asked.meaning() ? asked.words() : null)
                .withSpeaker(orNull(asked.speaker()))
                .withRole(orNull(asked.role()))
                .withAbout(orNull(asked.about()))
                .withKind(orNull(asked.kind()))
                .withOutlet(orNull(asked.outlet()))
                .withVenue(orNull(asked.venue()))
                .between(address.day("from"), address.day("to"))
                .sorted(sort(asked.sort()))
                .after(address.fieldOrNull("after"));
    }

    private static Sort sort(String word) {
        for (Sort sort : Sort.values()) {
            if (sort.name().toLowerCase(Locale.ROOT).equals(word)) {
                return sort;
            }
        }
        return Sort.RELEVANCE;
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
