package org.quoth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Entity;
import org.quoth.model.EntityType;
import org.quoth.model.Metadata;
import org.quoth.model.Published;
import org.quoth.model.Speaker;
import org.quoth.model.Turn;
import org.quoth.model.TurnKind;
import org.quoth.text.Span;

/** Annotated documents, made without reading or analysis, for tests of what lies above them. */
public final class Fixtures {

    private Fixtures() {}

    /** A transcript: lines of "LABEL: words", every label but QUESTION one person with that name and role. */
    public static Document transcript(
            String id, @Nullable LocalDate day, String name, @Nullable String role, String... turns) {
        StringBuilder text = new StringBuilder();
        List<Turn> made = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (String line : turns) {
            int begin = text.length();
            int colon = line.indexOf(": ");
            text.append(line);
            String label = line.substring(0, colon);
            Span span = new Span(begin, text.length());
            boolean asks = label.equals("QUESTION");
            made.add(new Turn(
                    made.size() + 1,
                    label,
                    asks ? Speaker.UNNAMED : new Speaker.Named("e1"),
                    asks ? TurnKind.QUESTION : TurnKind.ANSWER,
                    span,
                    begin + colon + 2,
                    false,
                    List.of()));
            blocks.add(new Block(BlockKind.TURN, span));
            text.append("\n\n");
        }
        Metadata metadata = new Metadata.Builder()
                .title("Briefing by " + name)
                .venue("Customs House")
                .published(day == null ? null : Published.on(day))
                .build();
        return Document.read(
                        id,
                        id + ".txt",
                        id + "0".repeat(48),
                        DocumentKind.TRANSCRIPT,
                        metadata,
                        text.toString(),
                        blocks,
                        made,
                        List.of())
                .withEntities(List.of(person("e1", name, role)), "e1");
    }

    /** A story with one direct quotation. */
    public static Document story(String id, @Nullable LocalDate day, String outlet, String speaker, String quotation) {
        String text = "\"" + quotation + "\" " + speaker + " said.\n";
        Span content = new Span(1, 1 + quotation.length());
        int source = quotation.length() + 3;
        Span who = new Span(source, source + speaker.length());
        Attribution attribution = Attribution.found(
                        "a1",
                        AttributionKind.DIRECT,
                        List.of(content),
                        List.of(new Span(who.end() + 1, who.end() + 5)),
                        List.of(who),
                        0.9)
                .withSpeaker(new Speaker.Named("e1"));
        Metadata metadata = new Metadata.Builder()
                .title("What " + speaker + " said")
                .outlet(outlet)
                .published(day == null ? null : Published.on(day))
                .build();
        return Document.read(
                        id,
                        id + ".txt",
                        id + "0".repeat(48),
                        DocumentKind.ARTICLE,
                        metadata,
                        text,
                        List.of(new Block(BlockKind.PARAGRAPH, new Span(0, text.length() - 1))),
                        List.of(),
                        List.of())
                .withEntities(List.of(person("e1", speaker, null)), null)
                .withAttributions(List.of(attribution));
    }

    private static Entity person(String id, String name, @Nullable String role) {
        return new Entity(id, EntityType.PERSON, name, role, null, Map.of(), List.of());
    }
}
