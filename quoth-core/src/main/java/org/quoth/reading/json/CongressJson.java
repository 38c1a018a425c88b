package org.quoth.reading.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoth.model.BlockKind;
import org.quoth.model.Metadata;
import org.quoth.model.Published;
import org.quoth.reading.parts.Composed;
import org.quoth.reading.parts.Composer;
import org.quoth.reading.parts.Told;
import org.quoth.reading.parts.Voice;

/** Pages of the Congressional Record as the congressional-record parser of @unitedstates writes them. */
public final class CongressJson implements JsonDialect {

    @Override
    public String name() {
        return "Congressional Record JSON";
    }

    @Override
    public boolean accepts(JsonNode root) {
        return root.path("header").has("chamber") && root.path("content").isArray();
    }

    @Override
    public List<Told> read(JsonNode root) {
        Composer composer = new Composer();
        composer.block(BlockKind.TITLE, title(root));
        for (JsonNode item : root.path("content")) {
            take(item, composer);
        }
        Composed composed = composer.composed();
        return composed.isEmpty() ? List.of() : List.of(Told.debate(metadata(root), composed));
    }

    private static String title(JsonNode root) {
        String title = root.path("title").asText("");
        return title.isBlank() ? root.path("doc_title").asText("") : title;
    }

    private static void take(JsonNode item, Composer composer) {
        String text = item.path("text").asText("");
        String speaker = item.path("speaker").asText("None").strip();
        switch (item.path("kind").asText("")) {
            case "linebreak" -> composer.endTurn();
            case "title" -> composer.block(BlockKind.HEADING, text);
            case "speech" -> speech(item, speaker, text, composer);
            default -> {
                composer.endTurn();
                paragraphs(text, composer);
            }
        }
    }

    private static void speech(JsonNode item, String speaker, String text, Composer composer) {
        if (speaker.isEmpty() || speaker.equals("None")) {
            composer.endTurn();
            paragraphs(text, composer);
            return;
        }
        String id = item.path("speaker_bioguide").asText("");
        boolean known = !id.isEmpty() && !id.equals("null");
        composer.turn(speaker, known ? Voice.person(speaker, null, "bioguide", id) : null, null);
        String bare = text.stripLeading();
        paragraphs(
                bare.startsWith(speaker) ? bare.substring(speaker.length()).replaceFirst("^[.:]", "") : text, composer);
    }

    /** Paragraphs of the Record begin two spaces in. */
    private static void paragraphs(String text, Composer composer) {
        for (String paragraph : text.split("\\n(?=  ?\\S)|\\n\\s*\\n")) {
            composer.paragraph(paragraph);
        }
    }

    private static Metadata metadata(JsonNode root) {
        JsonNode header = root.path("header");
        String chamber = header.path("chamber").asText("").strip();
        String title = title(root).replaceAll("\\s+", " ").strip();
        return new Metadata.Builder()
                .title(title.isEmpty() ? null : title)
                .outlet("Congressional Record")
                .venue(chamber.isEmpty() ? null : chamber)
                .language("en")
                .published(day(header).orElse(null))
                .build();
    }

    private static Optional<Published> day(JsonNode header) {
        String stated = header.path("month").asText("") + " "
                + header.path("day").asText("") + " " + header.path("year").asText("");
        return Optional.ofNullable(parseOrNull(stated)).map(Published::on);
    }

    private static @Nullable LocalDate parseOrNull(String stated) {
        try {
            return LocalDate.parse(stated, DateTimeFormatter.ofPattern("MMMM d yyyy", Locale.ENGLISH));
        } catch (DateTimeException e) {
            return null; // a page that states no day
        }
    }
}
