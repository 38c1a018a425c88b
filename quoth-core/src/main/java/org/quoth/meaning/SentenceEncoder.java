package org.quoth.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quoth.text.Vocabulary;

/**
 * Reads sentences for their meaning. Safe to share between threads; each call works in its own thread.
 *
 * <pre>{@code
 * Optional<SentenceEncoder> encoder = SentenceEncoder.onClassPath(); // takes a second: keep it
 * encoder.get().encode("The dock opens in May.").likeness(encoder.get().encode("They will open the pier in spring."));
 * }</pre>
 *
 * <p>The weights are all-MiniLM-L6-v2 with 8 bits (Reimers and Gurevych, "Sentence-BERT", 2019; Wang and others, "MiniLM", 2020), from a jar
 * that may be missing. A sentence is read by itself: in a batch the 8 bits would be shared out among all, and its numbers would
 * depend on its neighbours.
 */
public final class SentenceEncoder implements AutoCloseable {

    private static final String GRAPH = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

    /** More pieces than the encoder was made for: the rest of a text is not read. */
    private static final int MOST_PIECES = 256;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final SentencePieces pieces;

    private SentenceEncoder(byte[] graph, Vocabulary vocabulary) {
        pieces = new SentencePieces(vocabulary);
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            environment.setTelemetry(false);
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(graph, options);
        } catch (OrtException e) {
            throw new IllegalStateException("The sentence encoder could not be loaded: " + e.getMessage(), e);
        }
    }

    /** Whether the weights are at hand; loads nothing. */
    public static boolean available() {
        return SentenceEncoder.class.getResource(GRAPH) != null;
    }

    /** Changes when the same words would give other numbers. */
    public static String version() {
        return "all-minilm-l6-v2-q";
    }

    /** Loads the encoder; empty if its weights are not at hand. */
    public static Optional<SentenceEncoder> onClassPath() {
        try (InputStream graph = SentenceEncoder.class.getResourceAsStream(GRAPH);
                InputStream tokenizer = SentenceEncoder.class.getResourceAsStream(TOKENIZER)) {
            return graph == null || tokenizer == null
                    ? Optional.empty()
                    : Optional.of(new SentenceEncoder(graph.readAllBytes(), vocabulary(tokenizer)));
        } catch (IOException e) {
            throw new UncheckedIOException("The sentence encoder could not be read: " + e.getMessage(), e);
        }
    }

    /** Of the tokenizer's file, the object {@code vocab}: pieces and their numbers. */
    private static Vocabulary vocabulary(InputStream tokenizer) throws IOException {
        Map<Integer, String> entries = new TreeMap<>();
        try (JsonParser json = new JsonFactory().createParser(tokenizer)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME
                        && json.currentName().equals("vocab")) {
                    json.nextToken();
                    while (json.nextToken() == JsonToken.FIELD_NAME) {
                        String entry = json.currentName();
                        entries.put(json.nextIntValue(-1), entry);
                    }
                }
            }
        }
        return Vocabulary.of(List.copyOf(entries.values()));
    }

    /**
     * The meaning of a sentence or of a short passage; of one longer than {@value #MOST_PIECES} word pieces, that of its beginning. Without any
     * words it is the meaning of saying nothing.
     */
    public Meaning encode(String sentence) {
        long[] read = pieces.of(sentence, MOST_PIECES);
        long[] mask = new long[read.length];
        Arrays.fill(mask, 1);
        long[] shape = {1, read.length};
        try (OnnxTensor ids = tensor(read, shape);
                OnnxTensor present = tensor(mask, shape);
                OnnxTensor types = tensor(new long[read.length], shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", present, "token_type_ids", types))) {
            return mean(((OnnxTensor) result.get(0)).getFloatBuffer(), read.length);
        } catch (OrtException e) {
            throw new IllegalStateException("The sentence encoder failed: " + e.getMessage(), e);
        }
    }

    /** The meaning of each, in order. */
    public List<Meaning> encode(List<String> sentences) {
        return sentences.stream().map(this::encode).toList();
    }

    private static Meaning mean(FloatBuffer numbers, int pieces) {
        float[] sum = new float[Meaning.SIZE];
        for (int piece = 0; piece < pieces; piece++) {
            for (int i = 0; i < Meaning.SIZE; i++) {
                sum[i] += numbers.get(piece * Meaning.SIZE + i);
            }
        }
        return Meaning.of(sum);
    }

    private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("The sentence encoder could not be closed: " + e.getMessage(), e);
        }
    }
}
