package org.quoth.attribution.commitment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Document;
import org.quoth.model.Due;
import org.quoth.model.Published;
import org.quoth.model.TimeExpression;
import org.quoth.model.TimeType;
import org.quoth.text.CalendarWords;
import org.quoth.text.Phrasings;
import org.quoth.text.Placed;
import org.quoth.text.Span;

/** Reads when an action is due from the time expressions inside it and the words before them. */
final class Dues {

    private static final Phrasings PHRASINGS = Phrasings.of(Dues.class, CalendarWords.SHARED);

    private static final Pattern AGE = Pattern.compile("\\b(?:old|of age)$");
    private static final Pattern BEFORE = PHRASINGS.kind("before");
    /** What was said on that day, not what is due: "as he described today, …". */
    private static final Pattern SAID_THEN = PHRASINGS.kind("said then");

    private static final Pattern PRESENT =
            Pattern.compile("(?i)(?:here |later |earlier )?(?:today|tonight|this \\p{L}+|now)");
    /** The day belongs to another verb. */
    private static final Pattern OF_ANOTHER = PHRASINGS.kind("of another");

    private static final Pattern WEEKDAY = PHRASINGS.kind("day of the week");
    private static final Pattern MONTH = PHRASINGS.kind("month told");
    /** It names its year, or looks back by its own words. */
    private static final Pattern BEHIND =
            Pattern.compile("(?i)\\b\\d{4}\\b|\\b(?:last|past|previous|ago|earlier|yesterday|since)\\b");

    private static final Pattern LATER = Pattern.compile("(?i)\\b(?:tonight|this (?:afternoon|evening)|later today)$");

    /** "In the next two years": before they are over. */
    private static final Pattern NEXT = Pattern.compile("(?i)(?:the )?(?:next|coming|following)\\b");

    private static final Pattern STRETCH =
            Pattern.compile("(?i)\\b(?:in|(?:in|over|during) the course of)\\s+(?:the )?$");

    private static final Pattern SINCE = Pattern.compile("(?i)\\b(?:since|as of)\\s+$");
    private static final Pattern OVER = Pattern.compile("(?i)over|through|for|within");
    /** Before the day of another verb. */
    private static final Pattern ELSEWHERE = PHRASINGS.kind("elsewhere");

    private static final Pattern LAST = Pattern.compile("(?i)\\b(?:last night|overnight)$");

    private static final Pattern UNTIL = Pattern.compile("(?i)until|till|before");
    private static final Pattern DENIED =
            Pattern.compile("(?i)(?:\\b(?:not|never|cannot)|n['’]t)(?:\\s+(?:be|going to|\\p{L}+ly)){0,3}\\s+$");

    private static final Pattern MODAL = Pattern.compile(
            "(?i),?\\s+(?:will|shall|would|is|are|plans?|intends?)(?:\\s+(?:also|then|going|to)){0,20}\\s+");

    private static final Pattern EARLIER = Pattern.compile("(?i)\\bearlier\\s+$");
    private static final Pattern OTHERWISE = Pattern.compile("\\s+or(?:\\s+(?:maybe|perhaps|on|by|the)){0,20}\\s+");
    private static final int OR = 16;
    /** In years: who says "in this century" names no day. */
    private static final int LONGEST = 12;

    private static final int REACH = 40;
    /** In characters: what is arranged names its day soon. */
    private static final int NEAR = 60;

    private final Document document;
    private final Placed<TimeExpression> times;
    private final Placed<Span> takenBack;

    Dues(Document document) {
        this.document = document;
        this.times = Placed.of(document.times(), TimeExpression::span);
        this.takenBack = Placed.of(document.withdrawn(), span -> span);
    }

    /**
     * The first time in the action, or right before the clause, that comes to days and does not lie in the past; null if there is none.
     *
     * @param sentence the sentence of the clause
     */
    @Nullable
    Due of(Span clause, Span action, Span sentence, boolean target) {
        Span ahead = new Span(Math.max(sentence.begin(), clause.begin() - REACH), clause.begin());
        Span subject = new Span(clause.begin(), Math.max(clause.begin(), action.begin()));
        for (Span place : List.of(action, ahead, subject, behindCorrection(action, sentence))) {
            for (TimeExpression time : times.within(place)) {
                boolean beside =
                        (place.equals(ahead) ? touches(time.span(), clause) : isOfTheAction(time.span(), place))
                                && (!place.equals(subject) || isBeforeVerb(time.span(), action));
                Due due = beside && !isTakenBack(time) ? due(time, place, target) : null;
                if (due != null) {
                    return due;
                }
            }
        }
        return null;
    }

