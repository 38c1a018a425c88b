package org.quoth.train;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Arrays of numbers by name, each with its shape. Asking for one that is not there is an error. */
final class Weights {

    private final Map<String, float[]> values = new LinkedHashMap<>();
    private final Map<String, long[]> shapes = new LinkedHashMap<>();

    void put(String name, float[] array, long... shape) {
        values.put(name, array);
        shapes.put(name, shape);
    }

    /** These, with the other's in place of those that both have. An array of the other without a shape keeps the one it has here. */
    Weights with(Weights other) {
        Weights both = new Weights();
        for (String name : names()) {
            Weights from = other.has(name) ? other : this;
            boolean shaped = from.shape(name).length > 0;
            both.put(name, from.values(name), (shaped ? from : this).shape(name));
        }
        return both;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Set<String> names() {
        return values.keySet();
    }

    float[] values(String name) {
        return found(name, values);
    }

    long[] shape(String name) {
        return found(name, shapes);
    }

    /** The mean of weights of the same names and shapes: runs that began alike often agree better than each alone (Wortsman et al., ICML 2022). */
    static Weights mean(List<Weights> several) {
        Weights mean = new Weights();
        for (String name : several.getFirst().names()) {
            float[] sum = new float[several.getFirst().values(name).length];
            for (Weights one : several) {
                float[] values = one.values(name);
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += values[i] / several.size();
                }
            }
            mean.put(name, sum, several.getFirst().shape(name));
        }
        return mean;
    }

    private static <T> T found(String name, Map<String, T> in) {
        T array = in.get(name);
        if (array == null) {
            throw new IllegalArgumentException("There are no weights called " + name + ".");
        }
        return array;
    }
}
