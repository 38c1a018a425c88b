package org.quoth.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.from_json;

import java.util.Arrays;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * The five tables of a corpus.
 *
 * @param documents a row a document: its metadata and its text
 * @param turns a row a turn, with its document's id in the first column
 * @param attributions a row an attribution, with its document's id in the first column
 * @param entities a row an entity, with its document's id in the first column
 * @param refusals a row an input that could not be read: {@code source} and {@code refused}
 */
record Tables(
        Dataset<Row> documents,
        Dataset<Row> turns,
        Dataset<Row> attributions,
        Dataset<Row> entities,
        Dataset<Row> refusals) {

    /** A document's text is one string of its line. */
    private static final Map<String, String> ANY_LENGTH = Map.of("maxStringLen", String.valueOf(Integer.MAX_VALUE));

    /** The tables of lines of JSON as `quoth extract` prints them. */
    static Tables of(Dataset<String> lines) {
        Dataset<Row> parsed = lines.toDF("line")
                .select(from_json(col("line"), Schemas.LINE, ANY_LENGTH).as("d"))
                .select("d.*");
        Dataset<Row> read = parsed.where(col("refused").isNull());
        return new Tables(
                read.select(columns(Schemas.HEAD, "")),
                rows(read, "turns", Schemas.TURN),
                rows(read, "attributions", Schemas.ATTRIBUTION),
                rows(read, "entities", Schemas.ENTITY),
                parsed.where(col("refused").isNotNull()).select("source", "refused"));
    }

    private static Dataset<Row> rows(Dataset<Row> documents, String list, StructType type) {
        Column[] columns = Arrays.copyOf(new Column[] {col("document")}, type.size() + 1);
        System.arraycopy(columns(type, "each."), 0, columns, 1, type.size());
        return documents
                .select(col("id").as("document"), explode(col(list)).as("each"))
                .select(columns);
    }

    private static Column[] columns(StructType type, String prefix) {
        return Arrays.stream(type.fieldNames()).map(name -> col(prefix + name)).toArray(Column[]::new);
    }
}
