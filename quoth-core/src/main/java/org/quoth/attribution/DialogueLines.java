package org.quoth.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.attribution.Paragraphs.Paragraph;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.text.Span;

/**
 * Finds what people say in a piece of dialogue that a story prints as it would stand in a transcript, a label and a colon before each line:
 * "MARSH: Did you sign it?", "QUARRIE: I signed a letter." Two lines that follow one another, under labels of one manner, make a dialogue;
 * a list of facts with a colon after each heading does not speak of I, we or you and asks nothing.
 */
final class DialogueLines implements Step {

    private static final double CONFIDENCE = 0.85;
    private static final int FEWEST = 3;

    private static final Pattern CAPITALS =
            Pattern.compile("(?:Q|A|[A-Z][A-Z.'’-]+(?:\\s+[A-Z][A-Z.'’-]*){0,3}):\\s+(?=\\S)");
    private static final Pattern NAME =
            Pattern.compile("(?:Q|A|\\p{Lu}[\\p{L}.'’-]+(?:\\s+\\p{Lu}[\\p{L}.'’-]*){0,3}):\\s+(?=\\S)");
    private static final Pattern TALK = Pattern.compile(
            "\\?|\\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|[Mm]e)\\b|\\b(?:[Yy]eah|[Yy]es|[Nn]o|[Ww]ell)[,.]");

    /** A labelled paragraph: where its label ends and its words begin. */
    private record Line(Paragraph paragraph, Span label, Span words, int place) {}

    @Override
    public Document annotate(Document document) {
        if (!document.turns().isEmpty()) {
            return document;
        }
        List<Attribution> attributions = new ArrayList<>(document.attributions());
        for (Pattern manner : List.of(CAPITALS, NAME)) {
            for (List<Line> dialogue : dialogues(document, manner)) {
                for (Line line : dialogue) {
                    add(line, attributions);
                }
            }
        }
        return document.withAttributions(attributions);
    }

    private static List<List<Line>> dialogues(Document document, Pattern manner) {
        List<Paragraph> paragraphs = Paragraphs.of(document);
        List<List<Line>> dialogues = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            Matcher label = manner.matcher(document.text())
                    .region(paragraph.span().begin(), paragraph.span().end());
            if (!paragraph.isHead() && label.lookingAt()) {
                Span words = new Span(label.end(), paragraph.span().end());
                int colon = document.text().lastIndexOf(':', label.end());
                open.add(new Line(paragraph, new Span(paragraph.span().begin(), colon), words, i));
            } else if (!open.isEmpty() && i - open.getLast().place() > 1) {
                dialogues.add(open);
                open = new ArrayList<>();
            }
        }
        dialogues.add(open);
        return dialogues.stream().filter(lines -> isDialogue(lines, document)).toList();
    }

    private static boolean isDialogue(List<Line> lines, Document document) {
        Set<String> labels = new HashSet<>();
        int talk = 0;
        for (Line line : lines) {
            labels.add(line.label().of(document.text()));
            talk += TALK.matcher(line.words().of(document.text())).find() ? 1 : 0;
        }
        boolean takesTurns = lines.size() >= FEWEST && labels.size() > 1 && labels.size() < lines.size();
        return takesTurns && talk * 2 >= lines.size();
    }

    /** What was found of the same words gives way; what is reported inside them stays. */
    private static void add(Line line, List<Attribution> attributions) {
        attributions.removeIf(found -> found.continues() == null && covers(found, line.words()));
        String id = "d" + line.words().begin();
        Span colon = new Span(line.label().end(), line.label().end() + 1);
        attributions.add(Attribution.found(
                id, AttributionKind.DIRECT, List.of(line.words()), List.of(colon), List.of(line.label()), CONFIDENCE));
    }

    private static boolean covers(Attribution found, Span words) {
        int shared = 0;
        for (Span span : found.content()) {
            shared += Math.max(0, Math.min(span.end(), words.end()) - Math.max(span.begin(), words.begin()));
        }
        return shared * 10 >= words.length() * 8;
    }
}
