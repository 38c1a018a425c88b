package org.quoth.attribution.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.quoth.model.Outcome;
import org.quoth.text.Span;

/**
 * Weighs the signs and words of a reply: multinomial logistic regression, trained on replies judged by hand after the CLARITY scheme
 * ({@code quoth-train/run outcomes}). The rules of {@link Judge} are among its signs. Immutable; safe to share between threads.
 *
 * <pre>{@code
 * Map<String, Double> features = OutcomeModel.features(text, question, sentencesOfTheReply);
 * Outcome proposed = OutcomeModel.shipped().propose(features);
 * }</pre>
 */
public final class OutcomeModel {

    /** A reply is called none from here on: beside the two others, so rare that the likeliest of three would miss it. */
    private static final double NO_REPLY = 0.4;

    /** Where clear and ambivalent are as near as this, what the rules said stands. */
    private static final double NEAR = 0.1;

    private static final String ALWAYS = "always";

    private final Map<String, double[]> weights;

    /** @param weights of each feature, for each outcome in the order of {@link Outcome} */
    public OutcomeModel(Map<String, double[]> weights) {
        Map<String, double[]> copy = new HashMap<>();
        weights.forEach((name, values) -> copy.put(name, values.clone()));
        this.weights = copy;
    }

    /** The one that the program uses. */
    public static OutcomeModel shipped() {
        return Shipped.MODEL;
    }

    private static final class Shipped {
        static final OutcomeModel MODEL = read();

        private static OutcomeModel read() {
            Map<String, double[]> weights = new HashMap<>();
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    Objects.requireNonNull(OutcomeModel.class.getResourceAsStream("outcomes.txt")),
                    StandardCharsets.UTF_8))) {
                lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                    String[] fields = line.split("\t", -1);
                    weights.put(fields[0], new double[] {
                        Double.parseDouble(fields[1]), Double.parseDouble(fields[2]), Double.parseDouble(fields[3])
                    });
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new OutcomeModel(weights);
        }
    }

    /**
     * What is known of one question and the sentences of the reply to it, by name.
     *
     * @param reply at least one sentence
     */
    public static Map<String, Double> features(String text, Span question, List<Span> reply) {
        Judge judge = new Judge(text);
        Utterances sentences = new Utterances(text);
        return features(sentences.of(question), sentences.of(reply), judge.ruled(List.of(question), reply));
    }

    static Map<String, Double> features(Utterance question, List<Utterance> reply, Judgement ruled) {
        Map<String, Double> features = ReplyFeatures.of(question, reply, ruled);
        features.put(ALWAYS, 1.0);
        return features;
    }

    /** The likeliest; no reply also where it is nearly so; the rules' word between two that are as likely. */
    public Outcome propose(Map<String, Double> features) {
        Map<Outcome, Double> likely = probabilities(features);
        if (likely.getOrDefault(Outcome.NON_REPLY, 0.0) > NO_REPLY) {
            return Outcome.NON_REPLY;
        }
        double clearer = likely.getOrDefault(Outcome.CLEAR, 0.0) - likely.getOrDefault(Outcome.AMBIVALENT, 0.0);
        if (Math.abs(clearer) < NEAR) {
            clearer = features.containsKey(ReplyFeatures.RULED + Outcome.AMBIVALENT) ? -1 : 1;
        }
        return clearer >= 0 ? Outcome.CLEAR : Outcome.AMBIVALENT;
    }

    /** Of each outcome; they add up to 1. */
    public Map<Outcome, Double> probabilities(Map<String, Double> features) {
        double[] scores = new double[Outcome.values().length];
        features.forEach((name, value) -> {
            double[] each = weights.get(name);
            if (each != null) {
                for (int i = 0; i < scores.length; i++) {
                    scores[i] += each[i] * value;
                }
            }
        });
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i]);
            sum += scores[i];
        }
        Map<Outcome, Double> probabilities = new EnumMap<>(Outcome.class);
        int at = 0;
        for (Outcome outcome : Outcome.values()) {
            probabilities.put(outcome, scores[at++] / sum);
        }
        return probabilities;
    }
}
