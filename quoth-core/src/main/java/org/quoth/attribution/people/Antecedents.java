package org.quoth.attribution.people;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remembers who was spoken of lately, to say whom a pronoun means; not safe to share. */
final class Antecedents {

    private static final int REMEMBERED = 24;
    private static final double FADE = 0.72;
    private static final double QUOTED = 0.12;
    private static final double SPEAKER = 4;

    private record Trace(Figure figure, double weight, int sentence, boolean quoted) {}

    private final Deque<Trace> traces = new ArrayDeque<>();
    private @Nullable Figure speaker;
    private int speakerSentence;
    private @Nullable Figure collective;
    private int collectiveSentence;

    void spokenOf(Figure figure, Mention mention) {
        if (figure.isCollective()) {
            if (!mention.quoted()) {
                collective = figure;
                collectiveSentence = mention.sentence();
            }
            return;
        }
        traces.addFirst(new Trace(figure, mention.weight(), mention.sentence(), mention.quoted()));
        if (traces.size() > REMEMBERED) {
            traces.removeLast();
        }
    }

    void spoke(Figure figure, int sentence) {
        if (figure.isCollective()) {
            collective = figure;
            collectiveSentence = sentence;
        } else {
            speaker = figure;
            speakerSentence = sentence;
        }
    }

    /** Whom "they" or "it" means: the organisation or group last spoken of, if that was lately. */
    @Nullable
    Figure collective(int sentence) {
        return sentence - collectiveSentence <= 4 ? collective : null;
    }

    /** The likeliest person for a pronoun in this sentence; null if nobody fits. */
    @Nullable
    Figure person(Gender gender, int sentence, boolean quoted, @Nullable Figure not) {
        Map<Figure, Double> scores = scores(gender, sentence, quoted, not);
        Figure best = null;
        double most = 0;
        for (Map.Entry<Figure, Double> entry : scores.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    private Map<Figure, Double> scores(Gender gender, int sentence, boolean quoted, @Nullable Figure not) {
        Map<Figure, Double> scores = new HashMap<>();
        for (Trace trace : traces) {
            if (trace.figure == not || trace.figure.gender().contradicts(gender)) {
                continue;
            }
            double score = trace.weight * Math.pow(FADE, sentence - (double) trace.sentence);
            score *= trace.quoted && !quoted ? QUOTED : 1;
            score *= trace.figure.gender() == gender ? 1.4 : 1;
            scores.merge(trace.figure, score, Double::sum);
        }
        if (speaker != null && speaker != not && !quoted && !speaker.gender().contradicts(gender)) {
            scores.merge(speaker, SPEAKER * Math.pow(FADE, sentence - (double) speakerSentence), Double::sum);
        }
        return scores;
    }
}
