package org.quoth.train;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.quoth.attribution.neural.Heads;
import org.quoth.attribution.neural.Network;
import org.quoth.attribution.neural.Word;

/** Puts trained weights back into the graph of the encoder that they were tuned from. */
final class OnnxWriter {

    static final int FLOAT = 1;
    static final int INT8 = 3;

    private OnnxWriter() {}

    /** The graph with our inputs, weights and outputs, in 32-bit numbers. */
    static ModelProto write(Pretrained pretrained, Weights trained) {
        GraphProto.Builder graph = pretrained.model().getGraph().toBuilder();
        replaceWeights(graph, pretrained.initializers(), trained);
        int width = trained.values(Parameters.HEADS).length / Heads.WIDTH;
        graph.addInitializer(floats("heads.matrix", trained.values(Parameters.HEADS), width, Heads.WIDTH));
        graph.addInitializer(floats("heads.bias", trained.values(Parameters.HEADS_BIAS), Heads.WIDTH));
        graph.addInitializer(floats("features.shape", trained.values(Parameters.SHAPES), Word.Shape.COUNT, width));
        graph.addInitializer(floats("features.quote", trained.values(Parameters.QUOTES), 3, width));
        List<NodeProto> nodes = withFeatures(graph);
        nodes.add(node("MatMul", "heads.product", List.of(graph.getOutput(0).getName(), "heads.matrix"), "heads.sum"));
        nodes.add(node("Add", "heads.add", List.of("heads.sum", "heads.bias"), Network.NUMBERS));
        graph.clearNode().addAllNode(nodes);
        ValueInfoProto like = graph.getInput(0);
        graph.addInput(like.toBuilder().setName(Network.SHAPES));
        graph.addInput(like.toBuilder().setName(Network.QUOTES));
        var type = TypeProto.newBuilder()
                .setTensorType(TypeProto.Tensor.newBuilder().setElemType(FLOAT));
        graph.clearOutput()
                .addOutput(ValueInfoProto.newBuilder().setName(Network.NUMBERS).setType(type));
        return pretrained.model().toBuilder().setGraph(graph).build();
    }

    /** The encoder's graph with other weights, which may be of other widths. */
    static ModelProto with(Pretrained pretrained, Weights weights) {
        GraphProto.Builder graph = pretrained.model().getGraph().toBuilder();
        replaceWeights(graph, pretrained.initializers(), weights);
        return pretrained.model().toBuilder().setGraph(graph).build();
    }

    private static void replaceWeights(GraphProto.Builder graph, Map<String, String> initializers, Weights trained) {
        Map<String, String> names = new HashMap<>();
        initializers.forEach((name, initializer) -> names.put(initializer, name));
        for (int i = 0; i < graph.getInitializerCount(); i++) {
            TensorProto tensor = graph.getInitializer(i);
            String name = names.getOrDefault(tensor.getName(), "");
            if (trained.has(name)) {
                graph.setInitializer(i, tensor(tensor, trained.values(name), trained.shape(name)));
            }
        }
    }

    /** With other values, and with another shape if one is told. */
    private static TensorProto tensor(TensorProto tensor, float[] values, long[] shape) {
        TensorProto.Builder changed = tensor.toBuilder().setRawData(bytes(values));
        if (shape.length > 0) {
            changed.clearDims();
            LongStream.of(shape).forEach(changed::addDims);
        }
        return changed.build();
    }

    /** The graph's nodes, with our two embeddings added to what the first normalisation takes in. */
    private static List<NodeProto> withFeatures(GraphProto.Builder graph) {
        String input = graph.getNodeList().stream()
                .filter(OnnxWriter::isFirstNormalization)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The graph has no normalised embeddings."))
                .getInput(0);
        List<NodeProto> nodes = new ArrayList<>();
        for (NodeProto node : graph.getNodeList()) {
            nodes.add(isFirstNormalization(node) ? renamed(node, input, "features.sum") : node);
            if (node.getOutputList().contains(input)) {
                nodes.add(node("Gather", "features.shapes", List.of("features.shape", Network.SHAPES), "features.s"));
                nodes.add(node("Gather", "features.quotes", List.of("features.quote", Network.QUOTES), "features.q"));
                nodes.add(node("Add", "features.add", List.of("features.s", "features.q"), "features.both"));
                nodes.add(node("Add", "features.in", List.of(input, "features.both"), "features.sum"));
            }
        }
        return nodes;
    }

    private static boolean isFirstNormalization(NodeProto node) {
        return node.getName().startsWith("/embeddings/LayerNorm");
    }

    private static NodeProto renamed(NodeProto node, String from, String to) {
        NodeProto.Builder renamed = node.toBuilder();
        for (int i = 0; i < renamed.getInputCount(); i++) {
            if (renamed.getInput(i).equals(from)) {
                renamed.setInput(i, to);
            }
        }
        return renamed.build();
    }

    static NodeProto node(String operator, String name, List<String> inputs, String output) {
        return NodeProto.newBuilder()
                .setOpType(operator)
                .setName(name)
                .addAllInput(inputs)
                .addOutput(output)
                .build();
    }

    static NodeProto cast(String name, String input, String output) {
        return node("Cast", name, List.of(input), output).toBuilder()
                .addAttribute(AttributeProto.newBuilder()
                        .setName("to")
                        .setType(AttributeProto.AttributeType.INT)
                        .setI(FLOAT))
                .build();
    }

    static TensorProto floats(String name, float[] values, long... shape) {
        return tensor(name, FLOAT, bytes(values), shape);
    }

    static TensorProto tensor(String name, int type, ByteString data, long... shape) {
        TensorProto.Builder tensor =
                TensorProto.newBuilder().setName(name).setDataType(type).setRawData(data);
        for (long length : shape) {
            tensor.addDims(length);
        }
        return tensor.build();
    }

    private static ByteString bytes(float[] values) {
        return ByteString.copyFrom(Pretrained.bytes(values));
    }
}
