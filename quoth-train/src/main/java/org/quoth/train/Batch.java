package org.quoth.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import org.quoth.attribution.neural.Window;

/** Windows side by side, filled up to the longest. */
record Batch(NDArray pieces, NDArray mask, NDArray shapes, NDArray quotes) {

    private static final int MULTIPLE = 32;

    static Batch of(List<Example> examples, NDManager manager) {
        int longest = longest(examples);
        int size = examples.size() * longest;
        long[][] columns = new long[4][size];
        for (int row = 0; row < examples.size(); row++) {
            Window window = examples.get(row).window();
            for (int at = 0; at < window.length(); at++) {
                int to = row * longest + at;
                columns[0][to] = window.piece(at);
                columns[1][to] = 1;
                columns[2][to] = window.shape(at);
                columns[3][to] = window.quote(at);
            }
        }
        Shape shape = new Shape(examples.size(), longest);
        return new Batch(
                manager.create(columns[0], shape),
                manager.create(columns[1], shape),
                manager.create(columns[2], shape),
                manager.create(columns[3], shape));
    }

    static int longest(List<Example> examples) {
        int longest = examples.stream()
                .mapToInt(example -> example.window().length())
                .max()
                .orElseThrow();
        return (longest + MULTIPLE - 1) / MULTIPLE * MULTIPLE;
    }
}
