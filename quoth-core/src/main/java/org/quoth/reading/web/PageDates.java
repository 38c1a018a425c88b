package org.quoth.reading.web;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Published;
import org.quoth.reading.lines.StatedTime;

/**
 * When a page was published, as the first layer that states a day says: the article's JSON-LD, meta elements, the page's JSON-LD, what
 * readers see, the address. An hour in UTC gives way to the same moment in the zone that readers are shown.
 */
final class PageDates {

    /** There were no web pages before. */
    private static final int FIRST_YEAR = 1991;

    private static final Pattern IN_URL =
            Pattern.compile("/(20\\d{2}|19\\d{2})/(?:[A-Za-z_-]+/)?(\\d{1,2})/(\\d{1,2})(?:/|$)");
    private static final Pattern IN_NAME = Pattern.compile(
            "(?:.*[.:_-])?(?:(?:date|time)[._-]?)?(?:publish(?:ed)?|publication|pub|issued|release[d]?|posted|created)[._-]?(?:date|time|at|on)?(?:[._-]?time)?");

    private final Tagged page;
    private final MetaTags tags;
    private final JsonLd data;

    PageDates(Tagged page, MetaTags tags, JsonLd data) {
        this.page = page;
        this.tags = tags;
        this.data = data;
    }

    /**
     * The day, and the hour where it is stated with its zone.
     *
     * @param window the window's title, which may state a day in brackets
     * @param address the page's own, or where it was found; empty if unknown
     */
    @Nullable
    Published find(VisibleDate visible, String window, String address) {
        Published found = stated();
        if (found != null) {
            return inShownZone(found);
        }
        Published seen = visible.find();
        if (isSane(seen)) {
            return seen;
        }
        Published titled = window.length() < 160 ? StatedTime.machine(dateOf(window)) : null;
        return isSane(titled) ? titled : fromUrl(address);
    }

    private static String dateOf(String window) {
        int open = window.lastIndexOf('(');
        int close = window.indexOf(')', Math.max(0, open));
        return open < 0 || close < 0 ? "" : window.substring(open + 1, close);
    }

    private @Nullable Published stated() {
        List<String> layers = new ArrayList<>();
        layers.add(data.article().path("datePublished").asText());
        layers.add(tags.first(
                "article:published_time",
                "datepublished",
                "og:published_time",
                "og:article:published_time",
                "article:published"));
        layers.add(tags.first(
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
                "displaydate",
                "time",
                "bt:pubdate"));
        layers.add(tags.firstNamed(IN_NAME));
        layers.add(data.ofPage("datePublished"));
        layers.add(data.article().path("dateCreated").asText());
        layers.add(data.article().path("uploadDate").asText());
        for (String layer : layers) {
            Published found = layer.isBlank() ? null : StatedTime.machine(layer);
            if (isSane(found)) {
                return found;
            }
        }
        return null;
    }

    private static boolean isSane(@Nullable Published found) {
        return found != null && found.day().getYear() >= FIRST_YEAR;
    }

    /** The same moment as a {@code <time>} of the page states it with another offset than UTC, if one does. */
    private Published inShownZone(Published found) {
        OffsetDateTime time = found.time();
        if (time == null || time.getOffset().getTotalSeconds() != 0) {
            return found;
        }
        for (Element shown : page.tag("time")) {
            Published local = StatedTime.machine(shown.attr("datetime"));
            OffsetDateTime other = local == null ? null : local.time();
            if (other != null
                    && other.getOffset().getTotalSeconds() != 0
                    && Duration.between(time, other).abs().toMinutes() < 1) {
                return Published.at(other);
            }
        }
        return found;
    }

    private static @Nullable Published fromUrl(String url) {
        Matcher date = IN_URL.matcher(url);
        if (!date.find()) {
            return null;
        }
        return StatedTime.machine("%s-%02d-%02d"
                .formatted(date.group(1), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3))));
    }
}
