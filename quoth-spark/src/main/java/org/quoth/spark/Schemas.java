package org.quoth.spark;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createMapType;
import static org.apache.spark.sql.types.DataTypes.createStructField;
import static org.apache.spark.sql.types.DataTypes.createStructType;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The JSON of schema 1 as Spark types. Field names are those of the contract; a table is a selection of them, so that nothing is
 * named twice. Offsets are code points.
 */
final class Schemas {

    private static final DataType SPAN = createArrayType(IntegerType);
    private static final DataType SPANS = createArrayType(SPAN);

    /** A turn of a transcript. */
    static final StructType TURN = struct(
            field("index", IntegerType),
            field("label", StringType),
            field("speaker", StringType),
            field("candidates", createArrayType(StringType)),
            field("kind", StringType),
            field("begin", IntegerType),
            field("speechBegin", IntegerType),
            field("end", IntegerType),
            field("interrupted", BooleanType),
            field("directions", SPANS),
            field("inserted", SPANS),
            field("withdrawn", SPANS),
            field("interpreted", BooleanType),
            field("language", StringType),
            field(
                    "addressee",
                    struct(
                            field("span", SPAN),
                            field("candidates", createArrayType(StringType)),
                            field("turns", createArrayType(IntegerType)))),
            field("beginsInside", BooleanType),
            field("ruled", BooleanType));

    /** When something was said. */
    private static final StructType SAID = struct(
            field("earliest", StringType),
            field("latest", StringType),
            field("precision", StringType),
            field("text", SPAN),
            field("event", SPAN));

    static final StructType ATTRIBUTION = struct(
            field("id", StringType),
            field("kind", StringType),
            field("content", SPANS),
            field("cue", SPANS),
            field("source", SPANS),
            field("speaker", StringType),
            field("candidates", createArrayType(StringType)),
            field("turn", IntegerType),
            field("in", StringType),
            field("continues", StringType),
            field("sameAs", StringType),
            field("paraphrases", StringType),
            field("polarity", StringType),
            field("hearsay", BooleanType),
            field("addressee", SPANS),
            field("medium", SPANS),
            field("verbatim", BooleanType),
            field("said", SAID),
            field("confidence", DoubleType),
            field("ruled", BooleanType));

    static final StructType ENTITY = struct(
            field("id", StringType),
            field("type", StringType),
            field("name", StringType),
            field("role", StringType),
            field("person", StringType),
            field("identifiers", createMapType(StringType, StringType)),
            field("aliases", createArrayType(StringType)),
            field("mentions", SPANS));

    /** What kind of occasion a transcript records. */
    private static final StructType EVENT =
            struct(field("kind", StringType), field("words", SPAN), field("opening", createArrayType(IntegerType)));

    /** What stands in a document beside its lists; one row of the table of documents. */
    static final StructType HEAD = struct(
            field("id", StringType),
            field("source", StringType),
            field("sha256", StringType),
            field("kind", StringType),
            field("title", StringType),
            field("principal", StringType),
            field("outlet", StringType),
            field("programme", StringType),
            field("section", StringType),
            field("byline", createArrayType(StringType)),
            field("venue", StringType),
            field("place", StringType),
            field("language", StringType),
            field("published", StringType),
            field("updated", StringType),
            field("captured", StringType),
            field("url", StringType),
            field("event", EVENT),
            field("text", StringType));

    /** A line that `quoth extract` would print: a document, or a refusal. */
    static final StructType LINE = line();

    private Schemas() {}

    private static StructType line() {
        List<StructField> fields = new ArrayList<>(List.of(HEAD.fields()));
        fields.add(field("turns", createArrayType(TURN)));
        fields.add(field("attributions", createArrayType(ATTRIBUTION)));
        fields.add(field("entities", createArrayType(ENTITY)));
        fields.add(field("refused", StringType));
        return createStructType(fields);
    }

    private static StructType struct(StructField... fields) {
        return createStructType(fields);
    }

    private static StructField field(String name, DataType type) {
        return createStructField(name, type, true);
    }
}
