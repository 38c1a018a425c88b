package org.quoth.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Holds the rewritten normalisation to what the published nodes give, in the same runtime. */
class NormsTest {

    private static final int WORDS = 50;
    private static final int WIDTH = 24;

    @Test
    void givesTheSameNumbers() throws OrtException {
        ModelProto published = normalizedEmbeddings();

        ModelProto rewritten = Norms.rewrite(published);

        assertThat(rewritten.getGraph().getNodeList())
                .extracting(NodeProto::getOpType)
                .contains("InstanceNormalization")
                .doesNotContain("ReduceMean", "Pow", "Sqrt");
        float[] before = run(published);
        float[] after = run(rewritten);
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.length; i++) {
            assertThat(after[i]).isCloseTo(before[i], within(1e-5f));
        }
    }

    private static float[] run(ModelProto model) throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        long[] pieces = new Random(3).longs(3 * 7, 0, WORDS).toArray();
        try (OrtSession session = environment.createSession(model.toByteArray());
                OnnxTensor input = OnnxTensor.createTensor(environment, LongBuffer.wrap(pieces), new long[] {3, 7});
                OrtSession.Result result = session.run(Map.of("input_ids", input))) {
            float[] numbers = new float[3 * 7 * WIDTH];
            ((OnnxTensor) result.get(0)).getFloatBuffer().get(numbers);
            return numbers;
        }
    }

    /** Embeddings and the nine nodes of a layer normalisation, named as the published encoders name them. */
    private static ModelProto normalizedEmbeddings() {
        Random random = new Random(5);
        GraphProto.Builder graph = GraphProto.newBuilder()
                .setName("test")
                .addInput(Graphs.value("input_ids", Graphs.INT64))
                .addOutput(Graphs.value("out", OnnxWriter.FLOAT))
                .addInitializer(Graphs.floats("words", random, 1, WORDS, WIDTH))
                .addInitializer(Graphs.floats("weight", random, 1, WIDTH))
                .addInitializer(Graphs.floats("bias", random, 1, WIDTH))
                .addInitializer(OnnxWriter.floats("two", new float[] {2}))
                .addInitializer(OnnxWriter.floats("epsilon", new float[] {1e-12f}));
        graph.addNode(OnnxWriter.node("Gather", "/gather", List.of("words", "input_ids"), "x"))
                .addNode(mean("ReduceMean", "x", "mean"))
                .addNode(step("Sub", "Sub", List.of("x", "mean"), "centred"))
                .addNode(step("Pow", "Pow", List.of("centred", "two"), "squares"))
                .addNode(mean("ReduceMean_1", "squares", "variance"))
                .addNode(step("Add", "Add", List.of("variance", "epsilon"), "safe"))
                .addNode(step("Sqrt", "Sqrt", List.of("safe"), "deviation"))
                .addNode(step("Div", "Div", List.of("centred", "deviation"), "normal"))
                .addNode(step("Mul", "Mul", List.of("normal", "weight"), "scaled"))
                .addNode(step("Add", "Add_1", List.of("scaled", "bias"), "out"));
        return Graphs.model(graph);
    }

    private static NodeProto step(String operator, String name, List<String> inputs, String output) {
        return OnnxWriter.node(operator, "/layer/LayerNorm/" + name, inputs, output);
    }

    private static NodeProto mean(String name, String input, String output) {
        return step("ReduceMean", name, List.of(input), output).toBuilder()
                .addAttribute(AttributeProto.newBuilder()
                        .setName("axes")
                        .setType(AttributeProto.AttributeType.INTS)
                        .addInts(-1))
                .build();
    }
}
