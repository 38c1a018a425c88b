package org.quoth.reading.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.quoth.model.Moment;
import org.quoth.reading.lines.Structure;
import org.quoth.reading.lines.TextReader;
import org.quoth.reading.parts.Composed;
import org.quoth.reading.parts.Told;

/** The annotation format of BBC Citron: its text is read as plain text is; its annotations are gold for evaluation and are not read here. */
public final class Citron implements JsonDialect {

    @Override
    public String name() {
        return "Citron JSON";
    }

    @Override
    public boolean accepts(JsonNode root) {
        return root.path("text").isTextual() && root.path("quotes").isArray();
    }

    @Override
    public List<Told> read(JsonNode root) {
        String text = root.path("text").asText();
        if (text.isBlank()) {
            return List.of();
        }
        Structure structure = TextReader.read(text);
        return List.of(new Told(
                structure.kind(),
                structure.metadata(),
                new Composed(text, structure.blocks(), structure.turns(), List.of(), List.of()),
                Moment.Clock.DAY,
                List.of()));
    }
}
