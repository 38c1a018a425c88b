package org.quoth.spark;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Runs the core over a corpus and writes Parquet tables: documents, turns, attributions, entities, refusals.
 *
 * <pre>{@code
 * spark-submit --class org.quoth.spark.QuothJob quoth-spark.jar --files 's3a://crawl/*.warc.gz' --out s3a://quoth/tables
 * }</pre>
 */
@Command(
        name = "quoth-spark",
        mixinStandardHelpOptions = true,
        description = "Reads a corpus on Spark and writes who said what as Parquet tables.",
        footer = {
            "",
            "Example:",
            "  spark-submit --class org.quoth.spark.QuothJob quoth-spark.jar \\",
            "      --files 'archive/*.warc.gz' --out tables"
        })
public final class QuothJob implements Callable<Integer> {

    @Option(
            names = {"--files", "--warc"},
            paramLabel = "PATHS",
            description = "WARC archives or files of any other format Quoth reads; a task a file")
    private String files = "";

    @Option(names = "--jsonl", paramLabel = "PATHS", description = "JSON Lines of documents; split between lines")
    private String jsonLines = "";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FOLDER",
            description = "where the tables are written, a folder each; tables that are there are overwritten")
    private String out = "";

    @Option(names = "--partitions", paramLabel = "N", description = "least number of tasks (default: ${DEFAULT-VALUE})")
    private int partitions = 2;

    @Option(names = "--master", paramLabel = "URL", description = "Spark master, where spark-submit does not name one")
    private String master = "";

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** What cannot be read is told in a line, as the program does it; anything else is a fault, and Spark's whole trace helps. */
    static CommandLine commandLine() {
        return new CommandLine(new QuothJob()).setExecutionExceptionHandler((e, command, parsed) -> {
            if (e instanceof IOException || e instanceof AnalysisException) {
                command.getErr().println("quoth-spark: " + e.getMessage());
                return command.getCommandSpec().exitCodeOnExecutionException();
            }
            throw e;
        });
    }

    @Override
    public Integer call() throws IOException {
        if (files.isBlank() == jsonLines.isBlank()) {
            throw new CommandLine.ParameterException(
                    new CommandLine(this), "Name the input once: either --files or --jsonl.");
        }
        SparkSession.Builder builder = SparkSession.builder().appName("Quoth");
        try (SparkSession spark = (master.isBlank() ? builder : builder.master(master)).getOrCreate()) {
            write(spark);
        }
        return 0;
    }

    private void write(SparkSession spark) {
        Dataset<String> lines =
                jsonLines.isBlank() ? Corpus.files(spark, files, partitions) : Corpus.jsonLines(spark, jsonLines);
        lines.persist(StorageLevel.DISK_ONLY());
        Tables tables = Tables.of(lines);
        save(tables.documents(), "documents");
        save(tables.turns(), "turns");
        save(tables.attributions(), "attributions");
        save(tables.entities(), "entities");
        save(tables.refusals(), "refusals");
        lines.unpersist();
    }

    private void save(Dataset<Row> table, String name) {
        table.write().mode(SaveMode.Overwrite).parquet(out + "/" + name);
    }
}
