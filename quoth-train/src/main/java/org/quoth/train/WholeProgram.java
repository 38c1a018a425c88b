package org.quoth.train;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quoth.Quoth;
import org.quoth.attribution.neural.Found;
import org.quoth.model.Attribution;
import org.quoth.model.Document;
import org.quoth.model.Reading;
import org.quoth.reading.Input;
import org.quoth.text.Span;
import org.quoth.train.gold.GoldText;

/**
 * What the program says of a text file, read and annotated as {@code quoth extract} does it, in the manner of marked texts: a quotation that goes
 * on in the next paragraph is one attribution, and what is reported inside another is left out.
 */
final class WholeProgram {

    private WholeProgram() {}

    /**
     * @throws IllegalArgumentException where the program refuses the text, or changes it so that places no longer mean the same
     */
    static List<Found> found(GoldText text) {
        Input input = Input.of(text.name() + ".txt", text.text().getBytes(StandardCharsets.UTF_8));
        return switch (Quoth.read(input)) {
            case Reading.Read read -> joined(same(Quoth.annotate(read.document()), text));
            case Reading.Refused refused -> throw new IllegalArgumentException(text.name() + ": " + refused.reason());
        };
    }

    private static Document same(Document document, GoldText text) {
        if (!document.text().equals(text.text())) {
            throw new IllegalArgumentException(
                    text.name() + " is not read as it stands, so places in it cannot be compared.");
        }
        return document;
    }

    private static List<Found> joined(Document document) {
        Map<String, Found> whole = new LinkedHashMap<>();
        Map<String, String> first = new HashMap<>();
        for (Attribution one : document.attributions()) {
            String before = one.continues() == null || !one.source().isEmpty() ? null : first.get(one.continues());
            if (before != null) {
                first.put(one.id(), before);
                whole.computeIfPresent(before, (id, found) -> longer(found, one.content()));
            } else if (one.in() == null) {
                first.put(one.id(), one.id());
                whole.put(one.id(), new Found(one.content(), one.cue(), one.source(), one.confidence()));
            }
        }
        return List.copyOf(whole.values());
    }

    private static Found longer(Found found, List<Span> content) {
        List<Span> all = new ArrayList<>(found.content());
        all.addAll(content);
        return new Found(all, found.cue(), found.source(), found.confidence());
    }
}
