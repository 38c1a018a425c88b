package org.quoth.train;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says layer normalisation in other words: each piece's numbers as one channel of an instance normalisation, then scaled and
 * shifted. The numbers are the same; onnxruntime 1.29 works them out ten times faster, which makes the whole encoder a fifth faster.
 */
final class Norms {

    private static final String STEPS = "/LayerNorm/";
    private static final int LONGEST = 512;
    private static final float EPSILON = 1e-12f;
    private static final int INT64 = 7;

    private final Map<String, String> inputs = new HashMap<>();
    private final Map<String, String> weights = new HashMap<>();
    private final List<NodeProto> nodes = new ArrayList<>();

    private Norms() {}

    static ModelProto rewrite(ModelProto model) {
        GraphProto.Builder graph = model.getGraph().toBuilder();
        Norms norms = new Norms();
        norms.flat();
        model.getGraph().getNodeList().forEach(norms::rewrite);
        float[] ones = new float[LONGEST];
        Arrays.fill(ones, 1);
        graph.addInitializer(OnnxWriter.floats("norms.ones", ones, LONGEST))
                .addInitializer(OnnxWriter.floats("norms.zeros", new float[LONGEST], LONGEST))
                .addInitializer(OnnxWriter.tensor("norms.0", INT64, number(0), 1))
                .addInitializer(OnnxWriter.tensor("norms.1", INT64, number(1), 1))
                .addInitializer(OnnxWriter.tensor("norms.2", INT64, number(2), 1));
        return model.toBuilder()
                .setGraph(graph.clearNode().addAllNode(norms.nodes))
                .build();
    }

    /** A scale of one and a shift of nothing, for as many channels as a window has pieces. */
    private void flat() {
        nodes.add(OnnxWriter.node("Shape", "norms.shape", List.of("input_ids"), "norms.shape.out"));
        nodes.add(
                OnnxWriter.node("Slice", "norms.length", List.of("norms.shape.out", "norms.1", "norms.2"), "norms.n"));
        nodes.add(OnnxWriter.node("Slice", "norms.scale", List.of("norms.ones", "norms.0", "norms.n"), "norms.same"));
        nodes.add(OnnxWriter.node("Slice", "norms.shift", List.of("norms.zeros", "norms.0", "norms.n"), "norms.none"));
    }

    /** A normalisation is nine nodes: its first names what goes in, its last two the weights and what comes out. */
    private void rewrite(NodeProto node) {
        int at = node.getName().indexOf(STEPS);
        if (at < 0) {
            nodes.add(node);
            return;
        }
        String name = node.getName().substring(0, at);
        switch (node.getName().substring(at + STEPS.length())) {
            case "ReduceMean" -> inputs.put(name, node.getInput(0));
            case "Mul" -> weights.put(name, node.getInput(1));
            case "Add_1" -> normalize(name, node.getInput(1), node.getOutput(0));
            default -> {}
        }
    }

    private void normalize(String name, String bias, String output) {
        AttributeProto epsilon = AttributeProto.newBuilder()
                .setName("epsilon")
                .setType(AttributeProto.AttributeType.FLOAT)
                .setF(EPSILON)
                .build();
        List<String> taken = List.of(inputs.getOrDefault(name, ""), "norms.same", "norms.none");
        nodes.add(OnnxWriter.node("InstanceNormalization", name + ".norm", taken, name + ".normal").toBuilder()
                .addAttribute(epsilon)
                .build());
        List<String> scaled = List.of(name + ".normal", weights.getOrDefault(name, ""));
        nodes.add(OnnxWriter.node("Mul", name + ".scale", scaled, name + ".scaled"));
        nodes.add(OnnxWriter.node("Add", name + ".shift", List.of(name + ".scaled", bias), output));
    }

    private static ByteString number(long value) {
        return ByteString.copyFrom(ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(value)
                .array());
    }
}
