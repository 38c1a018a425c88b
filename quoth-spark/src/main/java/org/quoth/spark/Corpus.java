package org.quoth.spark;

import java.io.Serializable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.quoth.Quoth;
import org.quoth.model.Reading;
import org.quoth.reading.Input;
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
        return spark.read().textFile(paths.split(",")).mapPartitions(new Lines(), Encoders.STRING());
    }

    private static String analysed(Reading reading) {
        return DocumentWriter.write(Quoth.annotate(reading));
    }

    private static final class File implements FlatMapFunction<Tuple2<String, PortableDataStream>, String> {
        private static final long serialVersionUID = 1L;

        @Override
        public Iterator<String> call(Tuple2<String, PortableDataStream> file) {
            Input input = Input.of(sourceOf(file._1()), file._2().toArray());
            return Quoth.readAll(input).map(Corpus::analysed).iterator();
        }

        /** Spark names local files by URI; everywhere else in Quoth a local file is named by its path. */
        private static String sourceOf(String uri) {
            return uri.startsWith("file:") ? Path.of(URI.create(uri)).toString() : uri;
        }
    }

    private static final class Lines implements MapPartitionsFunction<String, String>, Serializable {
        private static final long serialVersionUID = 1L;

        @Override
        public Iterator<String> call(Iterator<String> lines) {
            Iterable<String> all = () -> lines;
            return StreamSupport.stream(all.spliterator(), false)
                    .filter(line -> !line.isBlank())
                    .flatMap(Lines::readings)
                    .map(Corpus::analysed)
                    .iterator();
        }

        private static Stream<Reading> readings(String line) {
            List<Reading> readings = Quoth.readAll(Input.of("jsonl", line.getBytes(StandardCharsets.UTF_8)))
                    .toList();
            return readings.stream();
        }
    }
}
