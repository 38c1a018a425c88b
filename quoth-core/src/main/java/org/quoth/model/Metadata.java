package org.quoth.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself. What it does not say is null or empty, never guessed.
 *
 * @param title the headline or the name of the event
 * @param principal the person the event is about (transcripts)
 * @param outlet who published it
 * @param programme the show or series
 * @param section the part of the paper it is filed under
 * @param byline who wrote it, a name each
 * @param venue the room or house of the event
 * @param place the town (dateline of a story, place of an event)
 * @param language BCP 47 tag
 * @param published of a transcript the day of the event
 * @param updated when it was last changed, if it says so
 * @param captured when a web archive's harvester fetched it; null for what came otherwise
 * @param url canonical address
 */
public record Metadata(
        @Nullable String title,
        @Nullable Principal principal,
        @Nullable String outlet,
        @Nullable String programme,
        @Nullable String section,
        List<String> byline,
        @Nullable String venue,
        @Nullable String place,
        @Nullable String language,
        @Nullable Published published,
        @Nullable Published updated,
        @Nullable Published captured,
        @Nullable String url) {

    public static final Metadata NONE = new Builder().build();

    public Metadata {
        byline = List.copyOf(byline);
    }

    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.title = title;
        builder.principal = principal;
        builder.outlet = outlet;
        builder.programme = programme;
        builder.section = section;
        builder.byline = byline;
        builder.venue = venue;
        builder.place = place;
        builder.language = language;
        builder.published = published;
        builder.updated = updated;
        builder.captured = captured;
        builder.url = url;
        return builder;
    }

    /** Collects what a reader finds, field by field; not safe to share between threads. */
    public static final class Builder {
        private @Nullable String title;
        private @Nullable Principal principal;
        private @Nullable String outlet;
        private @Nullable String programme;
        private @Nullable String section;
        private List<String> byline = List.of();
        private @Nullable String venue;
        private @Nullable String place;
        private @Nullable String language;
        private @Nullable Published published;
        private @Nullable Published updated;
        private @Nullable Published captured;
        private @Nullable String url;

        public Builder title(@Nullable String value) {
            title = value;
            return this;
        }

        public Builder principal(@Nullable Principal value) {
            principal = value;
            return this;
        }

        public Builder outlet(@Nullable String value) {
            outlet = value;
            return this;
        }

        public Builder programme(@Nullable String value) {
            programme = value;
            return this;
        }

        public Builder section(@Nullable String value) {
            section = value;
            return this;
        }

        public Builder byline(List<String> value) {
            byline = value;
            return this;
        }

        public Builder venue(@Nullable String value) {
            venue = value;
            return this;
        }

        public Builder place(@Nullable String value) {
            place = value;
            return this;
        }

        public Builder language(@Nullable String value) {
            language = value;
            return this;
        }

        public Builder published(@Nullable Published value) {
            published = value;
            return this;
        }

        public Builder updated(@Nullable Published value) {
            updated = value;
            return this;
        }

        public Builder captured(@Nullable Published value) {
            captured = value;
            return this;
        }

        public Builder url(@Nullable String value) {
            url = value;
            return this;
        }

        public Metadata build() {
            return new Metadata(
                    title, principal, outlet, programme, section, byline, venue, place, language, published, updated,
                    captured, url);
        }
    }
}
