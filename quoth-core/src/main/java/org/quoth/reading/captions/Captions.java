package org.quoth.reading.captions;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Metadata;
import org.quoth.model.Moment;
import org.quoth.model.Published;
import org.quoth.model.Timing;
import org.quoth.reading.lines.StatedTime;
import org.quoth.reading.parts.Composed;

/**
 * Captions as read.
 *
 * @param damaged cues whose times could not be read; their words are left out
 */
public record Captions(Metadata metadata, Composed composed, Timing timing, int damaged) {

    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");
    private static final String[] PLACES = {"video", "media", "url", "source", "audio"};

    /** Whether the first lines of a text are those of captions. */
    public static boolean looksLike(String head) {
        return CueFile.looksLike(head);
    }

    /** Reads captions; without words, if the file holds none. */
    public static Captions read(String text) {
        CueFile file = CueFile.of(text);
        Composed composed = new CaptionReader(file.cues()).read();
        Timing timing = new Timing(Moment.Clock.RECORDING, recording(file.fields()), composed.stretches());
        return new Captions(metadata(file.fields()), composed, timing, file.damaged());
    }

    private static @Nullable String recording(Map<String, String> fields) {
        for (String field : PLACES) {
            String value = fields.getOrDefault(field, "");
            if (value.matches("https?://\\S+")) {
                return value;
            }
        }
        return null;
    }

    private static Metadata metadata(Map<String, String> fields) {
        String language = fields.getOrDefault("language", "");
        return new Metadata.Builder()
                .title(fields.get("title"))
                .language(LANGUAGE.matcher(language).matches() ? language : null)
                .published(published(fields).orElse(null))
                .build();
    }

    private static Optional<Published> published(Map<String, String> fields) {
        String stated = fields.getOrDefault("date", "");
        Published plain = StatedTime.machine(stated);
        if (plain != null) {
            return Optional.of(plain);
        }
        Matcher numeric = NUMERIC.matcher(stated);
        return numeric.matches() ? confirmed(numeric, fields) : Optional.empty();
    }

    /** A day in figures whose order is open, as the name of a file in another field settles it: {@code 20250711}. */
    private static Optional<Published> confirmed(Matcher numeric, Map<String, String> fields) {
        String others = String.join(" ", fields.values()).toLowerCase(Locale.ROOT);
        for (int first : new int[] {1, 2}) {
            String compact = String.format(
                    Locale.ROOT,
                    "%s%02d%02d",
                    numeric.group(3),
                    Integer.parseInt(numeric.group(first)),
                    Integer.parseInt(numeric.group(3 - first)));
            Optional<Published> day = others.contains(compact) ? day(compact) : Optional.empty();
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    /** Empty where there is no such day: the figures stand in the other order, or are none. */
    private static Optional<Published> day(String compact) {
        try {
            return Optional.of(Published.on(LocalDate.parse(compact, DateTimeFormatter.BASIC_ISO_DATE)));
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }
}
