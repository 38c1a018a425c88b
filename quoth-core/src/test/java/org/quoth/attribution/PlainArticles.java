package org.quoth.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.attribution.finding.RuleFinder;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Metadata;
import org.quoth.model.Speaker;
import org.quoth.model.Turn;
import org.quoth.model.TurnKind;
import org.quoth.text.Span;

/** Documents made of plain text without a reader: a paragraph is what stands between line ends. */
final class PlainArticles {

    private static final Pattern PARAGRAPH = Pattern.compile("[^\n]+");
    private static final Pattern LABEL = Pattern.compile("(?m)^[A-Z][A-Z .]+: ");

    private PlainArticles() {}

    /** Every line a paragraph. */
    static Document of(String text) {
        return document(text, DocumentKind.ARTICLE, blocks(text, false), List.of());
    }

    /** A story whose lines without a full stop at their end are headline and headings, or a transcript if it begins with a label. */
    static Document found(String text) {
        Matcher label = LABEL.matcher(text);
        Document document = label.find() && label.start() == 0
                ? transcript(text)
                : document(text, DocumentKind.ARTICLE, blocks(text, true), List.of());
        return new FindStep(new RuleFinder()).annotate(document);
    }

    private static List<Block> blocks(String text, boolean heads) {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = PARAGRAPH.matcher(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end()).trim(text);
            if (!span.isEmpty()) {
                boolean head = heads && ".?!”\"".indexOf(text.charAt(span.end() - 1)) < 0;
                BlockKind kind = head ? (span.begin() == 0 ? BlockKind.TITLE : BlockKind.HEADING) : BlockKind.PARAGRAPH;
                blocks.add(new Block(kind, span));
            }
        }
        return blocks;
    }

    private static Document transcript(String text) {
        List<int[]> labels = new ArrayList<>();
        Matcher matcher = LABEL.matcher(text);
        while (matcher.find()) {
            labels.add(new int[] {matcher.start(), matcher.end()});
        }
        List<Turn> turns = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            int end = i + 1 < labels.size() ? labels.get(i + 1)[0] : text.length();
            Span span = new Span(labels.get(i)[0], end).trim(text);
            turns.add(new Turn(
                    i + 1, null, Speaker.UNNAMED, TurnKind.STATEMENT, span, labels.get(i)[1], false, List.of()));
            blocks.add(new Block(BlockKind.TURN, span));
        }
        return document(text, DocumentKind.TRANSCRIPT, blocks, turns);
    }

    private static Document document(String text, DocumentKind kind, List<Block> blocks, List<Turn> turns) {
        return Document.read("0000000000000000", "test", "", kind, Metadata.NONE, text, blocks, turns, List.of());
    }
}
