package org.quoth.attribution.commitment;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.quoth.attribution.linear.Weights;
import org.quoth.model.Commitment;
import org.quoth.model.Document;

/**
 * Tells lines of the ledger that hold from those that only look so ("we'll be right with you"), in transcripts: logistic regression, taught
 * by lines that people judged. Safe to share between threads.
 */
public final class LineModel {

    /** On the class path, in the artifact {@code quoth-model-en}. */
    public static final String RESOURCE = "/org/quoth/model/en/ledger.weights";

    private final Weights weights;
    private final double threshold;

    /** @param threshold from which probability on a line is kept, between 0 and 1 */
    public LineModel(Weights weights, double threshold) {
        this.weights = weights;
        this.threshold = threshold;
    }

    /** The shipped weights, if they are on the class path. */
    public static Optional<LineModel> onClassPath() {
        try (InputStream in = LineModel.class.getResourceAsStream(RESOURCE)) {
            return in == null ? Optional.empty() : Optional.of(read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("The weights of the ledger could not be read: " + e.getMessage(), e);
        }
    }

    public static LineModel read(InputStream packed) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(packed)));
        double threshold = in.readDouble();
        return new LineModel(Weights.read(in), threshold);
    }

    public void write(OutputStream to) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(to))) {
            out.writeDouble(threshold);
            weights.write(out);
        }
    }

    /** The features of a line, as places in the table of the weights. */
    public static int[] features(Document document, Commitment line) {
        return LineFeatures.of(document, line);
    }

    /** How likely the line holds, between 0 and 1. */
    public double probability(Document document, Commitment line) {
        return Weights.probability(weights.score(features(document, line)));
    }

    boolean keeps(Document document, Commitment line) {
        return probability(document, line) >= threshold;
    }
}
