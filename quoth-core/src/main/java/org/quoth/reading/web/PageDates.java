package org.quoth.reading.web;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Published;
import org.quoth.reading.lines.Mentions;
import org.quoth.reading.lines.StatedTime;

/**
 * When a page was published and when it was changed, as the first layer that states a day says: the article's JSON-LD, meta elements, the
 * page's JSON-LD, what readers see, the address.
 *
 * <p>A note that it first appeared on an earlier day outranks the markup, and so does an earlier day below the headline: systems date a
 * page anew when it moves. An hour in UTC gives way to the same moment in the zone that readers are shown.
 */
final class PageDates {

    /** There were no web pages before. */
    private static final int FIRST_YEAR = 1991;

    private static final int FARTHEST_ZONE = 14 * 60;
    private static final Pattern IN_URL =
            Pattern.compile("/(20\\d{2}|19\\d{2})/(?:[A-Za-z_-]+/)?(\\d{1,2})/(\\d{1,2})(?:/|$)");
    private static final Mentions NAMED = Mentions.of("pub", "issued", "release", "posted", "created");
    private static final Pattern IN_NAME = Pattern.compile(
            "(?:.*[.:_-])?(?:(?:date|time)[._-]?)?(?:publish(?:ed)?|publication|pub|issued|release[d]?|posted|created)[._-]?(?:date|time|at|on)?(?:[._-]?time)?");
    /** With hyphens the day comes first: so PHP, and with it half of the web, reads and writes it. */
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{2})-(\\d{2})-(\\d{4})");

    private static final String[] PUBLISHED = {
        "article:published_time", "datepublished", "og:published_time", "og:article:published_time", "article:published"
    };
    private static final String[] DATED = {
        "parsely-pub-date",
        "sailthru.date",
        "date",
        "dc.date",
        "dc.date.issued",
        "dcterms.date",
        "dcterms.created",
        "dc.date.created",
        "article_date_original",
        "originalpublicationdate",
        "cxenseparse:recs:publishtime",
        "citation_publication_date",
        "displaydate",
        "time",
        "bt:pubdate"
    };
    private static final String[] MODIFIED = {
        "article:modified_time",
        "datemodified",
        "og:updated_time",
        "og:modified_time",
        "article:modified",
        "article:updated",
        "dcterms.modified",
        "dc.date.modified",
        "last-modified",
        "lastmod",
        "revised"
    };

    private final Tagged page;
    private final MetaTags tags;
    private final JsonLd data;
    private final VisibleDate visible;
    private final @Nullable Published updated;

    PageDates(Tagged page, MetaTags tags, JsonLd data, VisibleDate visible) {
        this.page = page;
        this.tags = tags;
        this.data = data;
        this.visible = visible;
        this.updated = updated();
    }

    /** The days found: of publication, and of a later change if one is stated. */
    record Found(@Nullable Published published, @Nullable Published updated) {}

    /**
     * Both days, each with the hour where it is stated with its zone.
     *
     * @param window the window's title, which may state a day in brackets
     * @param address the page's own, or where it was found; empty if unknown
     */
    Found find(String window, String address) {
        Published published = published(window, address);
        if (published == null) {
            return new Found(visible.updated(), updated);
        }
        return new Found(published, updated != null && isAfter(updated, published) ? updated : null);
    }

    private static boolean isAfter(Published later, Published earlier) {
        OffsetDateTime one = later.time();
        OffsetDateTime other = earlier.time();
        if (one != null && other != null) {
            return one.isAfter(other);
        }
        return later.day().isAfter(earlier.day()) || (one != null && later.day().equals(earlier.day()));
    }

    private @Nullable Published published(String window, String address) {
        Published stated = stated();
        Published original = sane(visible.originally());
        if (original != null && (stated == null || original.day().isBefore(stated.day()))) {
            return original;
        }
        if (stated != null) {
            Published shown = asShown(inShownZone(atShownHour(stated)), address);
            return isDatedAnew(shown) ? labelledEarlier(shown) : shown;
        }
        Published seen = sane(visible.published());
        if (seen != null) {
            return seen;
        }
        Published titled = sane(window.length() < 160 ? StatedTime.machine(dateOf(window)) : null);
        return titled != null ? titled : fromUrl(address);
    }

    /** The markup gives one moment for both: a system that knows only the last change. */
    private boolean isDatedAnew(Published stated) {
        return updated != null && updated.day().equals(stated.day());
    }

    private Published labelledEarlier(Published stated) {
        Published labelled = sane(visible.labelled());
        return labelled != null && labelled.day().isBefore(stated.day()) ? labelled : stated;
    }

    /** Reads a machine-written date; null if it is none. */
    static @Nullable Published machine(String value) {
        Matcher dayFirst = DAY_FIRST.matcher(value.strip());
        if (dayFirst.matches()) {
            boolean american = Integer.parseInt(dayFirst.group(2)) > 12;
            return StatedTime.machine(dayFirst.group(3)
                    + '-'
                    + dayFirst.group(american ? 1 : 2)
                    + '-'
                    + dayFirst.group(american ? 2 : 1));
        }
        return StatedTime.machine(value);
    }

    private static String dateOf(String window) {
        int open = window.lastIndexOf('(');
        int close = window.indexOf(')', Math.max(0, open));
        return open < 0 || close < 0 ? "" : window.substring(open + 1, close);
    }

    private @Nullable Published stated() {
        return first(
                () -> data.article().path("datePublished").asText(),
                () -> tags.first(PUBLISHED),
                () -> tags.first(DATED),
                () -> tags.firstNamed(NAMED, IN_NAME),
                () -> data.ofPage("datePublished"),
                () -> page.property("datePublished").stream()
                        .map(Tagged.Marked::element)
                        .map(element -> element.attr(element.hasAttr("datetime") ? "datetime" : "content"))
                        .findFirst()
                        .orElse(""),
                () -> data.article().path("dateCreated").asText(),
                () -> data.article().path("uploadDate").asText());
    }

    private @Nullable Published updated() {
        Published stated = first(
                () -> data.article().path("dateModified").asText(),
                () -> tags.first(MODIFIED),
                () -> data.ofPage("dateModified"));
        if (stated != null) {
            return inShownZone(stated);
        }
        Published seen = visible.updated();
        return sane(seen);
    }

    /** The first of these that is a date; with the hour of another where that one states the same day. */
    @SafeVarargs
    private static @Nullable Published first(Supplier<String>... layers) {
        Published first = null;
        for (Supplier<String> each : layers) {
            String layer = each.get();
            Published found = sane(layer.isBlank() ? null : machine(layer));
            if (found != null) {
                first = first == null ? found : first;
                if (found.time() != null && found.day().equals(first.day())) {
                    return found;
                }
            }
        }
        return first;
    }

    private static @Nullable Published sane(@Nullable Published found) {
        return found != null && found.day().getYear() >= FIRST_YEAR ? found : null;
    }

    /** The same moment as the page shows it with another offset than UTC, if it does. */
    private Published inShownZone(Published found) {
        OffsetDateTime time = found.time();
        if (time == null || time.getOffset().getTotalSeconds() != 0) {
            return found;
        }
        for (Tagged.Marked shown : page.times()) {
            Published local = StatedTime.machine(shown.element().attr("datetime"));
            OffsetDateTime other = local == null ? null : local.time();
            if (other != null
                    && other.getOffset().getTotalSeconds() != 0
                    && Duration.between(time, other).abs().toMinutes() < 1) {
                return Published.at(other);
            }
        }
        for (DatedLine line : visible.lines()) {
            for (StatedTime shown : line.both()) {
                Published local = shown.zone() == null ? inZoneOf(time, shown) : atOffsetOf(time, shown.published());
                if (local != null) {
                    return local;
                }
            }
        }
        List<Published> local = visible.shownHours(time.getYear()).stream()
                .map(shown -> inZoneOf(time, shown))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return local.size() == 1 ? local.getFirst() : found; // hours that two zones would explain tell none
    }

    /** A moment with the offset that a line gives it; null where the line tells of another. */
    private static @Nullable Published atOffsetOf(OffsetDateTime time, @Nullable Published shown) {
        OffsetDateTime hour = shown == null ? null : shown.time();
        return hour == null || Duration.between(hour, time).abs().toMinutes() >= 1
                ? null
                : Published.at(time.withOffsetSameInstant(hour.getOffset()));
    }

    /** The hour that a line for readers states with its zone, where the markup knows only the day, or labels that very hour with another zone. */
    private Published atShownHour(Published found) {
        OffsetDateTime time = found.time();
        for (DatedLine line : visible.lines()) {
            StatedTime stated = line.published();
            Published shown = stated == null ? null : stated.published();
            OffsetDateTime hour = shown == null ? null : shown.time();
            if (shown != null
                    && hour != null
                    && (time == null
                            ? Math.abs(ChronoUnit.DAYS.between(found.day(), shown.day())) <= 1
                            : isSameMinute(time, hour))) {
                Published same = time == null ? null : atOffsetOf(time, shown);
                return same == null ? shown : same;
            }
        }
        return found;
    }

    private static boolean isSameMinute(OffsetDateTime time, OffsetDateTime shown) {
        return time.getMinute() == shown.getMinute()
                && Math.abs(Duration.between(time, shown).toMinutes()) <= FARTHEST_ZONE;
    }

    /** A moment in UTC as a line shows it without a zone: the difference is the zone, if it can be one. */
    private static @Nullable Published inZoneOf(OffsetDateTime time, StatedTime shown) {
        LocalDate day = shown.day();
        if (day == null || shown.time() == null) {
            return null;
        }
        return inZoneOf(time, day.atTime(shown.time()));
    }

    private static @Nullable Published inZoneOf(OffsetDateTime time, LocalDateTime local) {
        long minutes = Duration.between(time.toLocalDateTime().withSecond(0).withNano(0), local.withSecond(0))
                .toMinutes();
        boolean zone = minutes != 0 && minutes % 30 == 0 && Math.abs(minutes) <= FARTHEST_ZONE;
        return zone ? Published.at(time.withOffsetSameInstant(ZoneOffset.ofTotalSeconds((int) minutes * 60))) : null;
    }

    /** The day that readers are shown where it can only be the local one, or is earlier; otherwise what the markup states. */
    private Published asShown(Published stated, String address) {
        LocalDate shown = visible.shown();
        Published url = fromUrl(address);
        if (shown != null && isLocalDayOf(stated, shown)) {
            return onLocalDay(stated, shown);
        }
        if (url != null && isLocalDayOf(stated, url.day())) {
            Published local = onLocalDay(stated, url.day());
            return local.time() == null ? stated : local;
        }
        return shown != null && shown.isBefore(stated.day()) && shown.getYear() >= FIRST_YEAR
                ? Published.on(shown)
                : stated;
    }

    /** Whether a moment stated in UTC fell on this other day somewhere. */
    private static boolean isLocalDayOf(Published stated, LocalDate day) {
        OffsetDateTime time = stated.time();
        return time != null
                && time.getOffset().getTotalSeconds() == 0
                && !day.equals(stated.day())
                && (time.toLocalDateTime().minusHours(11).toLocalDate().equals(day)
                        || time.toLocalDateTime().plusHours(13).toLocalDate().equals(day));
    }

    /** In the zone of another moment of the page, if that makes it this day; otherwise the day alone. */
    private Published onLocalDay(Published stated, LocalDate day) {
        OffsetDateTime time = stated.time();
        for (Tagged.Marked other : page.times()) {
            Published local = StatedTime.machine(other.element().attr("datetime"));
            if (time != null && local != null && local.time() != null) {
                OffsetDateTime moved = time.withOffsetSameInstant(local.time().getOffset());
                if (moved.toLocalDate().equals(day)) {
                    return Published.at(moved);
                }
            }
        }
        return Published.on(day);
    }

    private static @Nullable Published fromUrl(String url) {
        Matcher date = IN_URL.matcher(url);
        if (!date.find()) {
            return null;
        }
        return StatedTime.machine(date.group(1) + '-' + twoFigures(date.group(2)) + '-' + twoFigures(date.group(3)));
    }

    private static String twoFigures(String number) {
        return number.length() == 1 ? '0' + number : number;
    }
}
