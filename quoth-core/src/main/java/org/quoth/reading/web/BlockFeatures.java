package org.quoth.reading.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.quoth.model.BlockKind;
import org.quoth.reading.lines.LineShapes;

/** The numbers by which {@link BlockModel} tells whether a block belongs to the article: its words, its place, what stands around it. */
final class BlockFeatures {

    /** Kinds of elements that hold blocks, each with its number. */
    private static final Map<String, Integer> OWNERS =
            Map.of("p", 0, "li", 1, "td", 2, "th", 2, "blockquote", 3, "pre", 3, "dd", 4, "dt", 4, "figcaption", 5);

    private static final int OWNER_KINDS = 6;
    private static final int FAR = 12;
    private static final int FARTHEST_COPY = 400;
    private static final double MOST = 0.6;
    private static final int[] WINDOW = {-3, -2, -1, 1, 2, 3};
    private static final float[] NOBODY = {-1, -1, -1, -1, -1};

    /** How many numbers a block has. */
    static final int SIZE = 28 + 14 + 18 + ClassTokens.COUNT + 8 + 6 + WINDOW.length * NOBODY.length + 6;

    /** The row of a block that needs no weighing: no numbers. */
    static final float[] OUT = {};

    private final List<PageBlock> blocks;
    private final Aside aside;
    private final @Nullable BlockKind[] kept;
    private final Anchors anchors;
    private final BlockWords words;
    private final String[] folded;
    private final double[] mass;
    private final Map<String, Integer> copies = new HashMap<>();
    private final Outline outline;
    private final byte[][] distances;
    private final double[][] sums;
    private final Map<Style, double[]> styles = new HashMap<>();
    private final double[][] byOwner;
    private final int[] depths;
    private final float[][] neighbours;
    private final int body;
    private final double[] page = new double[5];
    private final int headAt;
    private int titleAt = -1;
    private int leadAt = -1;
    private double[] headed = new double[3];
    private double worstHeading;
    private int sinceHeading;
    private int headings;
    private double letters;
    private double prose;
    private double keptProse;

    private BlockFeatures(BlockSurvey survey, BlockWords words) {
        this.blocks = survey.blocks();
        this.aside = survey.aside();
        this.body = survey.body();
        this.kept = survey.ruled();
        this.anchors = survey.anchors();
        this.words = words;
        this.outline = aside.outline();
        this.distances = new byte[outline.size()][];
        this.sums = new double[outline.size()][];
        this.byOwner = new double[outline.size()][];
        this.depths = new int[outline.size()];
        this.neighbours = new float[blocks.size()][];
        this.folded = new String[blocks.size()];
        this.mass = new double[blocks.size()];
        this.headAt = Masthead.titleAt(blocks, anchors.title());
    }

    /**
     * A row of {@link #SIZE} numbers for each block of a page.
     *
     * @param room for how many more numbers, put later
     */
    static float[][] of(BlockSurvey survey, BlockWords words, int room) {
        BlockFeatures features = new BlockFeatures(survey, words);
        features.sum();
        float[][] rows = new float[survey.blocks().size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = features.isOut(i) ? features.passed(i) : features.row(i, room);
        }
        return rows;
    }

    /** What stands beside the article by every rule and is a link or a label: nothing needs to be weighed. */
    private boolean isOut(int i) {
        PageBlock block = blocks.get(i);
        return mass[i] == 0
                && kept[i] == null
                && (block.linkDensity() > 0.5 || block.text().length() < 25)
                && aside.holds(block);
    }

    private float[] passed(int i) {
        advance(i, blocks.get(i));
        return OUT;
    }

    private void sum() {
        for (int i = 0; i < folded.length; i++) {
            PageBlock block = blocks.get(i);
            folded[i] = block.folded();
            mass[i] = block.mass();
            copies.merge(folded[i], 1, Integer::sum);
            leadAt = leadAt < 0 && anchors.leads(folded[i]) ? i : leadAt;
            if (titleAt < 0 && !folded[i].isEmpty() && folded[i].equals(anchors.title())) {
                titleAt = i;
            }
            double[] numbers = {
                block.text().length(),
                mass[i],
                block.linkChars(),
                1,
                kept[i] != null ? block.text().length() : 0
            };
            add(page, numbers);
            add(style(blocks.get(i).place()), numbers);
            int at = blocks.get(i).place();
            for (int up = 0; up < 4 && at != Outline.NONE; up++) {
                sums[at] = sums[at] == null ? new double[numbers.length] : sums[at];
                add(sums[at], numbers);
                at = outline.parent(at);
            }
            neighbours[i] = asNeighbour(i, block);
        }
        for (int i = 0; i < depths.length; i++) {
            depths[i] = outline.parent(i) == Outline.NONE ? 0 : depths[outline.parent(i)] + 1;
        }
    }

