package org.quoth.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import java.util.LinkedHashMap;
import java.util.Map;

/** Adam with decoupled weight decay, clipped by the norm of all gradients. Its state can be saved and put back. */
final class AdamW {

    /** What is remembered of an array's gradients: their running mean and that of their squares. */
    record Memory(NDArray mean, NDArray square) {}

    private static final float MEAN = 0.9f;
    private static final float SQUARE = 0.999f;
    private static final float DECAY = 0.01f;
    private static final float EPSILON = 1e-8f;
    private static final double LONGEST_STEP = 1.0;

    private final Parameters parameters;
    private final Map<String, Memory> memories = new LinkedHashMap<>();
    private int updates;
    private int skipped;

    AdamW(Parameters parameters, NDManager manager) {
        this.parameters = parameters;
        for (String name : parameters.learned()) {
            NDArray array = parameters.get(name);
            array.setRequiresGradient(true);
            memories.put(name, new Memory(manager.zeros(array.getShape()), manager.zeros(array.getShape())));
        }
    }

    Memory memory(String name) {
        Memory memory = memories.get(name);
        if (memory == null) {
            throw new IllegalArgumentException(name + " is not learned.");
        }
        return memory;
    }

    int updates() {
        return updates;
    }

    void resumeAt(int updates, int skipped) {
        this.updates = updates;
        this.skipped = skipped;
    }

    /** Batches without a finite gradient: DJL 0.35.1 gives one now and then though the loss is finite. */
    int skipped() {
        return skipped;
    }

    /** Moves every array against its gradient, and forgets the gradient. Does nothing when one is not finite. */
    void update(double rate, double newRate, NDManager manager) {
        try (NDManager step = manager.newSubManager()) {
            Map<String, NDArray> gradients = new LinkedHashMap<>();
            for (String name : memories.keySet()) {
                NDArray gradient = parameters.get(name).getGradient();
                gradient.attach(step);
                gradients.put(name, gradient);
            }
            double norm = norm(gradients);
            if (Double.isFinite(norm)) {
                updates++;
                double shrink = norm > LONGEST_STEP ? LONGEST_STEP / norm : 1;
                for (var entry : gradients.entrySet()) {
                    double nameRate = Parameters.isNew(entry.getKey()) ? newRate : rate;
                    entry.getValue().muli((float) shrink);
                    move(entry.getKey(), entry.getValue(), nameRate, step);
                }
                gradients.values().forEach(gradient -> gradient.subi(gradient));
            } else {
                skipped++;
                gradients.values().forEach(gradient -> gradient.set(new NDIndex(":"), 0f));
            }
        }
    }

    private static double norm(Map<String, NDArray> gradients) {
        double sum = 0;
        for (NDArray gradient : gradients.values()) {
            NDArray flat = gradient.flatten();
            sum += flat.dot(flat).getFloat();
        }
        return Math.sqrt(sum);
    }

    private void move(String name, NDArray gradient, double rate, NDManager step) {
        NDArray array = parameters.get(name);
        Memory memory = memory(name);
        memory.mean().muli(MEAN).addi(gradient.mul(1 - MEAN));
        memory.square().muli(SQUARE).addi(gradient.square().muli(1 - SQUARE));
        double meanScale = 1 - Math.pow(MEAN, updates);
        double squareScale = 1 - Math.pow(SQUARE, updates);
        if (array.getShape().dimension() > 1) {
            array.muli((float) (1 - rate * DECAY));
        }
        NDArray spread = in(
                        step, in(step, memory.square().div((float) squareScale)).sqrt())
                .addi(EPSILON);
        array.subi(in(step, memory.mean().div(spread)).muli((float) (rate / meanScale)));
    }

    /** What is worked out from long-lived arrays would live as long as they do. */
    private static NDArray in(NDManager manager, NDArray array) {
        array.attach(manager);
        return array;
    }
}
