package org.quoth.attribution.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quoth.model.TimeExpression;
import org.quoth.model.TimeType;
import org.quoth.text.Span;

/**
 * Holds found dates against the marked ones. GUM marks dates and times of day, seldom durations, no sets, no times told by an event:
 * of those that stand alone here only what claims to be a date or a time of day with a value counts as found.
 */
final class GumMeasure {

    private int found;
    private int gold;
    private int overlapping;
    private int exact;
    private int valued;
    private int rightValue;
    final List<String> misses = new ArrayList<>();

    void add(GumTexts.Text text) {
        String words = text.document().text();
        List<TimeExpression> times = new TimesStep()
                .annotate(text.document()).times().stream()
                        .filter(time -> claims(time)
                                || text.gold().stream()
                                        .anyMatch(mark -> mark.span().overlaps(time.span())))
                        .toList();
        found += times.size();
        gold += text.gold().size();
        List<TimeExpression> left = new ArrayList<>(times);
        for (GumTexts.Gold mark : text.gold()) {
            TimeExpression match = left.stream()
                    .filter(time -> time.span().overlaps(mark.span()))
                    .findFirst()
                    .orElse(null);
            if (match == null) {
                miss("missed", text, mark.span(), mark.from() + " " + mark.to());
                continue;
            }
            left.remove(match);
            overlapping++;
            exact += match.span().equals(mark.span()) ? 1 : 0;
            if (!match.span().equals(mark.span())) {
                miss("extent", text, mark.span(), match.span().of(words));
            }
            value(text, mark, match);
        }
        left.forEach(time -> miss("spurious", text, time.span(), time.value() + ""));
    }

    private static boolean claims(TimeExpression time) {
        return (time.type() == TimeType.DATE || time.type() == TimeType.TIME) && time.value() != null;
    }

    private void value(GumTexts.Text text, GumTexts.Gold mark, TimeExpression match) {
        if (mark.from().equals("?")) {
            return;
        }
        valued++;
        String value = String.valueOf(match.value());
        String[] ends = value.split("/", -1);
        if (match.type() == TimeType.TIME && !mark.from().contains(":")) {
            ends = new String[] {ends[0]};
        }
        if (same(mark.from(), ends[0], true) && same(mark.to(), ends[ends.length - 1], false)) {
            rightValue++;
        } else {
            miss("value", text, mark.span(), mark.from() + " " + mark.to() + " but " + value);
        }
    }

    /** {@code --10} is an October of any year. */
    private static boolean same(String mark, String value, boolean begin) {
        String full =
                mark.startsWith("--") ? value.substring(0, Math.min(4, value.length())) + mark.substring(1) : mark;
        return full.contains(":")
                ? clock(full).equals(clock(value))
                : fill(full, begin).equals(fill(value, begin));
    }

    /** Hours and minutes, behind their day if there is one. */
    private static String clock(String time) {
        return time.replaceFirst("^T", "").replaceFirst("(\\d\\d:\\d\\d).*", "$1");
    }

    private static String fill(String day, boolean begin) {
        String date = day.replaceFirst("T.*", "");
        return switch (date.length()) {
            case 4 -> date + (begin ? "-01-01" : "-12-31");
            case 7 ->
                begin
                        ? date + "-01"
                        : java.time.YearMonth.parse(date).atEndOfMonth().toString();
            default -> date;
        };
    }

    private void miss(String kind, GumTexts.Text text, Span span, String detail) {
        String words = text.document().text();
        String context = words.substring(Math.max(0, span.begin() - 40), Math.min(words.length(), span.end() + 25));
        misses.add(kind + "\t" + span.of(words) + "\t" + detail + "\t"
                + text.document().metadata().published() + "\t" + context.replace('\n', ' '));
    }

    double relaxed() {
        return f(overlapping);
    }

    double strict() {
        return f(exact);
    }

    /** The share of right values among the dates found that the annotators gave a value. */
    double values() {
        return valued == 0 ? 0 : (double) rightValue / valued;
    }

    private double f(int right) {
        return 2.0 * right / (found + gold);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "gold %d, found %d; relaxed P %.3f R %.3f F1 %.3f; strict F1 %.3f; value %.3f of %d",
                gold,
                found,
                (double) overlapping / found,
                (double) overlapping / gold,
                relaxed(),
                strict(),
                values(),
                valued);
    }
}
