package org.quoth.reading.lines;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Metadata;
import org.quoth.model.Published;

/** Takes what the head of a Markdown file states into the metadata. */
final class FrontFields {

    private FrontFields() {}

    /**
     * Adds the fields of the head; they outrank what the lines show, except that an hour in the lines is kept.
     *
     * @param hour the hour at which the event began, if the text states it
     */
    static void add(FrontMatter front, Metadata.Builder metadata, @Nullable StatedTime hour) {
        if (front.isEmpty()) {
            return;
        }
        Metadata shown = metadata.build();
        String title = front.first("title", "headline");
        if (!title.isEmpty()) {
            metadata.title(Whitespace.joined(title));
        }
        String url = front.first("url", "source_url", "canonical_url", "permalink", "link");
        if (!url.isEmpty()) {
            metadata.url(url);
        }
        List<String> authors = front.all("authors").isEmpty() ? front.all("author") : front.all("authors");
        if (!authors.isEmpty()) {
            metadata.byline(authors.stream().map(Whitespace::joined).toList());
        }
        String place = front.first("location", "place");
        if (!place.isEmpty()) {
            metadata.place(place);
        }
        String outlet = front.first("outlet", "publisher", "publication");
        if (!outlet.isEmpty()) {
            metadata.outlet(outlet);
        }
        Published stated = StatedTime.machine(front.first("date", "published", "published_time", "pubdate"));
        if (stated != null) {
            metadata.published(withHour(stated, hour, shown.published()));
        }
    }

    private static Published withHour(Published stated, @Nullable StatedTime hour, @Nullable Published shown) {
        if (shown != null && shown.day().equals(stated.day()) && shown.time() != null) {
            return shown;
        }
        boolean sameDay = shown == null || shown.day().equals(stated.day());
        if (sameDay && hour != null && hour.time() != null && hour.zone() != null) {
            return Published.at(
                    stated.day().atTime(hour.time()).atZone(hour.zone()).toOffsetDateTime());
        }
        return stated;
    }
}
