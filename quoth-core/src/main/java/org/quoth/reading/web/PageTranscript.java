package org.quoth.reading.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Metadata;
import org.quoth.model.Turn;
import org.quoth.model.TurnKind;
import org.quoth.reading.lines.LabelSigns;
import org.quoth.reading.lines.LineShapes;
import org.quoth.reading.lines.Structure;
import org.quoth.reading.lines.Talk;
import org.quoth.reading.lines.TextReader;
import org.quoth.text.Span;

/** Finds a transcript in the body of a page: every line counts there, short and repeated ones too. */
final class PageTranscript {

    private static final double LEAST_COVERAGE = 0.5;
    private static final double LEAST_BELOW_NOTES = 0.33;

    private static final Pattern TRANSCRIPTS =
            Pattern.compile("(?i)(?:[^-–—|:]{2,40}[-–—|:]\\s*)?transcripts?(?:\\s*[-–—|:][^-–—|:]{2,40})?");

    private PageTranscript() {}

    /** The page as a transcript, if the labels in its body say that it is one. */
    static Optional<Page> find(BlockSurvey survey) {
        Optional<Page> found = find(survey, survey::isInside);
        return found.isPresent() || !isPiece(survey) ? found : find(survey, block -> true);
    }

    /** The article's element holds less than half of what the page says: a turn each may stand in an element of its own. */
    private static boolean isPiece(BlockSurvey survey) {
        int all = 0;
        int inside = 0;
        for (PageBlock block : survey.blocks()) {
            int length = survey.aside().holds(block) ? 0 : block.text().length();
            all += length;
            inside += survey.isInside(block) ? length : 0;
        }
        return inside * 2 < all;
    }

    private static Optional<Page> find(BlockSurvey survey, Predicate<PageBlock> body) {
        Metadata metadata = survey.metadata();
        StringBuilder text = new StringBuilder(title(metadata));
        List<Span> struck = new ArrayList<>();
        Set<Span> headings = new HashSet<>();
        String title = Tally.fold(text.toString());
        List<PageBlock> blocks = survey.blocks().stream().filter(body).toList();
        BoldNames names = BoldNames.in(blocks);
        SpeakerTable table = SpeakerTable.in(blocks);
        PageBlock last = null;
        for (PageBlock block : survey.blocks()) {
            boolean mine = body.test(block) && !survey.aside().holds(block);
            if (mine && !block.folded().equals(title)) {
                text.append(text.isEmpty() ? "" : table.goesOn(block, last) ? "\t" : "\n\n");
                last = block;
                int begin = text.length();
                block.struck().forEach(span -> struck.add(span.shift(begin)));
                text.append(names.apart(block));
                if (block.isHeading() || block.isItalicSentence()) {
                    headings.add(new Span(begin, text.length()));
                }
            }
        }
        String whole = text.toString();
        return TextReader.transcriptInPage(whole, headings)
                .filter(found -> isRecord(found)
                        || coverage(found, 0, whole.length()) >= LEAST_COVERAGE
                        || isBelowHeading(found, whole, headings)
                        || isBelowStatement(metadata, found, whole))
                .map(found -> new Page(
                        merged(metadata, found),
                        whole,
                        blocks(survey, found, whole),
                        found.turns().stream()
                                .map(turn -> withStruck(turn, struck))
                                .toList(),
                        whole.length(),
                        List.of()));
    }

    /** Official transcripts strike out what was misspoken, and put beside it what was meant. */
    private static Turn withStruck(Turn turn, List<Span> struck) {
        List<Span> mine = struck.stream().filter(turn.speech()::contains).toList();
        return mine.isEmpty() ? turn : turn.withMarks(turn.inserted(), mine, turn.interpreted(), turn.language());
    }

    /** The title of the page, unless it only says what kind of text the site has there: "ETV - Transcripts". */
    private static String title(Metadata metadata) {
        String title = metadata.title();
        return title == null || TRANSCRIPTS.matcher(title).matches() ? "" : title;
    }

    /** A record of parliament prints bills and letters between the speeches. */
    private static boolean isRecord(Structure found) {
        return found.turns().stream().allMatch(turn -> turn.label() != null && LabelSigns.isRecord(turn.label(), 0));
    }

    /**
     * In a page that calls itself an article, or has an introduction, the turns are an interview printed in it: its blocks are paragraphs,
     * over which the turns lie.
     */
    private static List<Block> blocks(BlockSurvey survey, Structure found, String text) {
        boolean introduced =
                found.blocks().stream().anyMatch(block -> block.kind() == BlockKind.METADATA && isProse(block, text));
        if (!introduced && !survey.isArticle()) {
            return found.blocks();
        }
        return found.blocks().stream()
                .map(block ->
                        block.kind() == BlockKind.TURN || (block.kind() == BlockKind.METADATA && isProse(block, text))
                                ? new Block(BlockKind.PARAGRAPH, block.span())
                                : block)
                .toList();
    }

    private static boolean isProse(Block block, String text) {
        return LineShapes.isProse(block.span().of(text));
    }

    /** The share of the turns between two places. */
    private static double coverage(Structure found, int from, int to) {
        int turns =
                found.turns().stream().mapToInt(turn -> turn.span().length()).sum();
        return (double) turns / Math.max(1, to - from);
    }

    /** Below what a page says of an episode, and of what comes in it, a heading may begin the transcript: it must fill what is below, and a third of the whole. */
    private static boolean isBelowHeading(Structure found, String text, Set<Span> headings) {
        int first =
                found.turns().isEmpty() ? 0 : found.turns().getFirst().span().begin();
        return coverage(found, 0, text.length()) >= LEAST_BELOW_NOTES
                && headings.stream()
                        .filter(heading -> heading.end() < first
                                && TRANSCRIPTS.matcher(heading.of(text)).matches())
                        .anyMatch(heading -> coverage(found, heading.end(), text.length()) >= LEAST_COVERAGE);
    }

    /** Questions and answers below what was read out at an occasion that the title names: a third of the whole. */
    private static boolean isBelowStatement(Metadata metadata, Structure found, String text) {
        return metadata.title() != null
                && Talk.isEvent(metadata.title())
                && coverage(found, 0, text.length()) >= LEAST_BELOW_NOTES
                && found.turns().stream()
                                .filter(turn -> turn.kind() == TurnKind.QUESTION)
                                .count()
                        >= 2;
    }

    /** The page's own fields; of the event, what the lines above the first turn say. */
    private static Metadata merged(Metadata page, Structure found) {
        Metadata lines = found.metadata();
        return page.toBuilder()
                .title(title(page).isEmpty() && lines.title() != null ? lines.title() : page.title())
                .principal(lines.principal())
                .venue(lines.venue())
                .place(lines.place())
                .published(lines.published() == null ? page.published() : lines.published())
                .build();
    }
}
