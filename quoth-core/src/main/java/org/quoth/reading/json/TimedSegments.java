package org.quoth.reading.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.quoth.model.DocumentKind;
import org.quoth.model.Metadata;
import org.quoth.model.Moment;
import org.quoth.reading.parts.Composed;
import org.quoth.reading.parts.Composer;
import org.quoth.reading.parts.Told;
import org.quoth.text.Span;

/** Transcripts of podcasts (the Podcast Namespace's JSON) and of speech recognisers: segments with times and, mostly, speakers. */
public final class TimedSegments implements JsonDialect {

    @Override
    public String name() {
        return "timed segments";
    }

    @Override
    public boolean accepts(JsonNode root) {
        JsonNode first = root.path("segments").path(0);
        return !words(first).isEmpty() && seconds(first, "start") >= 0;
    }

    @Override
    public List<Told> read(JsonNode root) {
        Composer composer = new Composer();
        String speaking = "";
        for (JsonNode segment : root.path("segments")) {
            String speaker = segment.path("speaker").asText("").strip();
            if (!speaker.equals(speaking)) {
                composer.turn(speaker.isEmpty() ? null : speaker, null, null);
                speaking = speaker;
            }
            Span said = composer.say(words(segment));
            double from = seconds(segment, "start");
            double to = seconds(segment, "end");
            if (from >= 0) {
                composer.timed(said, millis(from), to < from ? null : millis(to));
            }
        }
        Composed composed = composer.composed();
        return composed.isEmpty()
                ? List.of()
                : List.of(
                        new Told(DocumentKind.TRANSCRIPT, Metadata.NONE, composed, Moment.Clock.RECORDING, List.of()));
    }

    private static String words(JsonNode segment) {
        return segment.path("body").asText(segment.path("text").asText("")).strip();
    }

    private static double seconds(JsonNode segment, String edge) {
        double stated = segment.path(edge + "Time").asDouble(segment.path(edge).asDouble(-1));
        return stated < 1e7 ? stated : -1;
    }

    private static Duration millis(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