    /** A day to come right behind what is to be done then, as far as nothing else is told between; not today, unless it is for later in the day. */
    boolean isArranged(Span action, @Nullable Due due) {
        Published published = document.metadata().published();
        if (due == null || published == null || due.text().begin() > action.begin() + NEAR) {
            return false;
        }
        String text = document.text();
        int to = Math.max(action.begin(), due.text().begin());
        LocalDate first = due.earliest() == null ? due.latest() : due.earliest();
        boolean later = first != null && first.isAfter(published.day());
        return (later || LATER.matcher(due.text().of(text)).find())
                && !SINCE.matcher(text.substring(
                                Math.max(0, due.text().begin() - REACH),
                                due.text().begin()))
                        .find()
                && !OVER.matcher(due.text().of(text)).lookingAt()
                && !ELSEWHERE.matcher(text.substring(action.begin(), to)).find();
    }

    /** "on Tuesday – I'm sorry, I meant on Friday": where the right time stands; empty if the action takes none back. */
    private Span behindCorrection(Span action, Span sentence) {
        for (Span taken : takenBack.overlapping(action)) {
            if (!times.within(taken).isEmpty()) {
                int from = Math.min(taken.end(), sentence.end());
                return new Span(from, Math.min(sentence.end(), from + 2 * REACH));
            }
        }
        return new Span(action.end(), action.end());
    }

    private boolean isTakenBack(TimeExpression time) {
        return !takenBack.overlapping(time.span()).isEmpty();
    }

    /** "The board tomorrow will …" */
    private boolean isBeforeVerb(Span time, Span action) {
        return time.end() <= action.begin()
                && MODAL.matcher(document.text().substring(time.end(), action.begin()))
                        .matches();
    }

    /** "Next week, he …": nothing but a comma or a dash stands between, and a clause begins with it. */
    private boolean touches(Span time, Span clause) {
        String between = document.text().substring(time.end(), clause.begin());
        int from = Math.max(0, time.begin() - REACH);
        return between.chars().noneMatch(c -> Character.isLetterOrDigit(c) || c == ';')
                && !SAID_THEN
                        .matcher(document.text().substring(from, time.begin()))
                        .find();
    }

    /** Neither "over 12 years of age" nor "today's plan" and "post-2026" nor the day of something else: "the cranes that stand here today". */
    private boolean isOfTheAction(Span time, Span action) {
        String text = document.text();
        boolean owns = text.startsWith("'s", time.end()) || text.startsWith("’s", time.end());
        boolean joined = time.begin() > 0 && text.charAt(time.begin() - 1) == '-';
        boolean present = PRESENT.matcher(time.of(text)).matches();
        return !owns
                && !joined
                && !AGE.matcher(time.of(text)).find()
                && !(present
                        && OF_ANOTHER
                                .matcher(text.substring(action.begin(), time.begin()))
                                .find());
    }

    private @Nullable Due due(TimeExpression time, Span action, boolean target) {
        Range range = EARLIER.matcher(document.text()
                                .substring(action.begin(), time.span().begin()))
                        .find()
                ? null
                : range(time);
        if (range == null || isPast(range) || isLast(time, range)) {
            return null;
        }
        TimeExpression other = otherwise(time);
        Range later = other == null ? null : range(other);
        if (other != null && later != null && later.to().isAfter(range.to())) {
            return new Due(range.from(), later.to(), time.span().cover(other.span()));
        }
        int reach = Math.max(action.begin(), time.span().begin() - REACH);
        Matcher before =
                BEFORE.matcher(document.text().substring(reach, time.span().begin()));
        boolean said = before.find();
        boolean running = time.type() == TimeType.DURATION;
        boolean next = running
                && said
                && isStretch(time)
                && NEXT.matcher(time.span().of(document.text())).lookingAt();
        if (running && !next && (!said || before.group("latest") == null) && !target) {
            return null;
        }
        if (!said) {
            return target ? new Due(null, range.to(), time.span()) : new Due(range.from(), range.to(), time.span());
        }
        boolean of = before.group("at") != null && before.group("at").equalsIgnoreCase("of");
        Span text =
                of ? time.span() : new Span(reach + before.start(), time.span().end());
        if (target) {
            return new Due(null, range.to(), before.group("at") == null ? text : time.span());
        }
        return next ? new Due(null, range.to(), text) : bounded(range, before, text, action);
    }

