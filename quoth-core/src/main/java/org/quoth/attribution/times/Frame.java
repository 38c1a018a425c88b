package org.quoth.attribution.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Attribution;
import org.quoth.model.Document;
import org.quoth.model.Occasion;
import org.quoth.model.Published;
import org.quoth.model.TimeExpression;
import org.quoth.model.TimeType;
import org.quoth.text.CalendarWords;
import org.quoth.text.Phrasings;
import org.quoth.text.Span;

/** The sentence around a report's cue, without what is reported. */
final class Frame {

    private static final Phrasings PHRASINGS = Phrasings.of(Frame.class, CalendarWords.SHARED);

    private static final Pattern EVENT = PHRASINGS.kind("event");
    private static final Pattern MONTH = PHRASINGS.kind("month told");
    private static final Pattern AUDIENCE = PHRASINGS.kind("audience");
    /** Days that only the document's own would settle. */
    private static final Pattern UNRESOLVED = PHRASINGS.kind("unresolved");
    /** From the cue to the words that tell the time or the event no further than this, what is reported not counted. */
    private static final int FAR = 160;

    /** "their first debate of the": what goes on in words that name nobody. */
    private static final Pattern OPEN = Pattern.compile("(?:\\s+(?:with|in|on|at|of|to|the|and|an?|his|her)){1,20}$");

    private static final Pattern WEEKDAY = PHRASINGS.kind("day told");

    private static final Pattern AND = Pattern.compile("\\s+(?:and|or)\\s+(?:in\\s+)?");

    private final Surroundings around;
    private final Document document;
    private final Attribution attribution;
    private final @Nullable Span sentence;

    /** @param sentence of the cue; null where none is known */
    Frame(Surroundings around, Attribution attribution, @Nullable Span sentence) {
        this.around = around;
        this.document = around.document();
        this.attribution = attribution;
        this.sentence = sentence;
    }

    @Nullable
    Occasion occasion() {
        LocalDate day = day();
        Span event = event();
        TimeExpression time = time();
        if (time == null && event != null && day != null) {
            Occasion named = monthOf(event, day);
            if (named != null) {
                return named;
            }
        }
        if (time == null) {
            return day == null && event == null ? null : new Occasion(null, day, null, null, event);
        }
        Span words = time.span();
        Days told = toldDays(time, day);
        TimeExpression other = told == null ? null : joined(time);
        Days both = other == null ? null : days(other);
        if (told != null && other != null && both != null) {
            told = told.cover(both);
            words = words.cover(other.span());
        }
        if (told == null && day == null) {
            return new Occasion(null, null, time.precision(), words, event);
        }
        if (told == null || (day != null && told.first().isAfter(day))) {
            return new Occasion(null, day, null, null, event);
        }
        boolean later = day != null && told.last().isAfter(day);
        return new Occasion(told.first(), later ? day : told.last(), time.precision(), words, event);
    }

    /** The days of the time; "a Monday hearing" was on the last Monday, "a poll in May" last May, for what was said lies behind, whatever the sentence says is to come. */
    private @Nullable Days toldDays(TimeExpression time, @Nullable LocalDate day) {
        Days told = days(time);
        DayOfWeek weekday = weekday(time);
        boolean present =
                TellingTimes.isPresent(document.text(), attribution.cue().getFirst());
        boolean ahead = told == null || (day != null && told.first().isAfter(day));
        if (present || day == null || !ahead) {
            return told;
        }
        if (weekday == null) {
            boolean month = MONTH.matcher(time.span().of(document.text())).matches();
            return month && told != null ? told.yearBefore() : told;
        }
        LocalDate last = day.with(TemporalAdjusters.previousOrSame(weekday));
        return new Days(last, last);
    }

    /** Of "Monday", "Monday night"; null of all else, as of "Monday, May 12". */
    private @Nullable DayOfWeek weekday(TimeExpression time) {
        Matcher weekday = WEEKDAY.matcher(time.span().of(document.text()));
        return weekday.matches() ? DayOfWeek.valueOf(weekday.group("day").toUpperCase(Locale.ROOT)) : null;
    }

    private static @Nullable Days days(TimeExpression time) {
        return time.value() == null ? null : Days.of(time.value());
    }

    /** "in 2009 and 2010": the other of two that are as precise; null if there is none. */
    private @Nullable TimeExpression joined(TimeExpression time) {
        if (sentence == null) {
            return null;
        }
        for (TimeExpression other : around.times().within(sentence)) {
            Span first = other.span().begin() < time.span().begin() ? other.span() : time.span();
            Span second = first.equals(time.span()) ? other.span() : time.span();
            Span between = new Span(first.end(), Math.max(first.end(), second.begin()));
            if (!other.equals(time)
                    && time.precision() != null
                    && time.precision().equals(other.precision())
                    && AND.matcher(between.of(document.text())).matches()) {
                return other;
            }
        }
        return null;
    }

