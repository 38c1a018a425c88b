package org.quoth.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Holds the attention said in one word to what the published nodes give, in the same runtime. */
class AttentionsTest {

    private static final int ROWS = 2;
    private static final int PIECES = 90;
    private static final int HEAD_WIDTH = 8;
    private static final int WIDTH = HEAD_WIDTH * Encoder.HEADS;
    private static final int WORDS = 40;
    private static final String SELF = "/encoder/layer.0/attention/self/";

    private static final Map<String, String> RESHAPES =
            Map.of("key", "Reshape", "value", "Reshape_1", "query", "Reshape_2");

    private final Random random = new Random(3);
    private final GraphProto.Builder graph = GraphProto.newBuilder().setName("test");

    @Test
    void givesTheSameNumbers() throws OrtException {
        ModelProto published = published();

        ModelProto rewritten = Attentions.rewrite(published);

        assertThat(rewritten.getGraph().getNodeList())
                .extracting(NodeProto::getOpType)
                .contains("MultiHeadAttention")
                .doesNotContain("Softmax", "Transpose", "Sub");
        assertThat(rewritten.getGraph().getInputList())
                .extracting(ValueInfoProto::getName)
                .containsExactly("input_ids");
        float[] before = run(published);
        float[] after = run(rewritten);
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.length; i++) {
            assertThat(after[i]).isCloseTo(before[i], within(1e-4f));
        }
    }

    private static float[] run(ModelProto model) throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        long[] shape = {ROWS, PIECES};
        long[] pieces = new Random(4).longs(ROWS * PIECES, 0, WORDS).toArray();
        long[] mask = new Random(4).longs(ROWS * PIECES, 1, 2).toArray();
        try (OrtSession session = environment.createSession(model.toByteArray());
                OnnxTensor input = OnnxTensor.createTensor(environment, LongBuffer.wrap(pieces), shape);
                OnnxTensor ones = OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), shape)) {
            Map<String, OnnxTensor> inputs = new HashMap<>(Map.of("input_ids", input));
            if (session.getInputNames().contains("attention_mask")) {
                inputs.put("attention_mask", ones);
            }
            try (OrtSession.Result result = session.run(inputs)) {
                return ((OnnxTensor) result.get(0)).getFloatBuffer().array();
            }
        }
    }

    /** One layer's attention in the nodes, and under the names, that the published encoders have. */
    private ModelProto published() {
        graph.addInput(Graphs.value("input_ids", Graphs.INT64))
                .addInput(Graphs.value("attention_mask", Graphs.INT64))
                .addOutput(Graphs.value("out", OnnxWriter.FLOAT));
        floats("words", WORDS, WIDTH);
        graph.addInitializer(OnnxWriter.floats("one", new float[] {1}))
                .addInitializer(OnnxWriter.floats("low", new float[] {-1e9f}))
                .addInitializer(OnnxWriter.floats("root", new float[] {(float) Math.sqrt(HEAD_WIDTH)}))
                .addInitializer(numbers("heads", ROWS, PIECES, Encoder.HEADS, HEAD_WIDTH))
                .addInitializer(numbers("flat", ROWS, PIECES, WIDTH));
        node("Gather", "/words", List.of("words", "input_ids"), "x");
        node("Unsqueeze", "/Unsqueeze", List.of("attention_mask"), "m", "axes", 1, 2);
        graph.addNode(OnnxWriter.cast("/Cast", "m", "f"));
        node("Sub", "/Sub", List.of("one", "f"), "hidden");
        node("Mul", "/Mul", List.of("hidden", "low"), "hide");
        node("Transpose", SELF + "Transpose_1", List.of(split("query")), "q", "perm", 0, 2, 1, 3);
        node("Transpose", SELF + "Transpose_2", List.of(split("key")), "k", "perm", 0, 2, 3, 1);
        node("Transpose", SELF + "Transpose", List.of(split("value")), "v", "perm", 0, 2, 1, 3);
        node("MatMul", SELF + "MatMul", List.of("q", "k"), "qk");
        node("Div", SELF + "Div", List.of("qk", "root"), "scaled");
        node("Add", SELF + "Add", List.of("scaled", "hide"), "masked");
        node("Softmax", SELF + "Softmax", List.of("masked"), "shares", "axis", 3);
        node("MatMul", SELF + "MatMul_1", List.of("shares", "v"), "sums");
        node("Transpose", SELF + "Transpose_3", List.of("sums"), "turned", "perm", 0, 2, 1, 3);
        node("Reshape", SELF + "Reshape_3", List.of("turned", "flat"), "together");
        node("Identity", "/out", List.of("together"), "out");
        return Graphs.model(graph);
    }

    /** A linear layer, cut into heads. */
    private String split(String part) {
        floats("encoder.layer.0.attention.self." + part + ".bias", WIDTH);
        floats(part, WIDTH, WIDTH);
        String name = SELF + part;
        node("MatMul", name + "/MatMul", List.of("x", part), part + ".product");
        node(
                "Add",
                name + "/Add",
                List.of("encoder.layer.0.attention.self." + part + ".bias", part + ".product"),
                name + "/Add_output_0");
        node("Reshape", SELF + RESHAPES.get(part), List.of(name + "/Add_output_0", "heads"), part + ".heads");
        return part + ".heads";
    }

    private void node(String operator, String name, List<String> inputs, String output) {
        graph.addNode(OnnxWriter.node(operator, name, inputs, output));
    }

    private void node(String operator, String name, List<String> inputs, String output, String key, int... values) {
        AttributeProto.Builder attribute = AttributeProto.newBuilder().setName(key);
        if (key.equals("axis")) {
            attribute.setType(AttributeProto.AttributeType.INT).setI(values[0]);
        } else {
            attribute.setType(AttributeProto.AttributeType.INTS);
            for (int value : values) {
                attribute.addInts(value);
            }
        }
        graph.addNode(
                OnnxWriter.node(operator, name, inputs, output).toBuilder().addAttribute(attribute));
    }

    private void floats(String name, long... shape) {
        graph.addInitializer(Graphs.floats(name, random, 0.2, shape));
    }

    private static TensorProto numbers(String name, long... values) {
        var data = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        data.asLongBuffer().put(values);
        return OnnxWriter.tensor(name, Graphs.INT64, ByteString.copyFrom(data.array()), values.length);
    }
}
