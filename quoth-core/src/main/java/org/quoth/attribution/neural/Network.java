package org.quoth.attribution.neural;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The encoder as a graph under onnxruntime. Safe to share between threads. */
public final class Network implements AutoCloseable {

    /** The graph's input for {@link Word.Shape}s. */
    public static final String SHAPES = "shape_ids";

    /** The graph's input for quotation marks. */
    public static final String QUOTES = "quote_ids";

    /** The graph's output, laid out as {@link Heads} says. */
    public static final String NUMBERS = "numbers";

    private static final String MASK = "attention_mask";

    /** Pieces in a batch at most, filling included: more is no faster, and needs more memory. */
    private static final int BATCH = 512;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final boolean hasTypes;

    /** Whether the graph knows a mask; without one, windows that go together must be equally long. */
    private final boolean hasMask;

    public Network(byte[] graph, int threads) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            environment.setTelemetry(false);
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            session = environment.createSession(graph, options);
            hasTypes = session.getInputNames().contains("token_type_ids");
            hasMask = session.getInputNames().contains(MASK);
        } catch (OrtException e) {
            throw new IllegalStateException("The attribution model could not be loaded: " + e.getMessage(), e);
        }
    }

    /** The numbers of every window, in order: its pieces by {@link Heads#WIDTH}. Windows of like length go together. */
    public List<float[]> numbers(List<Window> windows) {
        float[][] numbers = new float[windows.size()][];
        List<Integer> byLength = IntStream.range(0, windows.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> windows.get(i).length()))
                .toList();
        List<Integer> batch = new ArrayList<>();
        for (int i : byLength) {
            if (!batch.isEmpty() && !fits(windows.get(i), batch.size(), windows.get(batch.getFirst()))) {
                run(windows, batch, numbers);
                batch.clear();
            }
            batch.add(i);
        }
        if (!batch.isEmpty()) {
            run(windows, batch, numbers);
        }
        return List.of(numbers);
    }

    /** Whether a window may join others, of which this is the shortest. */
    private boolean fits(Window window, int others, Window shortest) {
        return (others + 1) * window.length() <= BATCH && (hasMask || window.length() == shortest.length());
    }

    private void run(List<Window> windows, List<Integer> batch, float[][] numbers) {
        int longest = windows.get(batch.getLast()).length();
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            fill(inputs, batch.stream().map(windows::get).toList(), longest);
            try (OrtSession.Result result = session.run(inputs)) {
                float[] all = ((OnnxTensor) result.get(0)).getFloatBuffer().array();
                for (int row = 0; row < batch.size(); row++) {
                    int from = row * longest * Heads.WIDTH;
                    int length = windows.get(batch.get(row)).length() * Heads.WIDTH;
                    numbers[batch.get(row)] = batch.size() == 1 ? all : Arrays.copyOfRange(all, from, from + length);
                }
            }
        } catch (OrtException e) {
            throw new IllegalStateException("The attribution model failed: " + e.getMessage(), e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    /** Puts windows into the inputs that the graph has, a row each, shorter ones filled up with zeros. */
    private void fill(Map<String, OnnxTensor> inputs, List<Window> batch, int longest) throws OrtException {
        long[] shape = {batch.size(), longest};
        int size = batch.size() * longest;
        long[] pieces = new long[size];
        long[] mask = new long[size];
        long[] shapes = new long[size];
        long[] quotes = new long[size];
        for (int row = 0; row < batch.size(); row++) {
            Window window = batch.get(row);
            for (int at = 0; at < window.length(); at++) {
                int to = row * longest + at;
                pieces[to] = window.piece(at);
                mask[to] = 1;
                shapes[to] = window.shape(at);
                quotes[to] = window.quote(at);
            }
        }
        inputs.put("input_ids", tensor(pieces, shape));
        if (hasMask) {
            inputs.put(MASK, tensor(mask, shape));
        }
        inputs.put(SHAPES, tensor(shapes, shape));
        inputs.put(QUOTES, tensor(quotes, shape));
        if (hasTypes) {
            inputs.put("token_type_ids", tensor(new long[size], shape));
        }
    }

    private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("The attribution model could not be closed: " + e.getMessage(), e);
        }
    }
}
