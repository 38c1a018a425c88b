package org.quoth.reading.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Metadata;
import org.quoth.model.Published;
import org.quoth.model.Turn;
import org.quoth.reading.lines.Dateline;
import org.quoth.reading.lines.Interviewee;
import org.quoth.text.Span;

/** Reads a web page. Never fails; a page without an article has a text without prose. */
public final class PageReader {

    private static final int FIRST_BLOCKS = 10;

    private PageReader() {}

    /**
     * Reads a page.
     *
     * @param address where it was found; null if nobody knows
     */
    public static Page read(String html, @Nullable String address) {
        return read(BlockSurvey.of(html, address));
    }

    /**
     * Reads a page that may print several whole articles one after another: each as a page of its own, in order.
     *
     * @param address where it was found; null if nobody knows
     */
    public static List<Page> readAll(String html, @Nullable String address) {
        BlockSurvey survey = BlockSurvey.of(html, address);
        List<String> apart = SeveralArticles.in(survey);
        return apart.isEmpty()
                ? List.of(read(survey))
                : apart.stream().map(each -> read(each, address)).toList();
    }

    private static Page read(BlockSurvey survey) {
        return PageTranscript.find(survey).orElseGet(() -> assemble(survey));
    }

    private static Page assemble(BlockSurvey survey) {
        Metadata metadata = survey.metadata();
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        if (metadata.title() != null) {
            append(text, blocks, BlockKind.TITLE, metadata.title(), false);
        }
        List<PageBlock> printed = new ArrayList<>();
        int prose = 0;
        Dateline first = null;
        for (BlockFilter.Kept each : LiveEntries.apart(survey, ArticleBlocks.of(survey))) {
            printed.add(each.block());
            String words = each.block().text();
            Dateline line = first == null && each.kind() == BlockKind.PARAGRAPH
                    ? dateline(words, prose == 0, blocks.size())
                    : null;
            if (line == null) {
                boolean quoted =
                        each.kind() == BlockKind.PARAGRAPH && each.block().isQuoted();
                append(text, blocks, each.kind(), words, quoted);
            } else {
                first = line;
                appendWithDateline(text, blocks, words, line.span().end());
            }
            prose += (int) each.block().mass();
        }
        List<Turn> turns = PrintedInterview.turns(text.toString(), blocks, printed);
        Metadata told = first == null ? metadata : told(metadata, first);
        return new Page(
                turns.isEmpty() ? told : withInterviewee(told, text.toString(), turns),
                text.toString(),
                turns.isEmpty() ? blocks : withoutHeads(blocks, turns),
                turns,
                prose,
                Paywall.before(survey, prose).map(List::of).orElse(List.of()));
    }

    /** The place, and where the page states no day that of the release. */
    private static Metadata told(Metadata metadata, Dateline line) {
        Metadata.Builder whole = metadata.toBuilder().place(line.place());
        if (metadata.published() == null && line.day() != null && line.day().day() != null) {
            whole.published(Published.on(line.day().day()));
        }
        return whole.build();
    }

    private static Metadata withInterviewee(Metadata metadata, String text, List<Turn> turns) {
        Span head = new Span(0, turns.getFirst().span().begin());
        return metadata.toBuilder()
                .principal(Interviewee.in(text, head).orElse(metadata.principal()))
                .build();
    }

    /** A question that is set as a heading is said like the others. */
    private static List<Block> withoutHeads(List<Block> blocks, List<Turn> turns) {
        return blocks.stream()
                .map(block -> block.kind() == BlockKind.HEADING
                                && turns.stream().anyMatch(turn -> turn.span().contains(block.span()))
                        ? new Block(BlockKind.PARAGRAPH, block.span())
                        : block)
                .toList();
    }

    /** At the head of the first paragraph; of one of the next few if it names its agency: highlights may stand above. */
    private static @Nullable Dateline dateline(String words, boolean first, int blocksBefore) {
        if (!first && blocksBefore >= FIRST_BLOCKS) {
            return null;
        }
        return Dateline.at(words, new Span(0, words.length()))
                .filter(found -> first || (found.agency() != null && blocksBefore < FIRST_BLOCKS))
                .orElse(null);
    }

    /** The dateline is a block of its own: it is not part of the first sentence. */
    private static void appendWithDateline(StringBuilder text, List<Block> blocks, String words, int dateline) {
        append(text, blocks, BlockKind.PARAGRAPH, words, false);
        Span all = blocks.removeLast().span();
        int begin = all.begin() + dateline;
        blocks.add(new Block(BlockKind.METADATA, new Span(all.begin(), begin)));
        blocks.add(new Block(BlockKind.PARAGRAPH, new Span(begin, all.end()).trim(text.toString())));
    }

    private static void append(StringBuilder text, List<Block> blocks, BlockKind kind, String words, boolean quoted) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        blocks.add(new Block(kind, new Span(text.length(), text.length() + words.length()), quoted));
        text.append(words);
    }
}
