package org.quoth.reading.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells of each block of a page how likely it belongs to the article: boosted trees over {@link BlockFeatures}, then again over the same
 * and what the first ones said of the blocks around. Learned from pages whose articles people marked; {@code blocks.txt} holds it.
 */
public final class BlockModel {

    private static final int[] WINDOW = {-4, -3, -2, -1, 1, 2, 3, 4};

    /** How many numbers the second trees have beyond the first ones'. */
    static final int CONTEXT = WINDOW.length + 8;

    private final BlockWords words;
    private final Trees alone;
    private final Trees together;

    public BlockModel(BlockWords words, Trees alone, Trees together) {
        this.words = words;
        this.alone = alone;
        this.together = together;
    }

    private static final class Shipped {
        static final BlockModel MODEL = read();

        private static BlockModel read() {
            try (InputStream in = BlockModel.class.getResourceAsStream("blocks.txt")) {
                if (in == null) {
                    throw new IllegalStateException(
                            "blocks.txt is not beside BlockModel: the program was put together wrongly");
                }
                return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The model that ships. */
    static BlockModel shipped() {
        return Shipped.MODEL;
    }

    /** Reads sections {@code [words]}, {@code [alone]} and {@code [together]}. */
    private static BlockModel parse(BufferedReader reader) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : reader.lines().toList()) {
            if (line.startsWith("[")) {
                current = sections.computeIfAbsent(line, name -> new ArrayList<>());
            } else if (!line.startsWith("#")) {
                current.add(line);
            }
        }
        return new BlockModel(
                BlockWords.parse(sections.getOrDefault("[words]", List.of())),
                Trees.parse(sections.getOrDefault("[alone]", List.of())),
                Trees.parse(sections.getOrDefault("[together]", List.of())));
    }

    /** The probability of each block, 0 to 1. */
    double[] probabilities(BlockSurvey survey) {
        float[][] rows = survey.rows(words, CONTEXT);
        double[] first = alone.probabilities(rows);
        addContext(survey, rows, first);
        return together.probabilities(rows);
    }

    /** Writes at the end of each row what was said of the blocks around. */
    static void addContext(BlockSurvey survey, float[][] rows, double[] first) {
        Outline outline = survey.outline();
        double all = 0;
        double[] said = new double[outline.size()];
        double[] lengths = new double[outline.size()];
        for (int i = 0; i < rows.length; i++) {
            double length = survey.blocks().get(i).text().length();
            int parent = parent(outline, survey.blocks().get(i));
            all += first[i] * length;
            said[parent] += first[i] * length;
            lengths[parent] += length;
        }
        double before = 0;
        for (int i = 0; i < rows.length; i++) {
            double mine = first[i] * survey.blocks().get(i).text().length();
            if (rows[i].length == 0) {
                continue;
            }
            Row row = new Row(rows[i], rows[i].length - CONTEXT).put(first[i]);
            for (int offset : WINDOW) {
                row.put(at(first, i + offset));
            }
            int parent = parent(outline, survey.blocks().get(i));
            row.put(said[parent] / lengths[parent])
                    .put(before / (1 + all))
                    .put((all - before - mine) / (1 + all))
                    .put(Math.log(1 + all))
                    .put(mean(first, i - 10, i))
                    .put(mean(first, i + 1, i + 11))
                    .put(most(first, i + 1, i + 26))
                    .full();
            before += mine;
        }
    }

    private static int parent(Outline outline, PageBlock block) {
        int parent = outline.parent(block.place());
        return parent == Outline.NONE ? block.place() : parent;
    }

    private static double at(double[] numbers, int i) {
        return i < 0 || i >= numbers.length ? -1 : numbers[i];
    }

    private static double mean(double[] numbers, int from, int to) {
        double sum = 0;
        int count = 0;
        for (int i = Math.max(0, from); i < Math.min(to, numbers.length); i++) {
            sum += numbers[i];
            count++;
        }
        return count == 0 ? -1 : sum / count;
    }

    private static double most(double[] numbers, int from, int to) {
        double most = -1;
        for (int i = Math.max(0, from); i < Math.min(to, numbers.length); i++) {
            most = Math.max(most, numbers[i]);
        }
        return most;
    }
}
