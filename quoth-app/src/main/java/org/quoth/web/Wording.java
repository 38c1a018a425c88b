package org.quoth.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quoth.model.AttributionKind;
import org.quoth.model.DocumentKind;
import org.quoth.model.Modality;
import org.quoth.model.Moment;
import org.quoth.model.Outcome;
import org.quoth.model.Published;
import org.quoth.model.Reference;
import org.quoth.model.Standing;
import org.quoth.model.Statement;
import org.quoth.model.StatementKind;
import org.quoth.model.Told;

/** The words the pages use for the record's own terms. */
final class Wording {

    private static final Pattern NAMESAKE = Pattern.compile("-(\\d{1,4})$");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'xxx", Locale.ENGLISH);

    private Wording() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String when(@Nullable Published published) {
        if (published == null) {
            return "undated";
        }
        return published.time() == null
                ? DAY.format(published.day())
                : TIME.format(published.time()).replace('-', '−');
    }

    /** The document's day; before it, where a report tells when it was said, that. */
    static String when(Statement statement) {
        Told told = statement.told();
        String day = shortDay(statement.reference().published());
        if (told == null || told.span().equals(statement.reference().day())) {
            return day;
        }
        String said = told.first().equals(told.last()) ? DAY.format(told.first()) : told.span();
        return statement.reference().published() == null ? "said " + said : "said " + said + ", reported " + day;
    }

    static String shortDay(@Nullable Published published) {
        return published == null ? "undated" : DAY.format(published.day());
    }

    /**
     * How long after the words were spoken: "the same day", "3 days later", "10 years later"; empty if it is not known when.
     *
     * @param after what is later, in words: "before the report", "ago"
     */
    static String age(@Nullable LocalDate spoken, LocalDate then, String after) {
        if (spoken == null || spoken.isAfter(then)) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(spoken, then);
        if (days == 0) {
            return "the same day";
        }
        long months = ChronoUnit.MONTHS.between(spoken, then);
        String age = days < 60
                ? count(days, "day", "days")
                : months < 24 ? count(months, "month", "months") : count(months / 12, "year", "years");
        return age + " " + after;
    }

    static String kind(DocumentKind kind) {
        return switch (kind) {
            case TRANSCRIPT -> "Transcript";
            case ARTICLE -> "Story";
            case OTHER -> "Text";
        };
    }

    static String kind(AttributionKind kind) {
        return switch (kind) {
            case DIRECT -> "direct";
            case MIXED -> "mixed";
            case INDIRECT -> "indirect";
        };
    }

    /** "at 1:23:43" of a recording, "at 14:30" by the clock; null where no time is known. */
    static @Nullable String spoken(@Nullable Moment moment) {
        return moment == null ? null : "at " + moment;
    }

    /** "speaker Earnest, from 2015-01-01", of the fields that ask for something. */
    static String narrowing(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isBlank())
                .map(field -> narrowing(
                        field.getKey().replace('-', ' '), field.getValue().strip()))
                .collect(Collectors.joining(", "));
    }

    private static String narrowing(String name, String value) {
        return value.equals("true") ? name : name + " " + (value.matches("[\\d-]+") ? value : value.replace('-', ' '));
    }

    /** "reported, denied" */
    static String kind(Statement statement) {
        List<String> kind = new ArrayList<>(List.of(kind(statement.kind())));
        kind.addAll(statement.reservations());
        if (statement.ruled()) {
            kind.add(Statement.BY_HAND);
        }
        return String.join(", ", kind);
    }

    static String kind(StatementKind kind) {
        return switch (kind) {
            case QUESTION -> "question";
            case ANSWER -> "answer";
            case STATEMENT -> "said in person";
            case MODERATOR -> "moderator";
            case ASIDE -> "aside";
            case DIRECT -> "quoted";
            case MIXED -> "quoted in part";
            case INDIRECT -> "reported";
            case PASSAGE -> "passage";
        };
    }

    static String outcome(@Nullable Outcome outcome) {
        return switch (outcome) {
            case CLEAR -> "clear reply";
            case AMBIVALENT -> "ambivalent reply";
            case NON_REPLY -> "no reply";
            case null -> "not judged";
        };
    }

    /** What became of a question: a red mark is for a reply that gives none, and not for a question that nobody took up. */
    static String outcome(@Nullable Outcome outcome, boolean answered) {
        return outcome == Outcome.NON_REPLY && !answered ? "not taken up" : outcome(outcome);
    }

    static String tone(@Nullable Outcome outcome, boolean answered) {
        return outcome == Outcome.NON_REPLY && !answered ? "grey" : tone(outcome);
    }

    /** The look of a chip for an outcome. */
    static String tone(@Nullable Outcome outcome) {
        return switch (outcome) {
            case CLEAR -> "good";
            case AMBIVALENT -> "warn";
            case NON_REPLY -> "bad";
            case null -> "grey";
        };
    }

    static String modality(Modality modality) {
        return switch (modality) {
            case COMMITMENT -> "commitment";
            case INTENTION -> "intention";
            case PREDICTION -> "prediction";
            case TARGET -> "target";
            case CONDITIONAL -> "conditional";
        };
    }

    static String standing(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A label as people read it. */
    static String label(String label) {
        return label.strip().equalsIgnoreCase("Q") ? "Question" : sentenceCase(label);
    }

    /** A document's title, or the name of its file. */
    static String title(Reference reference) {
        if (reference.title() != null) {
            return reference.title();
        }
        String source = reference.source().replaceFirst("[/\\\\]+$", "");
        String name = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
        return name.isEmpty() ? reference.source() : name;
    }

    /** A label as printed in capitals, made easier to read: {@code QUESTION} to {@code Question}, {@code MS. OKORO} to {@code Ms. Okoro}. */
    static String sentenceCase(String label) {
        if (!label.equals(label.toUpperCase(Locale.ROOT))) {
            return label;
        }
        StringBuilder words = new StringBuilder(label.length());
        boolean start = true;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            words.append(start ? c : Character.toLowerCase(c));
            start = !Character.isLetterOrDigit(c) && c != '\'' && c != '’';
        }
        return words.toString();
    }

    /** A name, with "(2)" after it for the second person who bears it. */
    static String apart(String name, @Nullable String person) {
        Matcher number = NAMESAKE.matcher(person == null ? "" : person);
        return number.find() ? name + " (" + number.group(1) + ")" : name;
    }

    static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    static String count(long number, String one, String many) {
        return String.format(Locale.ENGLISH, "%,d %s", number, number == 1 ? one : many);
    }

    /** "13 of 66 exchanges", "66 exchanges" where it is all of them. */
    static String part(long part, long all, String one, String many) {
        return part == all ? count(all, one, many) : number(part) + " of " + count(all, one, many);
    }

    /** The words of a question, or that none were taken down. */
    static String question(String words, int length) {
        return words.isBlank() ? "(a question that was not taken down)" : beginning(words, length);
    }

    /** The beginning of a text, cut at a word. */
    static String beginning(String text, int length) {
        String line = text.replaceAll("[\\s\u00a0]+", " ").strip();
        if (line.length() <= length) {
            return line;
        }
        int cut = line.lastIndexOf(' ', length);
        return line.substring(0, cut < length / 2 ? length : cut) + " …";
    }
}
