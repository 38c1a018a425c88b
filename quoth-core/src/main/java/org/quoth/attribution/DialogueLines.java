package org.quoth.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.grammar.Paragraphs.Paragraph;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.text.Span;

/**
 * Finds what people say in a piece of dialogue that a story prints as it would stand in a transcript, a label and a colon before each line:
 * "MARSH: Did you sign it?", "QUARRIE: I signed a letter." Two lines that follow one another, under labels of one manner, make a dialogue;
 * a list of facts with a colon after each heading does not speak of I, we or you and asks nothing. Some papers print such a piece as one long
 * quotation, with a mark before each paragraph: there a paragraph without a label goes on with what was said.
 */
final class DialogueLines implements ParagraphStep {

    private static final double CONFIDENCE = 0.85;
    private static final int FEWEST = 3;

    private static final String MARK = "(?:[\"“”]\\s*)?";
    private static final Pattern CAPITALS =
            Pattern.compile(MARK + "(Q|A|[A-Z][A-Z.'’-]+(?:\\s+[A-Z][A-Z.'’-]*){0,3}):\\s+(?=\\S)");
    private static final Pattern NAME =
            Pattern.compile(MARK + "(Q|A|\\p{Lu}[\\p{L}.'’-]+(?:\\s+\\p{Lu}[\\p{L}.'’-]*){0,3}):\\s+(?=\\S)");
    private static final Pattern TALK = Pattern.compile(
            "\\?|\\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|[Mm]e)\\b|\\b(?:[Yy]eah|[Yy]es|[Nn]o|[Ww]ell)[,.]");
    private static final Pattern DIRECTION = Pattern.compile("[(\\[][^)\\]]*[)\\]]\\.?");

    /**
     * A paragraph of dialogue.
     *
     * @param label who speaks; null where the one before goes on
     * @param words what is said, without the marks around it
     * @param marked whether a quotation mark stands before it
     * @param place its number among the paragraphs
     */
    private record Line(@Nullable Span label, Span words, boolean marked, int place) {}

    @Override
    public Document annotate(Document document, List<Paragraph> paragraphs) {
        if (!document.turns().isEmpty()) {
            return document;
        }
        Revision revision = new Revision(document.attributions());
        for (Pattern manner : List.of(CAPITALS, NAME)) {
            for (List<Line> dialogue : dialogues(document.text(), paragraphs, manner)) {
                add(document.text(), dialogue, revision);
            }
        }
        return document.withAttributions(revision.attributions());
    }

    private static List<List<Line>> dialogues(String text, List<Paragraph> paragraphs, Pattern manner) {
        List<List<Line>> dialogues = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            Line line = paragraph.isHead() ? null : line(text, paragraph.span(), manner, i);
            boolean goesOn = line != null && line.label() == null && !open.isEmpty();
            if (line != null
                    && (line.label() != null || (goesOn && open.getLast().marked()))) {
                open.add(line);
            } else if (!open.isEmpty() && i - open.getLast().place() > 1) {
                dialogues.add(open);
                open = new ArrayList<>();
            }
        }
        dialogues.add(open);
        return dialogues.stream().filter(lines -> isDialogue(text, lines)).toList();
    }

    /** A line with a label, or one that a quotation mark begins; null if it is neither. */
    private static @Nullable Line line(String text, Span paragraph, Pattern manner, int place) {
        boolean marked = isMark(text.charAt(paragraph.begin()));
        Matcher label = manner.matcher(text).region(paragraph.begin(), paragraph.end());
        if (label.lookingAt()) {
            Span words = new Span(label.end(), paragraph.end());
            return new Line(
                    new Span(label.start(1), label.end(1)), marked ? unmarked(text, words) : words, marked, place);
        }
        return marked ? new Line(null, unmarked(text, paragraph), true, place) : null;
    }

    private static boolean isMark(char c) {
        return c == '"' || c == '“' || c == '”';
    }

    /** Without the mark at either end. */
    private static Span unmarked(String text, Span words) {
        int begin = isMark(text.charAt(words.begin())) ? words.begin() + 1 : words.begin();
        int end = words.end() > begin && isMark(text.charAt(words.end() - 1)) ? words.end() - 1 : words.end();
        return new Span(begin, end).trim(text);
    }

    private static boolean isDialogue(String text, List<Line> lines) {
        Set<String> labels = new HashSet<>();
        int labelled = 0;
        int talk = 0;
        for (Line line : lines) {
            if (line.label() != null) {
                labels.add(line.label().of(text));
                labelled++;
                talk += TALK.matcher(line.words().of(text)).find() ? 1 : 0;
            }
        }
        boolean takesTurns = labelled >= FEWEST && labels.size() > 1 && labels.size() < labelled;
        return takesTurns && talk * 2 >= labelled;
    }

    private static void add(String text, List<Line> dialogue, Revision revision) {
        String voice = null;
        for (Line line : dialogue) {
            if (!line.words().isEmpty() && !isDirection(line.words().of(text))) {
                Attribution said = said(line, voice);
                revision.replace(said, found -> covers(found, line.words()));
                voice = line.label() == null ? voice : said.id();
            }
        }
    }

    /** What somebody noted in brackets: (CROSSTALK). */
    static boolean isDirection(String words) {
        return DIRECTION.matcher(words).matches();
    }

    private static Attribution said(Line line, @Nullable String voice) {
        Span label = line.label();
        List<Span> colon = label == null ? List.of() : List.of(new Span(label.end(), label.end() + 1));
        List<Span> source = label == null ? List.of() : List.of(label);
        String id = "d" + line.words().begin();
        Attribution said =
                Attribution.found(id, AttributionKind.DIRECT, List.of(line.words()), colon, source, CONFIDENCE);
        return label == null ? said.continuing(voice) : said;
    }

    private static boolean covers(Attribution found, Span words) {
        int shared = 0;
        for (Span span : found.content()) {
            shared += Math.max(0, Math.min(span.end(), words.end()) - Math.max(span.begin(), words.begin()));
        }
        return shared > 0 && shared * 10 >= words.length() * 8;
    }
}
