package org.quoth.train;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rewrites a graph's large matrices in 8-bit numbers: symmetric, one scale a column; what they are multiplied with is
 * cut to 8 bits as it comes. Word embeddings get one scale a row. Our own small matrix stays as it is.
 */
final class Quantizer {

    private static final float LARGEST = 127f;

    private final GraphProto graph;
    private final Map<String, TensorProto> initializers = new HashMap<>();
    private final List<NodeProto> nodes = new ArrayList<>();
    private final List<TensorProto> added = new ArrayList<>();
    private final Set<String> replaced = new HashSet<>();
    private final Set<String> cutInputs = new HashSet<>();

    private Quantizer(GraphProto graph) {
        this.graph = graph;
        graph.getInitializerList().forEach(tensor -> initializers.put(tensor.getName(), tensor));
    }

    static ModelProto quantize(ModelProto model) {
        return model.toBuilder()
                .setGraph(new Quantizer(model.getGraph()).quantized())
                .build();
    }

    private GraphProto quantized() {
        for (NodeProto node : graph.getNodeList()) {
            TensorProto embeddings =
                    node.getInputCount() > 0 && node.getInput(0).contains("word_embeddings")
                            ? initializers.get(node.getInput(0))
                            : null;
            TensorProto matrix = node.getInputCount() > 1 ? initializers.get(node.getInput(1)) : null;
            if (node.getOpType().equals("MatMul")
                    && matrix != null
                    && !matrix.getName().startsWith("heads.")) {
                product(node, matrix, "q" + replaced.size());
            } else if (embeddings != null && node.getOpType().equals("Gather")) {
                rows(node, embeddings);
            } else {
                nodes.add(node);
            }
        }
        GraphProto.Builder builder =
                graph.toBuilder().clearNode().addAllNode(nodes).clearInitializer();
        initializers.values().stream()
                .filter(tensor -> !replaced.contains(tensor.getName()))
                .sorted((a, b) -> a.getName().compareTo(b.getName()))
                .forEach(builder::addInitializer);
        return builder.addAllInitializer(added).build();
    }

    private void product(NodeProto node, TensorProto matrix, String name) {
        int rows = (int) matrix.getDims(0);
        int columns = (int) matrix.getDims(1);
        float[] values = Pretrained.floats(matrix);
        float[] scales = new float[columns];
        for (int i = 0; i < values.length; i++) {
            scales[i % columns] = Math.max(scales[i % columns], Math.abs(values[i]) / LARGEST);
        }
        byte[] small = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            small[i] = cut(values[i], scales[i % columns]);
        }
        replaced.add(matrix.getName());
        added.add(OnnxWriter.tensor(name + ".w", OnnxWriter.INT8, ByteString.copyFrom(small), rows, columns));
        added.add(OnnxWriter.tensor(name + ".z", OnnxWriter.INT8, ByteString.copyFrom(new byte[columns]), columns));
        added.add(OnnxWriter.floats(name + ".s", scales, columns));
        String input = node.getInput(0);
        if (cutInputs.add(input)) {
            nodes.add(NodeProto.newBuilder()
                    .setOpType("DynamicQuantizeLinear")
                    .setName(name + ".cut")
                    .addInput(input)
                    .addAllOutput(List.of(input + ".q", input + ".qs", input + ".qz"))
                    .build());
        }
        List<String> factors = List.of(input + ".q", name + ".w", input + ".qz", name + ".z");
        nodes.add(OnnxWriter.node("MatMulInteger", name + ".product", factors, name + ".i"));
        nodes.add(OnnxWriter.cast(name + ".cast", name + ".i", name + ".f"));
        nodes.add(OnnxWriter.node("Mul", name + ".scales", List.of(input + ".qs", name + ".s"), name + ".ss"));
        nodes.add(OnnxWriter.node("Mul", name + ".scale", List.of(name + ".f", name + ".ss"), node.getOutput(0)));
    }

    private void rows(NodeProto node, TensorProto matrix) {
        int rows = (int) matrix.getDims(0);
        int columns = (int) matrix.getDims(1);
        float[] values = Pretrained.floats(matrix);
        float[] scales = new float[rows];
        for (int i = 0; i < values.length; i++) {
            scales[i / columns] = Math.max(scales[i / columns], Math.abs(values[i]) / LARGEST);
        }
        byte[] small = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            small[i] = cut(values[i], scales[i / columns]);
        }
        replaced.add(matrix.getName());
        added.add(OnnxWriter.tensor("words.w", OnnxWriter.INT8, ByteString.copyFrom(small), rows, columns));
        added.add(OnnxWriter.floats("words.s", scales, rows, 1));
        String ids = node.getInput(1);
        nodes.add(OnnxWriter.node("Gather", "words.rows", List.of("words.w", ids), "words.i"));
        nodes.add(OnnxWriter.cast("words.cast", "words.i", "words.f"));
        nodes.add(OnnxWriter.node("Gather", "words.scales", List.of("words.s", ids), "words.rs"));
        nodes.add(OnnxWriter.node("Mul", "words.scale", List.of("words.f", "words.rs"), node.getOutput(0)));
    }

    private static byte cut(float value, float scale) {
        return scale == 0 ? 0 : (byte) Math.max(-LARGEST, Math.min(LARGEST, Math.round(value / scale)));
    }
}
