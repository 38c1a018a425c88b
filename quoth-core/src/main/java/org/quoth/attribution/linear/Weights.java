package org.quoth.attribution.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A weight for each place of the table and one for all: the score is their sum, the probability its logistic. Kept on disk as one byte a
 * place. Immutable by convention: the array is handed over, not copied.
 */
public final class Weights {

    private final float[] table;
    private final float bias;

    public Weights(float[] table, float bias) {
        if (table.length != Features.TABLE) {
            throw new IllegalArgumentException("a table of " + table.length + " places, not " + Features.TABLE);
        }
        this.table = table;
        this.bias = bias;
    }

    /** The logarithm of the odds. */
    public double score(int[] places) {
        double sum = bias;
        for (int place : places) {
            sum += table[place];
        }
        return sum;
    }

    public static double probability(double score) {
        return 1 / (1 + Math.exp(-score));
    }

    /** Writes a scale, the bias, and a byte for each place. */
    public void write(DataOutputStream out) throws IOException {
        float largest = 0;
        for (float weight : table) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float scale = largest == 0 ? 1 : largest / Byte.MAX_VALUE;
        out.writeFloat(scale);
        out.writeFloat(bias);
        byte[] bytes = new byte[table.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(table[i] / scale);
        }
        out.write(bytes);
    }

    /** Reads what {@link #write} wrote. */
    public static Weights read(DataInputStream in) throws IOException {
        float scale = in.readFloat();
        float bias = in.readFloat();
        byte[] bytes = in.readNBytes(Features.TABLE);
        if (bytes.length < Features.TABLE) {
            throw new IOException("The weights end after " + bytes.length + " of " + Features.TABLE + " places.");
        }
        float[] table = new float[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            table[i] = bytes[i] * scale;
        }
        return new Weights(table, bias);
    }
}
