package org.quoth.train;

import java.util.LinkedHashMap;
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

    private static <T> T found(String name, Map<String, T> in) {
        T array = in.get(name);
        if (array == null) {
            throw new IllegalArgumentException("There are no weights called " + name + ".");
        }
        return array;
    }
}