    /** "In the next two years", "over the course of the next two weeks". */
    private boolean isStretch(TimeExpression time) {
        int begin = time.span().begin();
        return STRETCH.matcher(document.text().substring(Math.max(0, begin - REACH), begin))
                .find();
    }

    /** By the word before the time: "by", "before", "from", "on". */
    private Due bounded(Range range, Matcher before, Span text, Span action) {
        String latest = before.group("latest");
        if (latest == null) {
            return new Due(range.from(), before.group("earliest") == null ? range.to() : null, text);
        }
        if (UNTIL.matcher(latest).matches() && isDenied(action)) {
            return new Due(range.from(), null, text);
        }
        boolean exclusive = latest.equalsIgnoreCase("before") || latest.equalsIgnoreCase("prior to");
        return new Due(null, exclusive ? range.from() : range.to(), text);
    }

    /** "will not come into effect until 2019": not before. */
    private boolean isDenied(Span action) {
        String text = document.text();
        return DENIED.matcher(text.substring(Math.max(0, action.begin() - REACH), action.begin()))
                .find();
    }

    /** "tomorrow or on Monday": the second; null if none follows. */
    private @Nullable TimeExpression otherwise(TimeExpression time) {
        int end = time.span().end();
        for (TimeExpression each : times.overlapping(new Span(end, end + OR))) {
            int gap = each.span().begin() - end;
            if (gap > 0
                    && gap < OR
                    && OTHERWISE
                            .matcher(document.text().substring(end, each.span().begin()))
                            .matches()) {
                return each;
            }
        }
        return null;
    }

    private record Range(LocalDate from, LocalDate to) {}

    private boolean isPast(Range range) {
        Published published = document.metadata().published();
        return published != null && range.to().isBefore(published.day());
    }

    /** "Last night", which ends on the day itself. */
    private boolean isLast(TimeExpression time, Range range) {
        Published published = document.metadata().published();
        return published != null
                && range.from().isBefore(published.day())
                && LAST.matcher(time.span().of(document.text())).find();
    }

    private @Nullable Range range(TimeExpression time) {
        String value = time.value();
        if (value == null || time.type() == TimeType.SET) {
            return null;
        }
        if (time.type() == TimeType.DURATION) {
            return ahead(value);
        }
        String[] ends = value.split("/", -1);
        LocalDate from = day(ends[0], true);
        LocalDate to = day(ends[ends.length - 1], false);
        if (from == null || to == null || from.plusYears(LONGEST).isBefore(to)) {
            return null;
        }
        return toCome(time.span().of(document.text()), new Range(from, to));
    }

    /** What is to be done lies ahead: "Thursday" is the next one and never today, "the end of May" the next May. */
    private Range toCome(String words, Range range) {
        Published published = document.metadata().published();
        if (published == null || BEHIND.matcher(words).find()) {
            return range;
        }
        LocalDate today = published.day();
        if (WEEKDAY.matcher(words).matches()) {
            long weeks = range.to().isAfter(today) ? 0 : ChronoUnit.WEEKS.between(range.to(), today) + 1;
            return new Range(range.from().plusWeeks(weeks), range.to().plusWeeks(weeks));
        }
        boolean nextYear = range.to().isBefore(today) && MONTH.matcher(words).find();
        long years = nextYear ? today.getYear() - range.to().getYear() : 0;
        long more = nextYear && range.to().plusYears(years).isBefore(today) ? 1 : 0;
        return new Range(range.from().plusYears(years + more), range.to().plusYears(years + more));
    }

    /** A length of time counted from the document's day. */
    private @Nullable Range ahead(String duration) {
        Published published = document.metadata().published();
        if (published == null || !duration.matches("P\\d+[DWMY]")) {
            return null;
        }
        return new Range(published.day(), published.day().plus(Period.parse(duration)));
    }

    private static @Nullable LocalDate day(String iso, boolean first) {
        String date = iso.replaceFirst("T.*", "");
        try {
            return switch (date.length()) {
                case 4 ->
                    first ? LocalDate.of(Integer.parseInt(date), 1, 1) : LocalDate.of(Integer.parseInt(date), 12, 31);
                case 7 ->
                    first
                            ? YearMonth.parse(date).atDay(1)
                            : YearMonth.parse(date).atEndOfMonth();
                case 10 -> LocalDate.parse(date);
                default -> null;
            };
        } catch (DateTimeException | NumberFormatException notADay) {
            return null;
        }
    }
}
