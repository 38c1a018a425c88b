package org.quoth.reading.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/** The days and the hour that stand above the first turn, and which of them people met on. */
final class HeadDays {

    private final List<Dated> days = new ArrayList<>();
    private @Nullable StatedTime hour;

    /** @param release stands beside words such as "for immediate release": when the text was put out, not when people met */
    private record Dated(StatedTime time, boolean release) {}

    void add(StatedTime day, boolean release) {
        days.add(new Dated(day, release));
    }

    /** The first counts. */
    void addHour(StatedTime time) {
        hour = hour == null ? time : hour;
    }

    @Nullable
    StatedTime hour() {
        return hour;
    }

    /** The day, with the hour where one is stated apart from it; in a chat that of the first message. */
    Optional<StatedTime> moment(Lined lined, List<Label> labels) {
        StatedTime at = hour;
        return day(lined, labels).map(day -> at == null || day.time() != null ? day : day.with(at));
    }

    /** The last day before the hour, where an hour is stated, otherwise the first; of release only if there is no other. */
    private Optional<StatedTime> day(Lined lined, List<Label> labels) {
        List<StatedTime> events = days.stream()
                .filter(each -> !each.release() || days.stream().allMatch(Dated::release))
                .map(Dated::time)
                .toList();
        StatedTime at = hour;
        if (events.isEmpty()) {
            return at == null
                    ? ChatDays.first(lined, labels)
                    : at.isAmerican() ? american(lined, labels) : Optional.empty();
        }
        return at == null || events.getFirst().time() != null
                ? Optional.of(events.getFirst())
                : Optional.of(events.stream()
                        .filter(each -> each.span().begin() < at.span().begin())
                        .reduce((a, b) -> b)
                        .orElse(events.getFirst()));
    }

    /** A day in figures, the month first. */
    private static Optional<StatedTime> american(Lined lined, List<Label> labels) {
        Span above =
                new Span(lined.line(0).span().begin(), labels.getFirst().span().begin());
        return StatedTime.americanIn(lined.text(), above);
    }
}
