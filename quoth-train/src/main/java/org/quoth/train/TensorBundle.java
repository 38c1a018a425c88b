package org.quoth.train;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The arrays of a TensorFlow checkpoint in its second format: an index, which is a sorted table as LevelDB writes it (its
 * {@code table_format.md}), and the numbers one after another. Only arrays of 32-bit numbers in one uncompressed piece are read.
 */
final class TensorBundle {

    private static final int FOOTER = 48;
    private static final int FLOAT = 1;

    /** Where an array lies: its sides, its first byte, how many bytes. */
    private record Place(List<Long> shape, int type, long offset, long size) {}

    private final ByteBuffer numbers;
    private final Map<String, Place> places = new LinkedHashMap<>();

    /**
     * @param index the file {@code variables.index}
     * @param numbers the file {@code variables.data-00000-of-00001}
     * @throws IOException if the index is no such table
     */
    TensorBundle(byte[] index, byte[] numbers) throws IOException {
        this.numbers = ByteBuffer.wrap(numbers).order(ByteOrder.LITTLE_ENDIAN);
        CodedInputStream footer = CodedInputStream.newInstance(index, index.length - FOOTER, FOOTER);
        handle(footer);
        for (Entry block : block(index, handle(footer))) {
            for (Entry entry : block(index, handle(block.value().newCodedInput()))) {
                if (!entry.key().isEmpty()) {
                    places.put(entry.key(), place(entry.value()));
                }
            }
        }
    }

    /** The arrays under the names of PyTorch's modules, as an {@linkplain Pretrained encoder} has them; what is not of the encoder is left out. */
    Weights weights() {
        Weights weights = new Weights();
        places.forEach((name, place) -> {
            int at = name.indexOf("bert/e");
            if (at >= 0 && place.type() == FLOAT) {
                weights.put(
                        ours(name.substring(at + "bert/".length())),
                        values(place),
                        place.shape().stream().mapToLong(Long::longValue).toArray());
            }
        });
        return weights;
    }

    private static String ours(String name) {
        return name.replace('/', '.')
                .replaceFirst("layer_(\\d+)", "layer.$1")
                .replaceFirst("LayerNorm\\.gamma$", "LayerNorm.weight")
                .replaceFirst("LayerNorm\\.beta$", "LayerNorm.bias")
                .replaceFirst("\\.kernel$", ".matrix")
                .replaceFirst("_embeddings$", "_embeddings.weight");
    }

    private float[] values(Place place) {
        float[] values = new float[(int) (place.size() / Float.BYTES)];
        numbers.slice((int) place.offset(), (int) place.size())
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(values);
        return values;
    }

    private record Handle(long offset, long size) {}

    private static Handle handle(CodedInputStream in) throws IOException {
        return new Handle(in.readRawVarint64(), in.readRawVarint64());
    }

    private record Entry(String key, ByteString value) {}

    /** A block: entries, each of which shares the beginning of its key with the one before; where they restart; how many restarts. */
    private static List<Entry> block(byte[] table, Handle handle) throws IOException {
        int end = (int) (handle.offset() + handle.size());
        int restarts = ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN).getInt(end - Integer.BYTES);
        int length = (int) handle.size() - (restarts + 1) * Integer.BYTES;
        CodedInputStream in = CodedInputStream.newInstance(table, (int) handle.offset(), length);
        List<Entry> entries = new ArrayList<>();
        byte[] key = {};
        while (!in.isAtEnd()) {
            int shared = in.readRawVarint32();
            int own = in.readRawVarint32();
            int size = in.readRawVarint32();
            byte[] next = Arrays.copyOf(key, shared + own);
            System.arraycopy(in.readRawBytes(own), 0, next, shared, own);
            key = next;
            entries.add(new Entry(new String(key, StandardCharsets.UTF_8), ByteString.copyFrom(in.readRawBytes(size))));
        }
        return entries;
    }

    /** {@code BundleEntryProto}: type 1, shape 2, offset 4, size 5. */
    private static Place place(ByteString value) throws IOException {
        CodedInputStream in = value.newCodedInput();
        int type = 0;
        long offset = 0;
        long size = 0;
        List<Long> shape = List.of();
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case 1 -> type = in.readEnum();
                case 2 -> shape = shape(in.readBytes());
                case 4 -> offset = in.readInt64();
                case 5 -> size = in.readInt64();
                default -> in.skipField(tag);
            }
        }
        return new Place(shape, type, offset, size);
    }

    /** {@code TensorShapeProto}: sides 2, each with its size 1. */
    private static List<Long> shape(ByteString value) throws IOException {
        CodedInputStream in = value.newCodedInput();
        List<Long> sides = new ArrayList<>();
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (WireFormat.getTagFieldNumber(tag) != 2) {
                in.skipField(tag);
                continue;
            }
            CodedInputStream side = in.readBytes().newCodedInput();
            for (int inner = side.readTag(); inner != 0; inner = side.readTag()) {
                if (WireFormat.getTagFieldNumber(inner) == 1) {
                    sides.add(side.readInt64());
                } else {
                    side.skipField(inner);
                }
            }
        }
        return sides;
    }
}
