package org.quoth.train;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A checkpoint as TensorFlow lays it out: keys that share their beginnings, a block of entries, a block that tells where it lies, a footer. */
class TensorBundleTest {

    private final ByteBuffer numbers = ByteBuffer.allocate(1000).order(ByteOrder.LITTLE_ENDIAN);
    private final ByteArrayOutputStream index = new ByteArrayOutputStream();

    @Test
    void namesArraysAsTheEncoderDoes() throws IOException {
        byte[] entries = block(
                entry("", "", new byte[] {8, 1}),
                entry("", "bert/embeddings/LayerNorm/gamma", array(1, 2, 3)),
                entry("bert/e", "ncoder/layer_10/output/dense/kernel", matrix(2, 2, 5, 6, 7, 8)),
                entry("bert/", "pooler/dense/bias", array(9)));
        Weights weights = new TensorBundle(table(entries), numbers.array()).weights();

        assertThat(weights.names())
                .containsExactly("embeddings.LayerNorm.weight", "encoder.layer.10.output.dense.matrix");
        assertThat(weights.values("embeddings.LayerNorm.weight")).containsExactly(1, 2, 3);
        assertThat(weights.shape("embeddings.LayerNorm.weight")).containsExactly(3);
        assertThat(weights.values("encoder.layer.10.output.dense.matrix")).containsExactly(5, 6, 7, 8);
        assertThat(weights.shape("encoder.layer.10.output.dense.matrix")).containsExactly(2, 2);
    }

    private byte[] table(byte[] entries) throws IOException {
        byte[] where = handle(0, put(entries));
        int pointersAt = index.size();
        byte[] footer = new byte[48];
        byte[] nothing = handle(0, 0);
        byte[] pointers = handle(pointersAt, put(block(entry("", "z", where))));
        System.arraycopy(nothing, 0, footer, 0, nothing.length);
        System.arraycopy(pointers, 0, footer, nothing.length, pointers.length);
        index.write(footer);
        return index.toByteArray();
    }

    /** Writes a block with the five bytes of its compression and checksum behind it; gives its length without them. */
    private int put(byte[] block) {
        index.writeBytes(block);
        index.writeBytes(new byte[5]);
        return block.length;
    }

    private static byte[] handle(int offset, int size) throws IOException {
        return written(out -> {
            out.writeUInt64NoTag(offset);
            out.writeUInt64NoTag(size);
        });
    }

    private static byte[] block(byte[]... entries) {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            block.writeBytes(entry);
        }
        block.writeBytes(new byte[] {0, 0, 0, 0, 1, 0, 0, 0}); // one restart, at the beginning
        return block.toByteArray();
    }

    private static byte[] entry(String shared, String own, byte[] value) throws IOException {
        return written(out -> {
            out.writeUInt32NoTag(shared.length());
            out.writeUInt32NoTag(own.length());
            out.writeUInt32NoTag(value.length);
            out.writeRawBytes(own.getBytes(StandardCharsets.UTF_8));
            out.writeRawBytes(value);
        });
    }

    private byte[] array(float... values) throws IOException {
        return placed(values, values.length);
    }

    private byte[] matrix(int rows, int columns, float... values) throws IOException {
        return placed(values, rows, columns);
    }

    private byte[] placed(float[] values, int... sides) throws IOException {
        int offset = numbers.position();
        for (float value : values) {
            numbers.putFloat(value);
        }
        byte[] shape = written(out -> {
            for (int side : sides) {
                out.writeByteArray(2, written(inner -> inner.writeInt64(1, side)));
            }
        });
        return written(out -> {
            out.writeEnum(1, 1);
            out.writeByteArray(2, shape);
            out.writeInt64(4, offset);
            out.writeInt64(5, (long) values.length * Float.BYTES);
            out.writeFixed32(6, 12345);
        });
    }

    private interface Writing {

        void to(CodedOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CodedOutputStream out = CodedOutputStream.newInstance(bytes);
        writing.to(out);
        out.flush();
        return bytes.toByteArray();
    }
}
