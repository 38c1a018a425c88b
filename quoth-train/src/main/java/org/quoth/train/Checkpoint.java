package org.quoth.train;

import ai.djl.ndarray.NDArray;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** A run as it stood after some step, in one file: where it was, the weights, and the optimiser's memory. */
final class Checkpoint {

    private static final int FORMAT = 2;

    /** The one before, which does not tell shapes. */
    private static final int SHAPELESS = 1;

    /** Where a run stands. Seconds count training only, not the time between two starts. */
    record Position(int epoch, int batch, int updates, int skipped, double seconds) {}

    private Checkpoint() {}

    /** Writes beside the file first, so that a run killed while saving keeps its last checkpoint. */
    static void save(Path file, Position position, Parameters parameters, AdamW optimizer) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 20))) {
            out.writeInt(FORMAT);
            out.writeInt(position.epoch());
            out.writeInt(position.batch());
            out.writeInt(position.updates());
            out.writeInt(position.skipped());
            out.writeDouble(position.seconds());
            List<String> names = parameters.learned();
            out.writeInt(names.size());
            for (String name : names) {
                out.writeUTF(name);
                writeShape(out, parameters.get(name).getShape().getShape());
                write(out, parameters.get(name));
                write(out, optimizer.memory(name).mean());
                write(out, optimizer.memory(name).square());
            }
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void write(DataOutputStream out, NDArray array) throws IOException {
        float[] values = array.toFloatArray();
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
        bytes.asFloatBuffer().put(values);
        out.writeInt(values.length);
        out.write(bytes.array());
    }

    private static void writeShape(DataOutputStream out, long[] shape) throws IOException {
        out.writeInt(shape.length);
        for (long side : shape) {
            out.writeLong(side);
        }
    }

    /** The mean of the weights of several runs; of one, its own; of none, nothing. */
    static Weights mean(List<Path> runs) throws IOException {
        List<Weights> several = new ArrayList<>();
        for (Path run : runs) {
            Weights weights = new Weights();
            read(
                    run.resolve("checkpoint.bin"),
                    (name, shape, values, mean, square) -> weights.put(name, values, shape));
            several.add(weights);
        }
        return several.isEmpty() ? new Weights() : Weights.mean(several);
    }

    /** Puts weights and the optimiser's memory back. */
    static Position load(Path file, Parameters parameters, AdamW optimizer) throws IOException {
        Position position = read(file, (name, shape, values, mean, square) -> {
            parameters.set(name, values);
            optimizer.memory(name).mean().set(mean);
            optimizer.memory(name).square().set(square);
        });
        optimizer.resumeAt(position.updates(), position.skipped());
        return position;
    }

    /** Takes one array as saved, with the optimiser's memory of it. */
    private interface Each {

        void saved(String name, long[] shape, float[] values, float[] mean, float[] square);
    }

    private static Position read(Path file, Each each) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            int format = in.readInt();
            if (format != FORMAT && format != SHAPELESS) {
                throw new IOException(file + " is a checkpoint of format " + format + ", not " + FORMAT + ".");
            }
            Position position = new Position(in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readDouble());
            int arrays = in.readInt();
            for (int i = 0; i < arrays; i++) {
                String name = in.readUTF();
                long[] shape = format == SHAPELESS ? new long[0] : readShape(in);
                each.saved(name, shape, read(in), read(in), read(in));
            }
            return position;
        }
    }

    private static long[] readShape(DataInputStream in) throws IOException {
        long[] shape = new long[in.readInt()];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = in.readLong();
        }
        return shape;
    }

    private static float[] read(DataInputStream in) throws IOException {
        float[] values = new float[in.readInt()];
        ByteBuffer.wrap(in.readNBytes(values.length * Float.BYTES))
                .asFloatBuffer()
                .get(values);
        return values;
    }
}
