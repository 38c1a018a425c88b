package org.quoth.attribution.neural;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.quoth.attribution.neural.WordedText.Paragraph;

/**
 * Tells, far more cheaply than the network, which paragraphs cannot hold an attribution: a logistic regression over the word pieces
 * that occur in a paragraph, with a threshold so low that hardly any attribution is lost. Safe to share between threads.
 */
public final class Gate {

    /** What a paragraph has beside its pieces: a word in quotation marks, and each of its lengths by powers of two. */
    public static final int EXTRAS = 12;

    private static final int MAGIC = 0x51474154;

    private final byte[] weights;
    private final float scale;
    private final float bias;
    private final float threshold;

    /**
     * @param weights one a piece of the vocabulary, then {@link #EXTRAS}; each times {@code scale}
     * @param threshold the score below which a paragraph is left out
     */
    public Gate(byte[] weights, float scale, float bias, float threshold) {
        this.weights = weights.clone();
        this.scale = scale;
        this.bias = bias;
        this.threshold = threshold;
    }

    /** A gate as {@link #write} left it. */
    public static Gate read(InputStream bytes) throws IOException {
        DataInputStream in = new DataInputStream(bytes);
        if (in.readInt() != MAGIC) {
            throw new IOException("This is no gate.");
        }
        float scale = in.readFloat();
        float bias = in.readFloat();
        float threshold = in.readFloat();
        return new Gate(in.readAllBytes(), scale, bias, threshold);
    }

    public void write(OutputStream bytes) throws IOException {
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(MAGIC);
        out.writeFloat(scale);
        out.writeFloat(bias);
        out.writeFloat(threshold);
        out.write(weights);
        out.flush();
    }

    /** The text with only those paragraphs that may hold an attribution; words keep their places in it. */
    public WordedText passed(WordedText text) {
        List<Word> words = new ArrayList<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Paragraph paragraph : text.paragraphs()) {
            if (score(text, paragraph) >= threshold) {
                int first = words.size();
                words.addAll(text.words().subList(paragraph.first(), paragraph.last()));
                paragraphs.add(new Paragraph(first, words.size()));
            }
        }
        return paragraphs.size() == text.paragraphs().size() ? text : new WordedText(text.text(), words, paragraphs);
    }

    /** How much speaks for an attribution in it. */
    public double score(WordedText text, Paragraph paragraph) {
        int sum = 0;
        for (int feature : features(text, paragraph, weights.length - EXTRAS)) {
            sum += weights[feature];
        }
        return bias + sum * (double) scale;
    }

    /** The numbers of what a paragraph has, each once. */
    public static int[] features(WordedText text, Paragraph paragraph, int vocabulary) {
        BitSet features = new BitSet();
        for (Word word : text.words().subList(paragraph.first(), paragraph.last())) {
            word.pieces().forEach(features::set);
            if (word.quoted()) {
                features.set(vocabulary);
            }
        }
        int length = paragraph.last() - paragraph.first();
        int powers = Integer.SIZE - Integer.numberOfLeadingZeros(length);
        for (int power = 1; power <= Math.min(powers, EXTRAS - 1); power++) {
            features.set(vocabulary + power);
        }
        return features.stream().toArray();
    }
}
