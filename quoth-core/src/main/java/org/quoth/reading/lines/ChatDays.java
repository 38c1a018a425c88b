package org.quoth.reading.lines;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.text.Span;

/**
 * The day of the first message of a chat. {@code 03/04/25} is the third of April where a later message bears {@code 23/04/25}, the fourth of March
 * where one bears {@code 03/24/25}; where none tells, the day is not known, for telephones print it as their owners like.
 */
final class ChatDays {

    private static final int MONTHS = 12;
    private static final int CENTURY = 2000;
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)");

    private final List<int[]> days = new ArrayList<>();

    private ChatDays() {}

    /** Empty where the messages bear no day, or where it cannot be told which figure is the month. */
    static Optional<StatedTime> first(Lined lined, List<Label> labels) {
        Line message = lined.line(labels.getFirst().line());
        if (!LineOpening.of(message, lined.text()).dated()) {
            return Optional.empty();
        }
        Span opening = opening(lined, labels.getFirst());
        Optional<StatedTime> stated = StatedTime.in(lined.text(), opening);
        return stated.isPresent() ? stated : new ChatDays().inFigures(lined, labels, opening);
    }

    private Optional<StatedTime> inFigures(Lined lined, List<Label> labels, Span opening) {
        labels.forEach(label -> add(lined.text(), opening(lined, label)));
        boolean dayFirst = days.stream().anyMatch(day -> day[0] > MONTHS);
        boolean monthFirst = days.stream().anyMatch(day -> day[1] > MONTHS);
        if (dayFirst == monthFirst) {
            return Optional.empty();
        }
        int[] day = days.getFirst();
        try {
            LocalDate date = LocalDate.of(day[2], day[dayFirst ? 1 : 0], day[dayFirst ? 0 : 1]);
            return Optional.of(new StatedTime(date, null, null, opening));
        } catch (DateTimeException e) {
            return Optional.empty(); // figures, but no date
        }
    }

    private void add(String text, Span opening) {
        Matcher figures = FIGURES.matcher(text).region(opening.begin(), opening.end());
        if (figures.find()) {
            int year = Integer.parseInt(figures.group(4));
            days.add(new int[] {
                Integer.parseInt(figures.group(1)),
                Integer.parseInt(figures.group(3)),
                year < 100 ? CENTURY + year : year
            });
        }
    }

    /** What stands before the name on its line. */
    private static Span opening(Lined lined, Label label) {
        return new Span(lined.line(label.line()).words().begin(), label.span().begin());
    }
}