    /** "a September hearing": the last September. */
    private @Nullable Occasion monthOf(Span event, LocalDate day) {
        Matcher named = MONTH.matcher(document.text()).region(event.begin(), event.end());
        if (!named.find()) {
            return null;
        }
        Month month = Month.valueOf(named.group().toUpperCase(Locale.ROOT));
        int year = month.getValue() > day.getMonthValue() ? day.getYear() - 1 : day.getYear();
        LocalDate last = YearMonth.of(year, month).atEndOfMonth();
        return new Occasion(
                last.withDayOfMonth(1),
                last.isAfter(day) ? day : last,
                "month",
                new Span(named.start(), named.end()),
                event);
    }

    private @Nullable LocalDate day() {
        Published published = document.metadata().published();
        return published == null ? null : published.day();
    }

    private @Nullable TimeExpression time() {
        TimeExpression nearest = null;
        if (sentence == null) {
            return null;
        }
        for (TimeExpression time : around.times().within(sentence)) {
            if (!dated(time) || !mine(time.span())) {
                continue;
            }
            TimeExpression other = joined(time);
            if (TellingTimes.belongs(document, attribution, sentence, time)
                    && (other == null || TellingTimes.belongs(document, attribution, sentence, other))
                    && (nearest == null || distance(time.span()) < distance(nearest.span()))) {
                nearest = time;
            }
        }
        return nearest;
    }

    /** A weekday is told even where nothing says which, and so are other days in a document without one of its own. */
    private boolean dated(TimeExpression time) {
        boolean date = time.type() == TimeType.DATE || time.type() == TimeType.TIME;
        boolean open = day() == null
                && UNRESOLVED.matcher(time.span().of(document.text())).find();
        return date && (time.value() != null || open || weekday(time) != null);
    }

    private @Nullable Span event() {
        if (sentence == null) {
            return null;
        }
        Span nearest = nearest(EVENT, sentence);
        return nearest == null ? nearest(AUDIENCE, sentence) : nearest;
    }

    private @Nullable Span nearest(Pattern pattern, Span sentence) {
        Matcher events = pattern.matcher(document.text()).region(sentence.begin(), sentence.end());
        Span nearest = null;
        while (events.find()) {
            Span event = withoutStop(new Span(events.start(1), events.end(1)).trim(document.text()));
            if (mine(event)
                    && !TellingTimes.isAside(document.text(), attribution, sentence, event)
                    && (nearest == null || distance(event) < distance(nearest))) {
                nearest = event;
            }
        }
        return nearest;
    }

    /** Nor a genitive: of "an interview with the Post's “Morning Hour”" the Post is named. */
    private Span withoutStop(Span event) {
        Matcher open = OPEN.matcher(document.text()).region(event.begin(), event.end());
        Span words = open.find() ? new Span(event.begin(), open.start()) : event;
        String said = words.of(document.text());
        int left = said.endsWith("'s") || said.endsWith("’s") ? 2 : said.endsWith(".") || said.endsWith(",") ? 1 : 0;
        return new Span(words.begin(), words.end() - left);
    }

    /** It stands in the frame, near the cue, outside all that is reported and nearer to no other cue of the sentence. */
    private boolean mine(Span words) {
        if (sentence == null || !sentence.contains(words) || distance(words) - reportedBefore(words) > FAR) {
            return false;
        }
        boolean reported = around.contents().overlapping(words).stream()
                .anyMatch(other -> !other.id().equals(attribution.in()));
        boolean nearer = around.cues().within(sentence).stream()
                .anyMatch(other -> !other.id().equals(attribution.id()) && isNearer(other, words));
        if (reported || nearer) {
            return false;
        }
        return attribution.source().stream()
                .noneMatch(source -> source.overlaps(words) && source.length() < words.length() + 4);
    }

    private boolean isNearer(Attribution other, Span words) {
        return sentence != null
                && other.cue().stream().anyMatch(cue -> sentence.contains(cue) && gap(cue, words) < distance(words));
    }

    /** How many characters of what is reported stand between the cue and these words behind it. */
    private int reportedBefore(Span words) {
        int cue = attribution.cue().getFirst().end();
        return attribution.content().stream()
                .filter(told -> cue <= told.begin() && told.end() <= words.begin())
                .mapToInt(Span::length)
                .sum();
    }

    private int distance(Span words) {
        return attribution.cue().stream().mapToInt(cue -> gap(cue, words)).min().orElse(Integer.MAX_VALUE);
    }

    private static int gap(Span a, Span b) {
        return Math.max(0, Math.max(a.begin(), b.begin()) - Math.min(a.end(), b.end()));
    }
}
