package org.quoth.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quoth.attribution.neural.Crf;
import org.quoth.attribution.neural.Heads;
import org.quoth.attribution.neural.Tag;
import org.quoth.attribution.neural.Word;

/** All numbers of the model by name: the encoder's, and ours on top of it. Word embeddings stay as they were trained. */
final class Parameters {

    static final String HEADS = "heads.matrix";
    static final String HEADS_BIAS = "heads.bias";
    static final String SHAPES = "features.shape";
    static final String QUOTES = "features.quote";
    static final String TRANSITIONS = "chain.transitions";
    static final String WORDS = "embeddings.word_embeddings.weight";

    private static final String LAYER = "encoder.layer.";

    private final Map<String, NDArray> arrays = new LinkedHashMap<>();
    private final NDManager manager;

    Parameters(NDManager manager, Weights pretrained) {
        this.manager = manager;
        for (String name : pretrained.names()) {
            put(name, pretrained.values(name), new Shape(pretrained.shape(name)));
        }
        long width = pretrained.shape(WORDS)[1];
        random(HEADS, 0.02f, width, Heads.WIDTH);
        random(SHAPES, 0.01f, Word.Shape.COUNT, width);
        random(QUOTES, 0.01f, 3, width);
        put(HEADS_BIAS, new float[Heads.WIDTH], new Shape(Heads.WIDTH));
        put(TRANSITIONS, new float[Crf.ROWS * Tag.COUNT], new Shape(Crf.ROWS, Tag.COUNT));
    }

    private void random(String name, float spread, long... shape) {
        arrays.put(name, manager.randomNormal(0, spread, new Shape(shape), DataType.FLOAT32));
    }

    private void put(String name, float[] values, Shape shape) {
        arrays.put(name, manager.create(values, shape));
    }

    NDArray get(String name) {
        NDArray array = arrays.get(name);
        if (array == null) {
            throw new IllegalArgumentException("The encoder has no array called " + name + ".");
        }
        return array;
    }

    /** Overwrites one array in place, keeping its shape. */
    void set(String name, float[] values) {
        NDArray old = get(name);
        boolean learned = old.hasGradient();
        NDArray fresh = manager.create(values, old.getShape());
        fresh.setRequiresGradient(learned);
        arrays.put(name, fresh);
        old.close();
    }

    /** What training changes, as it stands. */
    Weights weights() {
        Weights weights = new Weights();
        for (String name : learned()) {
            weights.put(name, get(name).toFloatArray(), get(name).getShape().getShape());
        }
        return weights;
    }

    /** The numbers of the encoder's layers, from the input up; a cut encoder keeps its old numbers. */
    List<Integer> layers() {
        return arrays.keySet().stream()
                .filter(name -> name.startsWith(LAYER) && name.endsWith(".intermediate.dense.matrix"))
                .map(name -> Integer.valueOf(name.substring(LAYER.length(), name.indexOf('.', LAYER.length()))))
                .sorted()
                .toList();
    }

    /** Takes over what lies on top of the encoder, if it is among these. */
    void copyOurs(Weights weights) {
        arrays.keySet().stream()
                .filter(name -> isNew(name) && weights.has(name))
                .toList()
                .forEach(name -> set(name, weights.values(name)));
    }

    /** What training changes. */
    List<String> learned() {
        List<String> names = new ArrayList<>();
        for (String name : arrays.keySet()) {
            if (!name.equals(WORDS) && !name.startsWith("embeddings.token_type") && !name.contains("pooler")) {
                names.add(name);
            }
        }
        return names;
    }

    /** Whether an array is ours, to be learned from nothing, and so faster. */
    static boolean isNew(String name) {
        return !name.startsWith("encoder.") && !name.startsWith("embeddings.");
    }
}
