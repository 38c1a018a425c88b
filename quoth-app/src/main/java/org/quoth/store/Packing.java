package org.quoth.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Makes bytes smaller for keeping. */
final class Packing {

    private Packing() {}

    static byte[] pack(String text) {
        return pack(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] pack(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4 + 64);
        Deflater deflater = new Deflater(3);
        try (DeflaterOutputStream to = new DeflaterOutputStream(packed, deflater)) {
            to.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    static byte[] unpack(byte[] packed) throws IOException {
        try (InflaterInputStream from = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return from.readAllBytes();
        }
    }

    static String unpackText(byte[] packed) throws IOException {
        return new String(unpack(packed), StandardCharsets.UTF_8);
    }
}
