package org.quoth.train;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says the attention of each layer in one word, onnxruntime's {@code MultiHeadAttention}, instead of some fifty nodes: it works through
 * blocks that stay in the processor's cache (Dao et al., NeurIPS 2022). That way knows no mask, so windows of a batch must be equally long;
 * the graph no longer asks for {@code attention_mask}.
 */
final class Attentions {

    private static final Pattern INSIDE = Pattern.compile("(/encoder/layer\\.\\d+/attention/self)/[A-Za-z]+(_\\d+)?");
    private static final String DOMAIN = "com.microsoft";
    private static final String MASK = "attention_mask";

    private Attentions() {}

    static ModelProto rewrite(ModelProto model) {
        GraphProto.Builder graph = model.getGraph().toBuilder().clearNode();
        for (NodeProto node : model.getGraph().getNodeList()) {
            Matcher inside = INSIDE.matcher(node.getName());
            if (!inside.matches()) {
                graph.addNode(node);
            } else if (node.getName().endsWith("/Reshape_3")) {
                graph.addNode(attention(inside.group(1), node.getOutput(0)));
            }
        }
        GraphProto whole = GraphCutter.needed(graph.build());
        return model.toBuilder()
                .setGraph(withoutMask(whole))
                .addOpsetImport(
                        OperatorSetIdProto.newBuilder().setDomain(DOMAIN).setVersion(1))
                .build();
    }

    private static NodeProto attention(String layer, String output) {
        List<String> inputs =
                List.of(layer + "/query/Add_output_0", layer + "/key/Add_output_0", layer + "/value/Add_output_0");
        return OnnxWriter.node("MultiHeadAttention", layer + ".attention", inputs, output).toBuilder()
                .setDomain(DOMAIN)
                .addAttribute(AttributeProto.newBuilder()
                        .setName("num_heads")
                        .setType(AttributeProto.AttributeType.INT)
                        .setI(Encoder.HEADS))
                .build();
    }

    private static GraphProto withoutMask(GraphProto graph) {
        GraphProto.Builder without = graph.toBuilder().clearInput();
        graph.getInputList().stream()
                .filter(input -> !input.getName().equals(MASK))
                .forEach(without::addInput);
        return without.build();
    }
}
