package org.quoth.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.norm.Dropout;
import java.util.List;

/** BERT's encoder, written out, with two small embeddings added at the input and one matrix at the output. */
final class Encoder {

    /** Of every encoder we know, whatever its width. */
    static final int HEADS = 12;

    private static final float EPSILON = 1e-12f;

    private final Parameters parameters;
    private final float dropout;
    private final List<Integer> layers;
    private final long width;

    /**
     * An array, not a plain number: of a number, DJL 0.35.1 makes an array that it frees at once, though PyTorch reads
     * it again on the way back; now and then the gradient was garbage.
     */
    private final NDArray scale;

    Encoder(Parameters parameters, float dropout) {
        this.parameters = parameters;
        this.dropout = dropout;
        this.layers = parameters.layers();
        this.width = parameters.get(Parameters.WORDS).getShape().get(1);
        this.scale = parameters.get(Parameters.WORDS).getManager().create((float) Math.sqrt((double) HEADS / width));
    }

    /** The numbers of every piece: batch by pieces by {@link org.quoth.attribution.neural.Heads#WIDTH}. */
    NDArray numbers(Batch batch, boolean training) {
        NDArray hidden = input(batch, training);
        NDArray hide = batch.mask().toType(DataType.FLOAT32, false).sub(1f).mul(1e9f);
        hide = hide.reshape(hide.getShape().get(0), 1, 1, hide.getShape().get(1));
        for (int layer : layers) {
            hidden = layer(hidden, hide, "encoder.layer." + layer + ".");
        }
        return drop(hidden, training)
                .matMul(parameters.get(Parameters.HEADS))
                .add(parameters.get(Parameters.HEADS_BIAS));
    }

    private NDArray input(Batch batch, boolean training) {
        Shape shape = batch.pieces().getShape();
        NDArray positions = batch.pieces()
                .getManager()
                .arange((int) shape.get(1))
                .toType(DataType.INT64, false)
                .reshape(1, shape.get(1))
                .broadcast(shape);
        NDArray sum = embedding(batch.pieces(), Parameters.WORDS)
                .add(embedding(batch.pieces().zerosLike(), "embeddings.token_type_embeddings.weight"))
                .add(embedding(positions, "embeddings.position_embeddings.weight"))
                .add(embedding(batch.shapes(), Parameters.SHAPES))
                .add(embedding(batch.quotes(), Parameters.QUOTES));
        return drop(normalized(sum, "embeddings.LayerNorm"), training);
    }

    private NDArray layer(NDArray hidden, NDArray hide, String name) {
        NDArray attended = linear(attention(hidden, hide, name + "attention.self."), name + "attention.output.dense");
        NDArray between = normalized(attended.add(hidden), name + "attention.output.LayerNorm");
        NDArray wide = Activation.gelu(linear(between, name + "intermediate.dense"));
        return normalized(linear(wide, name + "output.dense").add(between), name + "output.LayerNorm");
    }

    private NDArray attention(NDArray hidden, NDArray hide, String name) {
        NDArray query = split(linear(hidden, name + "query").mul(scale));
        NDArray key = split(linear(hidden, name + "key"));
        NDArray value = split(linear(hidden, name + "value"));
        NDArray shares = query.matMul(key.transpose(0, 1, 3, 2)).add(hide).softmax(-1);
        return shares.matMul(value).transpose(0, 2, 1, 3).reshape(hidden.getShape());
    }

    private NDArray split(NDArray x) {
        Shape shape = x.getShape();
        return x.reshape(shape.get(0), shape.get(1), HEADS, width / HEADS).transpose(0, 2, 1, 3);
    }

    private NDArray linear(NDArray x, String name) {
        return x.matMul(parameters.get(name + ".matrix")).add(parameters.get(name + ".bias"));
    }

    private NDArray normalized(NDArray x, String name) {
        return x.getNDArrayInternal()
                .layerNorm(
                        x, new Shape(width), parameters.get(name + ".weight"), parameters.get(name + ".bias"), EPSILON)
                .get(0);
    }

    private NDArray embedding(NDArray numbers, String name) {
        return numbers.getNDArrayInternal()
                .embedding(numbers, parameters.get(name), SparseFormat.DENSE)
                .get(0);
    }

    /** Only at the two ends: dropping inside the layers as well costs a fifth of the speed for no measured gain. */
    private NDArray drop(NDArray x, boolean training) {
        return training && dropout > 0 ? Dropout.dropout(x, dropout, true).get(0) : x;
    }
}
