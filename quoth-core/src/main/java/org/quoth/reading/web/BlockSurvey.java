package org.quoth.reading.web;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.quoth.model.BlockKind;
import org.quoth.model.Metadata;

/**
 * A page cut into blocks, with what the rules say of them: what {@link BlockModel} judges, and what it is taught from.
 *
 * <pre>{@code
 * BlockSurvey survey = BlockSurvey.of(html, null);
 * survey.texts();
 * }</pre>
 */
public final class BlockSurvey {

    private static final int DEEPEST = 256;
    private static final int ENOUGH_PROSE = 800;

    private final Metadata metadata;
    private final List<PageBlock> blocks;
    private final Aside aside;
    private final int body;
    private final Anchors anchors;
    private final boolean article;
    private final boolean live;
    private final boolean closed;
    private final int statedWords;
    private final boolean[] inside;
    private final @Nullable BlockKind[] kept;

    private BlockSurvey(Document page, @Nullable String address) {
        PageWalk walk = walk(page);
        blocks = walk.outline().blocks();
        aside = Aside.of(walk.outline());
        PageMetadata said = new PageMetadata(page, walk.tagged(), aside);
        metadata = said.read(address);
        int found = BodyFinder.find(aside);
        body = found == Outline.NONE ? aside.outline().body() : found;
        inside = aside.outline().inside(body);
        anchors = said.anchors(metadata.title());
        article = said.isArticle();
        live = said.isLive();
        closed = said.isClosed();
        statedWords = said.words();
        kept = new BlockKind[blocks.size()];
        for (BlockFilter.Kept each : BlockFilter.keep(blocks, body, metadata.title(), aside)) {
            kept[each.block().order()] = each.kind();
        }
    }

    /**
     * Surveys a page.
     *
     * @param address where it was found; null if nobody knows
     */
    public static BlockSurvey of(String html, @Nullable String address) {
        Unscripted page = Unscripted.of(html);
        if (page.isMojibake()) {
            page = Unscripted.of(Mojibake.mended(html));
        }
        return new BlockSurvey(
                Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(page.reader(), address == null ? "" : address),
                address);
    }

    /** What readers see; where scripts would have to show the page first, what is there. */
    private static PageWalk walk(Document page) {
        Streamed.settle(page);
        PageWalk seen = PageWalk.of(page, false);
        double prose = seen.prose();
        if (prose > ENOUGH_PROSE) {
            return seen;
        }
        PageWalk all = PageWalk.of(page, true);
        return all.prose() > prose * 3 ? all : seen;
    }

    Metadata metadata() {
        return metadata;
    }

    List<PageBlock> blocks() {
        return blocks;
    }

    Aside aside() {
        return aside;
    }

    Outline outline() {
        return aside.outline();
    }

    /** Whether a block stands in the article's element. */
    boolean isInside(PageBlock block) {
        return inside[block.order()];
    }

    /** Whether its JSON-LD says that the page is an article. */
    boolean isArticle() {
        return article;
    }

    /** Whether its markup says that it is a live blog. */
    boolean isLive() {
        return live;
    }

    /** Whether its markup says that it is not free to read. */
    boolean isClosed() {
        return closed;
    }

    /** How many words its markup says that the article has; 0 if it does not say. */
    int statedWords() {
        return statedWords;
    }

    /** The number of the element that holds the article. */
    int body() {
        return body;
    }

    Anchors anchors() {
        return anchors;
    }

    /** What the rules alone say of each block, by position: not to be changed. */
    @Nullable
    BlockKind[] ruled() {
        return kept;
    }

    /** What the rules alone say that a block is; null for one that they leave out. */
    @Nullable
    BlockKind ruled(int block) {
        return kept[block];
    }

    /** Whether a block repeats the headline. */
    boolean isTitle(PageBlock block) {
        return block.text().length() < 400 && block.folded().equals(anchors.title());
    }

    /** The host of the page's address without {@code www}; empty if unknown. */
    public String site() {
        String url = metadata.url();
        try {
            String host = url == null ? null : URI.create(url).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            return ""; // as pages state it, it is no address
        }
    }

    /** The blocks' texts in order. */
    public List<String> texts() {
        return blocks.stream().map(PageBlock::text).toList();
    }

    /** A text as its words are counted. */
    public static String fold(String text) {
        return Tally.fold(text);
    }

    /** Whether the rules keep each block. */
    public boolean keptByRules(int block) {
        return kept[block] != null && kept[block] != BlockKind.CAPTION;
    }

    /** Whether a block of this probability ends up in the body. */
    public boolean keeps(int block, double probability) {
        BlockKind kind = ArticleBlocks.kind(blocks.get(block), kept[block], probability, this);
        return kind == BlockKind.PARAGRAPH || kind == BlockKind.HEADING;
    }

    /** The numbers of each block. */
    public float[][] rows(BlockWords words) {
        return rows(words, 0);
    }

    /** The numbers of each block, with room for more behind them. */
    float[][] rows(BlockWords words, int room) {
        return BlockFeatures.of(this, words, room);
    }

    /** The rows with what first trees said of the blocks around each. */
    public float[][] withContext(float[][] rows, double[] first) {
        float[][] both = new float[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            both[i] = rows[i].length == 0 ? rows[i] : Arrays.copyOf(rows[i], rows[i].length + BlockModel.CONTEXT);
        }
        BlockModel.addContext(this, both, first);
        return both;
    }
}
