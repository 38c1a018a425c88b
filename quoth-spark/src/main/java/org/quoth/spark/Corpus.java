package org.quoth.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.input_file_name;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.TaskCompletionListener;
import org.quoth.Quoth;
import org.quoth.model.Reading;
import org.quoth.reading.Input;
import org.quoth.reading.Limits;
import org.quoth.wire.DocumentWriter;
import scala.Tuple2;

/** Reads a corpus and gives a line of JSON for each document or refusal, exactly as `quoth extract` prints it. */
final class Corpus {

    private Corpus() {}

    /**
     * Analyses files of any format that Quoth reads, a task a file: WARC archives above all.
     *
     * @param paths comma-separated paths or globs, as Spark takes them
     * @param partitions the least number of partitions to split the list of files into
     */
    static Dataset<String> files(SparkSession spark, String paths, int partitions) {
        return spark.createDataset(
                spark.sparkContext()
                        .binaryFiles(paths, partitions)
                        .toJavaRDD()
                        .flatMap(new File())
                        .rdd(),
                Encoders.STRING());
    }

    /** Analyses JSON Lines, split anywhere between lines, so that one large file keeps a whole cluster busy. */
    static Dataset<String> jsonLines(SparkSession spark, String paths) {
        return spark.read()
                .text(paths.split(","))
                .select(col("value"), input_file_name())
                .mapPartitions(new Lines(), Encoders.STRING());
    }

    private static String analysed(Reading reading) {
        return DocumentWriter.write(Quoth.annotate(reading));
    }

    /** Spark names local files by URI; everywhere else in Quoth a local file is named by its path. */
    private static String sourceOf(String name) {
        return isLocal(name) ? new Path(name).toUri().getPath() : name;
    }

    private static boolean isLocal(String name) {
        return name.startsWith("file:");
    }

    private static final class File implements FlatMapFunction<Tuple2<String, PortableDataStream>, String> {
        private static final long serialVersionUID = 1L;
        private static final int MOST_IN_MEMORY =
                (int) Math.min(Limits.configured().bytes(), Integer.MAX_VALUE - 16);

        @Override
        public Iterator<String> call(Tuple2<String, PortableDataStream> file) throws IOException {
            return readings(file._1(), file._2()).map(Corpus::analysed).iterator();
        }

        private static Stream<Reading> readings(String name, PortableDataStream file) throws IOException {
            if (isLocal(name)) {
                return Quoth.readAll(java.nio.file.Path.of(sourceOf(name)));
            }
            try (InputStream in = file.open()) {
                byte[] bytes = in.readNBytes(MOST_IN_MEMORY + 1);
                return bytes.length <= MOST_IN_MEMORY ? Quoth.readAll(Input.of(name, bytes)) : large(name, bytes, in);
            }
        }

        /** An archive too large to be read at once is read from a copy, which goes when the task ends. */
        private static Stream<Reading> large(String name, byte[] begin, InputStream rest) throws IOException {
            java.nio.file.Path copy = Files.createTempFile("quoth", ".copy");
            TaskContext.get().addTaskCompletionListener((TaskCompletionListener)
                    task -> copy.toFile().delete());
            try (OutputStream out = Files.newOutputStream(copy)) {
                out.write(begin);
                rest.transferTo(out);
            }
            return Quoth.readAll(copy, name);
        }
    }

    private static final class Lines implements MapPartitionsFunction<Row, String> {
        private static final long serialVersionUID = 1L;

        @Override
        public Iterator<String> call(Iterator<Row> lines) {
            Iterable<Row> all = () -> lines;
            return StreamSupport.stream(all.spliterator(), false)
                    .filter(line -> !line.getString(0).isBlank())
                    .flatMap(Lines::readings)
                    .map(Corpus::analysed)
                    .iterator();
        }

        private static Stream<Reading> readings(Row line) {
            byte[] bytes = line.getString(0).getBytes(StandardCharsets.UTF_8);
            String source = sourceOf(URLDecoder.decode(line.getString(1).replace("+", "%2B"), StandardCharsets.UTF_8));
            return Quoth.readAll(Input.of(source, bytes)).map(Lines::unnumbered);
        }

        /** Of a line that stands anywhere in a file its number is not known. */
        private static Reading unnumbered(Reading reading) {
            return reading instanceof Reading.Refused refused
                    ? new Reading.Refused(refused.source(), refused.reason().replaceFirst("^Line 1 is", "A line is"))
                    : reading;
        }
    }
}