    private static void add(double[] sums, double[] numbers) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += numbers[i];
        }
    }

    /** The sums of the blocks that are set alike: of those with the tag and class of an element and its parent. */
    private double[] style(int owner) {
        if (byOwner[owner] == null) {
            byOwner[owner] = styles.computeIfAbsent(styleOf(owner), name -> new double[page.length]);
        }
        return byOwner[owner];
    }

    /** Tag and class of an element and of the one around it. */
    private record Style(String tag, String name, String tagAround, String nameAround) {}

    private Style styleOf(int element) {
        int around = outline.parent(element);
        return new Style(
                outline.element(element).normalName(),
                outline.names(element).printed(),
                around == Outline.NONE ? "" : outline.element(around).normalName(),
                around == Outline.NONE ? "" : outline.names(around).printed());
    }

    private float[] row(int i, int room) {
        Row row = new Row(SIZE + room);
        PageBlock block = blocks.get(i);
        words(row, i, block);
        anchors(row, i);
        place(row, i, block);
        for (byte distance : distances(blocks.get(i).place())) {
            row.put(distance);
        }
        containers(row, blocks.get(i).place());
        style(row, i);
        for (int offset : WINDOW) {
            neighbour(row, i + offset);
        }
        row.put(Math.log(1 + page[3]))
                .put(Math.log(1 + page[1]))
                .put(page[1] / (1 + page[0]))
                .put(page[4] / (1 + page[0]))
                .put(aside.share(body))
                .put(anchors.body().length() >= 400);
        advance(i, block);
        return row.full(room);
    }

    private void advance(int i, PageBlock block) {
        letters += block.text().length();
        prose += mass[i];
        keptProse += kept[i] != null ? mass[i] : 0;
        sinceHeading++;
        if (block.isHeading()) {
            headed = words.of(folded[i]);
            worstHeading = i > headAt ? Math.min(worstHeading, headed[0]) : 0;
            sinceHeading = 0;
            headings++;
        }
    }

    private void words(Row row, int i, PageBlock block) {
        String text = block.text();
        int length = text.length();
        Tally tally = block.tally();
        row.put(Math.log(1 + length))
                .put(tally.spaces() + 1)
                .put((double) length / (tally.spaces() + 1))
                .put(block.linkDensity())
                .put(block.linkChars())
                .put((double) tally.capitals() / length)
                .put((double) tally.digits() / length)
                .put(tally.commas())
                .put(tally.stops())
                .put(tally.marks())
                .put(LineShapes.endsSentence(text))
                .put(text.endsWith("?"))
                .put(text.endsWith(":"))
                .put(text.endsWith("…") || text.endsWith("..."))
                .put(text.endsWith(","))
                .put(Character.isUpperCase(text.charAt(0)))
                .put(Character.isLetterOrDigit(text.charAt(0)))
                .put(text.indexOf('©') >= 0)
                .put(text.indexOf('|') >= 0)
                .put(text.indexOf('\n') >= 0)
                .put(mass[i]);
        String tag = block.owner().normalName();
        int owner = OWNERS.getOrDefault(tag, OWNER_KINDS);
        for (int kind = 0; kind < OWNER_KINDS; kind++) {
            row.put(kind == owner);
        }
        row.put(block.isHeading() ? tag.charAt(1) - '0' : 0);
    }

    private void anchors(Row row, int i) {
        double[] said = words.of(folded[i]);
        double[] shares = anchors.shares(folded[i]);
        row.put(said[0])
                .put(said[1])
                .put(said[2])
                .put(copies.getOrDefault(folded[i], 1))
                .put(folded[i].equals(anchors.title()))
                .put(shares[0])
                .put(shares[1])
                .put(anchors.stated(folded[i]))
                .put(anchors.leads(folded[i]))
                .put(leadAt < 0 ? -200 : Math.clamp((long) i - leadAt, -100, 400))
                .put(Math.clamp((long) i - headAt, -100, 400))
                .put(i == headAt)
                .put(titleAt < 0 ? -200 : Math.clamp((long) i - titleAt, -100, 400))
                .put(titleAt >= 0);
    }

    /** How many blocks before stand the same words; {@link #FARTHEST_COPY} where none near does. */
    private int firstCopy(int i) {
        int near = copies.getOrDefault(folded[i], 1) < 2 ? i : Math.max(0, i - FARTHEST_COPY);
        for (int before = i - 1; before >= near; before--) {
            if (folded[before].equals(folded[i])) {
                return i - before;
            }
        }
        return FARTHEST_COPY;
    }

    private void place(Row row, int i, PageBlock block) {
        BlockKind kind = kept[i];
        Element owner = block.owner();
        row.put((double) i / blocks.size())
                .put(i)
                .put(blocks.size() - i)
                .put(letters / (1 + page[0]))
                .put(prose / (1 + page[1]))
                .put(keptProse)
                .put(headed[0])
                .put(headed[1])
                .put(worstHeading)
                .put(sinceHeading)
                .put(headings)
                .put(firstCopy(i))
                .put(kind == null ? 0 : kind == BlockKind.CAPTION ? 1 : kind == BlockKind.HEADING ? 2 : 3)
                .put(aside.holds(block))
                .put(aside.isTeaser(blocks.get(i).place()))
                .put(stepsToBody(blocks.get(i).place()))
                .put(Math.min(40, depths[blocks.get(i).place()]))
                .put(owner.siblingIndex());
    }

    /** How far up the body stands; {@link #FAR} if it is not around this element. */
    private int stepsToBody(int owner) {
        int steps = 0;
        for (int at = owner; at != Outline.NONE && steps < FAR; at = outline.parent(at)) {
            if (at == body) {
                return steps;
            }
            steps++;
        }
        return FAR;
    }

    /** For each subject of {@link ClassTokens} how far up the nearest element that speaks of it is; {@link #FAR} for nowhere. */
    private byte[] distances(int element) {
        if (distances[element] != null) {
            return distances[element];
        }
        byte[] found = new byte[ClassTokens.COUNT];
        int parent = outline.parent(element);
        if (parent == Outline.NONE) {
            Arrays.fill(found, (byte) FAR);
        } else {
            byte[] above = distances(parent);
            for (int i = 0; i < found.length; i++) {
                found[i] = (byte) Math.min(FAR, above[i] + 1);
            }
        }
        long bits = ClassTokens.bits(outline.element(element), outline.names(element));
        if (bits != 0 && aside.share(element) > MOST) {
            bits &= ClassTokens.FOR;
        }
        while (bits != 0) {
            found[Long.numberOfTrailingZeros(bits)] = 0;
            bits &= bits - 1;
        }
        distances[element] = found;
        return found;
    }

    private void containers(Row row, int owner) {
        int parent = outline.parent(owner);
        container(row, parent);
        container(row, parent == Outline.NONE ? Outline.NONE : outline.parent(parent));
    }

    private void container(Row row, int element) {
        double[] sum = element == Outline.NONE || sums[element] == null ? page : sums[element];
        row.put(sum[1] / (1 + page[1])).put(sum[2] / (1 + sum[0])).put(sum[3]).put(sum[4] / (1 + sum[0]));
    }

    private void style(Row row, int block) {
        double[] sum = style(blocks.get(block).place());
        row.put(sum[1] / (1 + page[1]))
                .put(sum[2] / (1 + sum[0]))
                .put(sum[3])
                .put(sum[4] / (1 + sum[0]))
                .put(sum[0] / sum[3])
                .put(sum[1] / (1 + sum[0]));
    }

    private void neighbour(Row row, int i) {
        row.putAll(i < 0 || i >= neighbours.length ? NOBODY : neighbours[i]);
    }

    private float[] asNeighbour(int i, PageBlock block) {
        return new float[] {
            (float) Math.log(1 + block.text().length()),
            (float) block.linkDensity(),
            (float) mass[i],
            kept[i] != null ? 1 : 0,
            block.isHeading() ? 1 : 0
        };
    }
}
