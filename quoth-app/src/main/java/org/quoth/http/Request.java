package org.quoth.http;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quoth.search.Question;
import org.quoth.search.QuestionException;
import org.quoth.search.Sort;
import org.quoth.store.Scope;

/** The parameters of a request, read with care: what cannot be understood is refused, not passed over. */
final class Request {

    private static final int LONGEST = 2000;
    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 200;
    private static final int LAST_PAGE = 10_000;

    private final Context context;

    Request(Context context) {
        this.context = context;
    }

    @Nullable
    String text(String name) {
        String value = context.queryParam(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > LONGEST) {
            throw new QuestionException(name + " is longer than " + LONGEST + " characters.");
        }
        return value.strip();
    }

    String textOrEmpty(String name) {
        String value = text(name);
        return value == null ? "" : value;
    }

    @Nullable
    LocalDate day(String name) {
        String value = text(name);
        return value == null ? null : day(name, value);
    }

    static LocalDate day(String name, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new QuestionException(name + " is \"" + value + "\"; a day is written as 2025-03-04.");
        }
    }

    /** Whose words a list is to hold, on what, and of which days. */
    Scope scope() {
        return new Scope(text("speaker"), text("about"), day("from"), day("to"), text("document"));
    }

    int limit() {
        return number("limit", USUAL_PAGE, 1, LARGEST_PAGE);
    }

    /** Where a page begins, in lists that are counted off; the cursor is that number, or the page as the site counts them. */
    int offset() {
        return number("cursor", (number("page", 1, 1, LAST_PAGE) - 1) * USUAL_PAGE, 0, 100_000_000);
    }

    /** Where the page before ended, in lists that are followed; the site calls it otherwise. */
    @Nullable
    String cursor() {
        String cursor = text("cursor");
        return cursor == null ? text("after") : cursor;
    }

    private int number(String name, int otherwise, int least, int most) {
        String value = text(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("\\d{1,9}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            throw new QuestionException(
                    "%s is \"%s\"; a whole number from %d to %d is needed.".formatted(name, value, least, most));
        }
        return Integer.parseInt(value);
    }

    <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        for (E each : type.getEnumConstants()) {
            if (each.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(value)) {
                return each;
            }
        }
        String possible = Arrays.stream(type.getEnumConstants())
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
        throw new QuestionException("There is no %s \"%s\"; possible are %s.".formatted(name, value, possible));
    }

    /** Whether a field says true; false where it is not given. */
    boolean yes(String name) {
        String value = text(name);
        if (value != null && !value.equals("true") && !value.equals("false")) {
            throw new QuestionException("%s is \"%s\"; true or false is possible.".formatted(name, value));
        }
        return "true".equals(value);
    }

    /** Whether {@code by=meaning} was asked for; words are the rule. */
    boolean byMeaning() {
        String by = text("by");
        if (by != null && !by.equals("meaning") && !by.equals("words")) {
            throw new QuestionException("by is \"" + by + "\"; words or meaning is possible.");
        }
        return "meaning".equals(by);
    }

    Question question() {
        Sort sort = choice("sort", Sort.class);
        String words = textOrEmpty("q");
        return Question.of(byMeaning() ? "" : words)
                .withLike(byMeaning() ? words : null)
                .withSpeaker(text("speaker"))
                .withRole(text("role"))
                .withAbout(text("about"))
                .withKind(text("kind"))
                .withOutlet(text("outlet"))
                .withVenue(text("venue"))
                .between(day("from"), day("to"))
                .sorted(sort != null ? sort : words.isEmpty() ? Sort.NEWEST : Sort.RELEVANCE)
                .withLimit(limit())
                .after(cursor());
    }
}
